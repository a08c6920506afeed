import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { Output } from '../../route.ts'

/** One customer, as its page and its form show it. */
export type Detail = Output<typeof getCustomer>

/** A page of the list. */
export type CustomersPage = Output<typeof listCustomers>
