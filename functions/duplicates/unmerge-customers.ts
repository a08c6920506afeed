import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { unmergeCustomer } from '../../shared/db/queries/duplicates/merge.ts'
import { findMerge, findShown } from '../../shared/db/queries/duplicates/merges.ts'
import { listEditsSince, listMissingKeys, listNewsSince } from '../../shared/db/queries/duplicates/since-merge.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const UnmergeCustomersInput = z.object({
  /** The merge. */
  id: z.uuid(),
})

/**
 * Says what people have changed since, which stays with the survivor, what imports have told of the loser since, which
 * goes with it, and which keys it could not get back, since another customer has them by now.
 *
 * @throws AppError `not-found`; `state.conflict` for one that does not stand any more, or whose survivor was deleted
 */
export const unmergeCustomers = defineFunction({
  name: 'duplicates.unmerge-customers',
  summary: 'Un-merges two customers: both are as without it, and what was edited since stays with the survivor.',
  input: UnmergeCustomersInput,
  access: 'editor',
  audit: 'customers.unmerged',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeCustomers(deps, async ({ db }) => {
      const merge = await findMerge(db, id)
      if (merge === undefined) throw new AppError('not-found', textOf('duplicates.noMerge'))
      if (merge.unmergedAt !== null) throw new AppError('state.conflict', textOf('duplicates.unmerged'))
      const { survivorId, loserId } = merge
      const shown = assertFound(await loadState(db, await findShown(db, survivorId)))
      if (shown.deletedAt !== null) throw new AppError('state.conflict', textOf('duplicates.survivorDeleted'))
      const stays = await listEditsSince(db, merge)
      const goes = await listNewsSince(db, merge)
      await unmergeCustomer(db, { mergeId: id, loserId, userId: userOf(call) })
      const [survivor, loser] = [await describe(db, survivorId), await describe(db, loserId)]
      return { id, survivor, loser, stays, goes, keys: await listMissingKeys(db, [survivorId, loserId]) }
    })
  },
})

async function describe(db: Database, customerId: string) {
  const { id, name, version } = assertFound(await loadState(db, customerId))
  return { id, name, version }
}
