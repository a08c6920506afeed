import * as z from 'zod'
import { type Call, userOf } from '../../shared/contract/call.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { assertCurrent, assertFound, assertUnmerged } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { loadState, type StoredCustomer } from '../../shared/db/queries/customers/customer-state.ts'
import { setDeleted } from '../../shared/db/queries/customers/customer-writes.ts'
import type { Deps } from '../../shared/deps.ts'

export const PresenceInput = z.object({
  id: z.uuid(),
  /** The version that the person saw; without it, whatever there is. */
  version: typedInt().optional(),
})

export interface Presence {
  readonly deleted: boolean
  /** @throws AppError `state.conflict` where it can't be so */
  readonly assertPossible?: (db: Database, customer: StoredCustomer) => Promise<void>
}

/** Deletes a customer, or restores it. Nothing happens where it is so already. */
export const setPresence = (
  deps: Pick<Deps, 'db' | 'jobs' | 'log'>,
  { id, version }: z.infer<typeof PresenceInput>,
  { deleted, assertPossible }: Presence,
  call: Call,
) =>
  changeCustomers(deps, async ({ db }) => {
    const customer = assertFound(await loadState(db, id))
    await assertUnmerged(db, customer)
    const { name } = customer
    if ((customer.deletedAt !== null) === deleted) return { id, name, version: customer.version }
    await assertCurrent(db, customer, version)
    await assertPossible?.(db, customer)
    return { ...(await setDeleted(db, id, deleted, userOf(call))), name }
  })
