import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { lockReviewRow } from '../../shared/db/queries/review/close-review-row.ts'
import type { Deps } from '../../shared/deps.ts'
import { cleanReview } from '../../shared/importing/record/clean-review-row.ts'
import { recordHash } from '../../shared/importing/record/record-hash.ts'
import { type Applied, applyFixed } from '../../shared/ledger/apply-fixed.ts'

export const FixReviewRowInput = z.object({
  id: z.uuid(),
  /** The whole row as it should have been, in the order of the file's columns. */
  cells: z.array(typedText().max(1_000_000)).max(5_000),
})

export type Fixed =
  | Applied
  /** No cell says anything: such a row is ignored rather than fixed. */
  | { readonly kind: 'blank' }

/**
 * Done, the row and every record with its cells have left the review rows; not good enough yet, nothing has changed.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody else has closed the row
 */
export const fixReviewRow = defineFunction({
  name: 'review.fix-review-row',
  summary:
    'Applies one review row with fixed cells, by the same rules and the same code as its file, as a small import of its own.',
  input: FixReviewRowInput,
  access: 'editor',
  audit: null,
  async run({ id, cells }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call): Promise<Fixed> {
    return changeCustomers(deps, async (tx) => {
      const row = await lockReviewRow(tx.db, id, 'open')
      const cleaned = cleanReview(row, cells)
      if (cleaned.verdict === 'blank') return { kind: 'blank' }
      return applyFixed(tx, row, { ...cleaned, cells, hash: recordHash(row.columns, cells) }, userOf(call))
    })
  },
})
