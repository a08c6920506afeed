import type { listCustomers } from '../../../functions/customers/list-customers.ts'
import type { Output } from '../../route.ts'

export type CustomersPage = Output<typeof listCustomers>
