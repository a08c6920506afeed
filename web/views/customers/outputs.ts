import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { listViews } from '../../../functions/views/list-views.ts'
import type { Output } from '../../route.ts'

/** One customer, as its page and its form show it. */
export type Detail = Output<typeof getCustomer>

/** A page of the list, and the view that was opened. */
export type CustomersPage = Output<typeof listCustomers> & { readonly view?: string | undefined }

/** The views that somebody may open. */
export type Views = Output<typeof listViews>
