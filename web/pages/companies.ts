import { listCompanies } from '../../functions/companies/list-companies.ts'
import { page } from '../builders/page.ts'
import type { Route } from '../route.ts'
import { companiesScreen } from '../views/companies/companies.tsx'

export const companyRoutes: readonly Route[] = [page('/companies', listCompanies, companiesScreen)]
