import { confirmCountries } from '../../../functions/customers/confirm-countries.ts'
import { confirmCountry } from '../../../functions/customers/confirm-country.ts'
import { countFacets } from '../../../functions/customers/count-facets.ts'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { exportCustomers } from '../../../functions/customers/export-customers.ts'
import { findSimilar } from '../../../functions/customers/find-similar.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listCustomFields } from '../../../functions/customers/list-custom-fields.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { listValues } from '../../../functions/filters/list-values.ts'
import { act } from '../../builders/act.ts'
import { download } from '../../builders/download.ts'
import { page, pageWith } from '../../builders/page.ts'
import { pathInput } from '../../request/request.ts'
import type { Route } from '../../route.ts'
import { columnsScreen } from '../../views/customers/columns/columns-form.tsx'
import { conditionScreen } from '../../views/customers/condition.tsx'
import { customerScreen } from '../../views/customers/customer.tsx'
import { openCustomers } from '../../views/customers/customers.tsx'
import { facetsScreen } from '../../views/customers/facets.tsx'
import { editCustomerScreen, newCustomerScreen } from '../../views/customers/form/customer-form.tsx'
import { similarScreen } from '../../views/customers/form/similar.tsx'
import { provenanceScreen } from '../../views/customers/provenance/provenance.tsx'
import { id } from '../shared.ts'
import {
  conditionInput,
  countryShape,
  customerInput,
  customerShape,
  exportInput,
  filtersShape,
  similarInput,
} from './inputs.ts'
import { loadCustomerExtras, loadFacetsExtras, loadListExtras } from './loaders.ts'
import { afterDelete, afterSave, saveRefused, toCustomer, toStated } from './redirects.ts'

const save = { form: customerShape, input: customerInput, next: afterSave, refused: saveRefused }

export const customerRoutes: readonly Route[] = [
  pageWith('/customers', listCustomers, loadListExtras, openCustomers),
  pageWith('/customers/facets', countFacets, loadFacetsExtras, facetsScreen),
  page('/customers/columns', listValues, columnsScreen, () => ({})),
  page('/customers/condition', listValues, conditionScreen, conditionInput),
  download('/customers/export.csv', exportCustomers, exportInput('csv')),
  download('/customers/export.xlsx', exportCustomers, exportInput('xlsx')),
  { ...page('/customers/new', listCustomFields, newCustomerScreen, () => ({})), access: 'editor' },
  page('/customers/similar', findSimilar, similarScreen, similarInput),
  act('/customers', createCustomer, save),
  act('/customers/countries', confirmCountries, { form: filtersShape, next: toStated }),
  pageWith(`/customers/${id}`, getCustomer, loadCustomerExtras, customerScreen),
  { ...page(`/customers/${id}/edit`, getCustomer, editCustomerScreen), access: 'editor' },
  act(`/customers/${id}`, updateCustomer, save),
  page(`/customers/${id}/provenance/:field{.+}`, getProvenance, provenanceScreen, pathInput),
  act(`/customers/${id}/country`, confirmCountry, { form: countryShape, next: toCustomer }),
  act(`/customers/${id}/delete`, deleteCustomer, { next: afterDelete }),
  act(`/customers/${id}/restore`, restoreCustomer, { next: toCustomer }),
]
