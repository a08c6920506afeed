import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import { lockHeldRow } from '../../shared/db/queries/review/close-review-row.ts'
import type { Deps } from '../../shared/deps.ts'
import { cleanHeld } from '../../shared/importing/record/clean-review-row.ts'
import { recordHash } from '../../shared/importing/record/record-hash.ts'
import { type Applied, applyMended } from '../../shared/ledger/apply-fixed.ts'

export const FixHeldRowInput = z.object({
  id: z.uuid(),
  /** The whole row as it should have been, in the order of the file's columns. */
  cells: z.array(typedText().max(1_000_000)).max(5_000),
})

export type Fixed =
  | Applied
  /** No cell says anything: such a row is skipped rather than mended. */
  | { readonly kind: 'blank' }

/**
 * Applies one held row with mended cells, by the same rules and the same code as its file, as a small import of its
 * own. Done, the row and every record with its cells have left the held ones; not good enough yet, nothing has changed.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody else has settled the row
 */
export const fixHeldRow = defineFunction({
  name: 'imports.fix-held-row',
  input: FixHeldRowInput,
  access: 'editor',
  async run({ id, cells }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call): Promise<Fixed> {
    return changeBook(deps, async (tx) => {
      const row = await lockHeldRow(tx.db, id, 'open')
      const cleaned = cleanHeld(row, cells)
      if (cleaned.verdict === 'blank') return { kind: 'blank' }
      if (cleaned.verdict === 'held') return { kind: 'held', reasons: cleaned.reasons, candidates: [] }
      return applyMended(tx, row, { ...cleaned, cells, hash: recordHash(row.columns, cells) }, userOf(call))
    })
  },
})
