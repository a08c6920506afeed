import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { insertBulkFix } from '../../shared/db/queries/review/bulk-fixes.ts'
import { listSuggestedRows } from '../../shared/db/queries/review/suggested-rows.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { atOnceMax, openSteps, runBulkFix } from './bulk-fix.ts'

export const ApplySuggestionsInput = z.object({
  reason: z.string().min(1).max(100),
  /** Only the rows that this import met. */
  importId: z.uuid().optional(),
  /** How many rows the person saw: more than that are not fixed unseen. */
  rows: typedInt({ min: 1 }).optional(),
})

/**
 * Of more rows than are listed, the first of them. A row that needs review even so goes on waiting. Done twice, it is done
 * once: then `bulkFixId` is null.
 *
 * @throws AppError `state.conflict` when more rows have a suggestion by now than were seen
 */
export const applySuggestions = defineFunction({
  name: 'review.apply-suggestions',
  summary: 'Puts into every row of one reason what is suggested for that row, and applies these rows and no others.',
  input: ApplySuggestionsInput,
  access: 'editor',
  async run({ reason, importId, rows: seen }, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>, call) {
    const userId = userOf(call)
    const { chunkRecords } = deps.config.imports
    const { bulkFixId, rows, imports } = await changeCustomers(deps, async (tx) => {
      const { ids, count: rows } = await listSuggestedRows(tx.db, { reason, importId })
      if (seen !== undefined && rows > seen) {
        throw new AppError('state.conflict', textOf('review.countChanged', { count: rows }))
      }
      if (ids.length === 0) return { bulkFixId: null, rows, imports: [] }
      const decision = { kind: 'suggestion' as const, reason, value: '', becomes: null, ruleId: null, userId }
      const bulkFixId = await insertBulkFix(tx.db, decision, rows)
      return { bulkFixId, rows, imports: await openSteps(tx, { ids }, { bulkFixId, userId, chunkRecords, rows }) }
    })
    if (rows <= atOnceMax) await runBulkFix(imports, deps, call.requestId)
    return { bulkFixId, rows }
  },
  audit: { action: 'bulk-fix.made', on: (_, { bulkFixId }) => bulkFixId, facts: (_, { rows }) => ({ records: rows }) },
})
