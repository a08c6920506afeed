import type { CustomerStatus } from '../../customers/fields.ts'
import type { Json } from './columns.ts'

export interface CompaniesTables {
  company_changes: CompanyChangesTable
  company_names: CompanyNamesTable
  companies: CompaniesTable
}

/** Names of which a customer was written, to be added up. */
interface CompanyChangesTable {
  name: string
}

/** Each name of a live customer's company, in small letters and cut to 200, and the key that it has. */
interface CompanyNamesTable {
  name: string
  company: string
}

/** What its live customers say together. */
interface CompaniesTable {
  key: string
  name: string
  people: number
  newest: Date
  country_code: string | null
  domain: string | null
  owners: string[]
  statuses: Json<Partial<Record<CustomerStatus, number>>>
  next_follow_up: string | null
  search: string
}
