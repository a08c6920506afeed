import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { ignoreGroup, insertBulkFix } from '../../shared/db/queries/review/bulk-fixes.ts'
import { rewriteIgnored } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'
import { countSeen, GroupInput } from './bulk-fix.ts'

export const IgnoreReviewGroupInput = GroupInput

/**
 * Done twice, it is done once: then `bulkFixId` is null.
 *
 * @throws AppError `state.conflict` when more rows wait by now than were seen
 */
export const ignoreReviewGroup = defineFunction({
  name: 'review.ignore-review-group',
  summary:
    'Ignores every row of a group for good: they are kept as they came, and do not need review when their file comes again.',
  input: IgnoreReviewGroupInput,
  access: 'editor',
  async run(group, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const userId = userOf(call)
    return changeCustomers(deps, async ({ db }) => {
      const rows = await countSeen(db, group)
      if (rows === 0) return { bulkFixId: null, rows }
      const bulkFixId = await insertBulkFix(db, { ...group, kind: 'ignore', becomes: null, ruleId: null, userId }, rows)
      await rewriteIgnored(db, await ignoreGroup(db, group, bulkFixId, userId))
      return { bulkFixId, rows }
    })
  },
  audit: { action: 'bulk-fix.made', on: (_, { bulkFixId }) => bulkFixId, facts: (_, { rows }) => ({ records: rows }) },
})
