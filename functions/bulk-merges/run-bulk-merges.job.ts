import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import {
  findOwedGroup,
  isBulkMergeOwed,
  listStandingMerges,
  noteGroup,
  type OwedGroup,
} from '../../shared/db/queries/duplicates/bulk-merges.ts'
import { mergeCustomer, unmergeCustomer } from '../../shared/db/queries/duplicates/merge.ts'
import { findShown } from '../../shared/db/queries/duplicates/merges.ts'
import { tellAsOne } from '../../shared/db/queries/webhooks/told-events.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'
import { findAsSeen } from '../duplicates/merge-customers.ts'

export const RunBulkMergesInput = z.object({
  /** How many groups one call works through at most. */
  groups: z.number().int().min(1).max(100_000).default(200),
})

/** A group a transaction: whoever dies leaves the others for the next call. */
export const runBulkMerges = defineJob({
  name: 'bulk-merges.run-bulk-merges',
  summary: 'Merges what bulk merges owe, and un-merges what is to be undone, group by group.',
  input: RunBulkMergesInput,
  audit: null,
  async run({ groups }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    for (let n = 0; n < groups; n += 1) {
      // Whoever takes the lock takes a turn from an import: not for nothing.
      if (!(await isBulkMergeOwed(deps.db))) return { isDone: true }
      await changeCustomers(deps, async ({ db }) => {
        const group = await findOwedGroup(db)
        if (group === undefined) return
        await tellAsOne(db)
        if (group.state === 'planned') await merge(db, group)
        else await unmerge(db, group)
      })
    }
    return { isDone: false, isMore: true }
  },
})

async function merge(db: Database, group: OwedGroup): Promise<void> {
  const [survivor, ...losers] = group.members
  if (survivor === undefined) return
  const why = await findRefusal(db, survivor, losers)
  if (why !== null) return void (await noteGroup(db, group, 'refused', why))
  for (const { id: loserId, choices = [] } of losers) {
    const { bulkMergeId, userId } = group
    await mergeCustomer(db, { survivorId: survivor.id, loserId, choices, userId, bulkMergeId })
  }
  await noteGroup(db, group, 'merged', null)
}

/** Why they can't be merged as they were looked at: one has changed, or is none any more. */
async function findRefusal(
  db: Database,
  { id: survivorId, version }: OwedGroup['members'][number],
  losers: OwedGroup['members'],
): Promise<Text | null> {
  try {
    await findAsSeen(db, { survivorId, version, losers: losers.map((loser) => ({ ...loser, choices: [] })) })
    return null
  } catch (error) {
    if (error instanceof AppError) return error.text
    throw error
  }
}

async function unmerge(db: Database, group: OwedGroup): Promise<void> {
  for (const { id: mergeId, survivorId, loserId } of await listStandingMerges(db, group)) {
    const shown = await loadState(db, await findShown(db, survivorId))
    if (shown === undefined || shown.deletedAt !== null)
      return void (await noteGroup(db, group, 'stays', textOf('duplicates.survivorDeleted')))
    await unmergeCustomer(db, { mergeId, loserId, userId: group.userId })
  }
  await noteGroup(db, group, 'unmerged', null)
}
