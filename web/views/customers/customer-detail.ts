import type { getCustomer } from '../../../functions/customers/get-customer.ts'
import type { Output } from '../../route.ts'

export type Detail = Output<typeof getCustomer>
