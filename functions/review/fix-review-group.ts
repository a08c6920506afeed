import * as z from 'zod'
import { isEmail } from '../../shared/cleaning/email/is-email.ts'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { findRowOfGroup, insertBulkFix, type RowToFix } from '../../shared/db/queries/review/bulk-fixes.ts'
import { addRepairRule } from '../../shared/db/queries/review/repair-rules.ts'
import type { Transaction } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { cleanReview } from '../../shared/importing/record/clean-review-row.ts'
import { explainReason } from '../../shared/importing/record/explain-reason.ts'
import { fixCells } from '../../shared/importing/record/fix-cells.ts'
import { type Text, textOf } from '../../shared/messages/text.ts'
import { atOnceMax, countSeen, GroupInput, openSteps, runBulkFix } from './bulk-fix.ts'

export const FixReviewGroupInput = GroupInput.extend({
  /** What stands in the cell instead; of a mail domain, the domain that is meant. Empty: the cell is emptied. */
  becomes: typedText().trim().max(1_000),
  /** Do the same in every later import; of a mail domain alone. */
  remember: z.boolean().default(false),
})
type Change = z.output<typeof FixReviewGroupInput>

/**
 * The rows of each file are an import of their own, which can be undone. A row that still clashes goes on waiting
 * with its new reason. Done twice, it is done once: then `bulkFixId` is null.
 *
 * @throws AppError `input.invalid` when the new value would need review too, or no cell of these rows is to blame;
 *   `state.conflict` when more rows wait by now than were seen
 */
export const fixReviewGroup = defineFunction({
  name: 'review.fix-review-group',
  summary: 'Puts one value, or one mail domain, into every row of a group, and applies these rows and no others.',
  input: FixReviewGroupInput,
  access: 'editor',
  async run(change, deps: Pick<Deps, 'db' | 'files' | 'jobs' | 'log' | 'config'>, call) {
    const opened = await changeCustomers(deps, async (tx) => {
      const rows = await countSeen(tx.db, change)
      const first = await findRowOfGroup(tx.db, change)
      if (first === undefined) return { bulkFixId: null, rows: 0, imports: [] }
      return {
        rows,
        ...(await open(tx, change, first, {
          rows,
          userId: userOf(call),
          chunkRecords: deps.config.imports.chunkRecords,
        })),
      }
    })
    const { bulkFixId, rows, imports } = opened
    if (rows <= atOnceMax) await runBulkFix(imports, deps, call.requestId)
    return { bulkFixId, rows }
  },
  audit: { action: 'bulk-fix.made', on: (_, { bulkFixId }) => bulkFixId, facts: (_, { rows }) => ({ records: rows }) },
})

async function open(
  tx: Transaction,
  change: Change,
  first: RowToFix & { answer: string | null },
  { rows, userId, chunkRecords }: { rows: number; userId: string | null; chunkRecords: number },
) {
  const { reason, value, importId, remember } = change
  const isDomain = value.startsWith('@') && first.answer?.startsWith('@') === true
  const kind = isDomain ? ('domain' as const) : ('value' as const)
  const becomes = isDomain ? change.becomes.replace(/^@/, '').toLowerCase() : change.becomes
  assertFixes(first, { kind, becomes })
  const ruleId =
    isDomain && remember ? await addRepairRule(tx.db, { wrong: value.slice(1), meant: becomes, userId }) : null
  const bulkFixId = await insertBulkFix(tx.db, { kind, reason, value, importId, becomes, ruleId, userId }, rows)
  return { bulkFixId, imports: await openSteps(tx, change, { bulkFixId, userId, chunkRecords, rows }) }
}

/** What would hold the first row again, would hold all of them. */
function assertFixes(row: RowToFix, { kind, becomes }: { kind: 'domain' | 'value'; becomes: string }): void {
  const cells = fixCells(row, { kind, becomes })
  if (cells === null) throw refused(textOf('review.noCell'))
  if (kind === 'domain' && !isEmail(`x@${becomes}`)) throw refused(textOf('review.noDomain'))
  const column = row.reasons[0]?.column
  const { verdict, reasons } = cleanReview(row, cells, row.reasons.slice(1))
  const reason = reasons.find((one) => one.column === column)
  if (reason !== undefined) throw refused(textOf('review.anotherValue', { wrong: explainReason(reason) }))
  if (verdict === 'blank') throw refused(textOf('review.saysNothing'))
}

const refused = (said: Text) => new AppError('input.invalid', said, { fields: { becomes: said } })
