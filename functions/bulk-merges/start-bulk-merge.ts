import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { atLeasts } from '../../shared/customers/merging/bulk-merge.ts'
import { insertBulkMerge } from '../../shared/db/queries/duplicates/bulk-merges.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { planBulkMerge } from './plan-bulk-merge.ts'

export const StartBulkMergeInput = z.object({
  atLeast: z.enum(atLeasts).default('same'),
  /** The checksum of the preview that the person saw; without it, whatever there is. */
  checksum: z.string().max(64).optional(),
})

/**
 * The merges are done in the background, each as its customers were looked at: one that has changed since is refused.
 *
 * @throws AppError `state.conflict` where there is nothing to merge, or something else than the person saw
 */
export const startBulkMerge = defineFunction({
  name: 'bulk-merges.start-bulk-merge',
  summary: 'Merges all pairs that are this sure, in the background; all of it can be undone at once.',
  input: StartBulkMergeInput,
  access: 'editor',
  async run({ atLeast, checksum }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const plan = await planBulkMerge(deps.db, atLeast)
    if (checksum !== undefined && checksum !== plan.checksum)
      throw new AppError('state.conflict', textOf('duplicates.planChanged'))
    if (plan.groups.length === 0) throw new AppError('state.conflict', textOf('duplicates.noneSure'))
    const id = await transact(deps, ({ db }) =>
      insertBulkMerge(db, { atLeast, groups: plan.groups, userId: userOf(call) }),
    )
    return { id, groups: plan.groups.length, isMore: plan.isMore }
  },
  audit: { action: 'bulk-merge.started', on: (_, { id }) => id, facts: (_, { groups }) => ({ records: groups }) },
})
