import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import { insertDeed, skipGroup } from '../../shared/db/queries/review/bulk-fixes.ts'
import { rewriteLeftOut } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'
import { countSeen, GroupInput } from './bulk-fix.ts'

export const SkipHeldGroupInput = GroupInput

/**
 * Leaves every row of a group out for good: they are kept as they came, and not held again when their file comes again.
 * Done twice, it is done once: then `deedId` is null.
 *
 * @throws AppError `state.conflict` when more rows wait by now than were seen
 */
export const skipHeldGroup = defineFunction({
  name: 'imports.skip-held-group',
  input: SkipHeldGroupInput,
  access: 'editor',
  async run(group, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const userId = userOf(call)
    return changeBook(deps, async ({ db }) => {
      const rows = await countSeen(db, group)
      if (rows === 0) return { deedId: null, rows }
      const deedId = await insertDeed(db, { ...group, kind: 'skip', becomes: null, ruleId: null, userId }, rows)
      await rewriteLeftOut(db, await skipGroup(db, group, deedId, userId))
      return { deedId, rows }
    })
  },
})
