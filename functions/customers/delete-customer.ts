import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockBook } from '../../shared/db/queries/book.ts'
import { loadState } from '../../shared/db/queries/customer-state.ts'
import { setDeleted } from '../../shared/db/queries/customer-writes.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertCurrent, assertFound } from '../assert-current.ts'
import { userOf } from '../save-form.ts'

export const DeleteCustomerInput = z.object({
  id: z.uuid(),
  /** The version that the person saw; without it, any is deleted. */
  version: z.coerce.number().int().optional(),
})

/**
 * Takes a customer out of the book; everything of it stays, to be restored. One that is deleted already stays so.
 *
 * @throws AppError `not-found`; `state.conflict` when it was changed since the version that the person saw
 */
export const deleteCustomer = defineFunction({
  name: 'customers.delete-customer',
  input: DeleteCustomerInput,
  access: 'editor',
  async run({ id, version }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return transact(deps, async ({ db }) => {
      await lockBook(db)
      const customer = assertFound(await loadState(db, id))
      const { name } = customer
      if (customer.deletedAt !== null) return { id, name, version: customer.version }
      await assertCurrent(db, customer, version)
      return { ...(await setDeleted(db, id, true, userOf(call))), name }
    })
  },
})
