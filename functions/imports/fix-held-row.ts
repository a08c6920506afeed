import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import { changeBook } from '../../shared/db/change-book.ts'
import { applyDecisions } from '../../shared/db/queries/apply.ts'
import { getBookVersion } from '../../shared/db/queries/book.ts'
import { rewriteHeld } from '../../shared/db/queries/held-ledger.ts'
import { resolveRecords } from '../../shared/db/queries/resolve.ts'
import {
  dropImport,
  getDecision,
  insertMendedImport,
  lockHeldRow,
  settleHeldRow,
} from '../../shared/db/queries/settle-held.ts'
import { copyStaged, type StagedRecord } from '../../shared/db/queries/staging.ts'
import type { Deps } from '../../shared/deps.ts'
import { cleanRecord } from '../../shared/importing/clean-record.ts'
import type { Fate } from '../../shared/importing/fates.ts'
import type { Reason } from '../../shared/importing/import.ts'
import { recordHash } from '../../shared/importing/record-hash.ts'

export const FixHeldRowInput = z.object({
  id: z.uuid(),
  /** The whole row as it should have been, in the order of the file's columns. */
  cells: z.array(typedText().max(1_000_000)).max(5_000),
})

export type Fixed =
  | { readonly kind: 'applied'; readonly fate: Exclude<Fate, 'pending'>; readonly customerId: string | null }
  /** The row still can't be taken in; nothing was changed. */
  | { readonly kind: 'held'; readonly reasons: readonly Reason[]; readonly candidates: readonly string[] }
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
    const userId = userOf(call)
    return changeBook(deps, async (tx) => {
      const row = await lockHeldRow(tx.db, id, 'open')
      const cleaned = cleanRecord(row.mapping ?? [], cells, row.policy, row.rules)
      if (cleaned.verdict === 'blank') return { kind: 'blank' }
      if (cleaned.verdict === 'held') return { kind: 'held', reasons: cleaned.reasons, candidates: [] }
      const importId = randomUUID()
      const bookVersion = await getBookVersion(tx.db)
      const { importId: parentId, line, hash } = row
      await insertMendedImport(tx.db, { id: importId, parentId, line, userId, bookVersion })
      const staged: StagedRecord = { ...cleaned, line, cells, hash: recordHash(row.columns, cells) }
      await copyStaged(tx, importId, 0, [staged])
      await resolveRecords(tx.db, importId)
      const { fate, customerId, reasons, candidates } = await getDecision(tx.db, importId)
      if (fate === 'held') {
        await dropImport(tx.db, importId)
        return { kind: 'held', reasons: reasons ?? [], candidates: candidates ?? [] }
      }
      await applyDecisions(tx.db, importId, 0)
      await settleHeldRow(tx.db, id, { state: 'fixed', userId, cells, fixImportId: importId, customerId })
      await rewriteHeld(tx.db, { hash, customerId, fate, originId: parentId })
      return { kind: 'applied', fate, customerId }
    })
  },
})
