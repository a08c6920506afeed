import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { lockBook } from '../../shared/db/queries/book.ts'
import { findHolder } from '../../shared/db/queries/customer-conflicts.ts'
import { loadState, type StoredCustomer } from '../../shared/db/queries/customer-state.ts'
import { setDeleted } from '../../shared/db/queries/customer-writes.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { assertCurrent, assertFound } from '../assert-current.ts'
import { userOf } from '../save-form.ts'

export const RestoreCustomerInput = z.object({
  id: z.uuid(),
  /** The version that the person saw; without it, any is restored. */
  version: z.coerce.number().int().optional(),
})

/**
 * Puts a deleted customer back as it was. One that is in the book stays as it is.
 *
 * @throws AppError `not-found`; `state.conflict` when another customer has its e-mail address or external id by now, or
 *   when it was changed since the version that the person saw
 */
export const restoreCustomer = defineFunction({
  name: 'customers.restore-customer',
  input: RestoreCustomerInput,
  access: 'editor',
  async run({ id, version }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return transact(deps, async ({ db }) => {
      await lockBook(db)
      const customer = assertFound(await loadState(db, id))
      const { name } = customer
      if (customer.deletedAt === null) return { id, name, version: customer.version }
      await assertCurrent(db, customer, version)
      await assertStillFree(db, customer)
      return { ...(await setDeleted(db, id, false, userOf(call))), name }
    })
  },
})

async function assertStillFree(db: Database, { id, values, isEmailShared }: StoredCustomer): Promise<void> {
  const ofEmail = isEmailShared ? undefined : await findHolder(db, 'email', values.email, id)
  const holder = ofEmail ?? (await findHolder(db, 'external_id', values.external_id, id))
  if (holder === undefined) return
  const key = ofEmail === undefined ? `external id ${values.external_id}` : `e-mail address ${values.email}`
  throw new AppError(
    'state.conflict',
    `${holder.called} has the ${key} by now. Give that customer another one first, or leave this one deleted.`,
  )
}
