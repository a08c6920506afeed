import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { PresenceInput, setPresence } from './set-presence.ts'

export const DeleteCustomerInput = PresenceInput

/**
 * One that is deleted already stays so.
 *
 * @throws AppError `not-found`; `state.conflict` when it was changed since the version that the person saw
 */
export const deleteCustomer = defineFunction({
  name: 'customers.delete-customer',
  summary: 'Deletes a customer; everything of it stays, to be restored.',
  input: DeleteCustomerInput,
  access: 'editor',
  audit: 'customer.deleted',
  async run(input, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return setPresence(deps, input, { deleted: true }, call)
  },
})
