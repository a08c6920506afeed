import { randomUUID } from 'node:crypto'
import { endTurn, noteTurn } from '../db/queries/customers/lock-customers.ts'
import { erased } from '../db/queries/erasures/blank-records.ts'
import {
  claimReviewRow,
  closeReviewRow,
  dropImport,
  getDecision,
  insertFixImport,
  type LockedReviewRow,
} from '../db/queries/review/close-review-row.ts'
import { rewriteOutcome } from '../db/queries/review/review-ledger.ts'
import { applyDecisions } from '../db/queries/steps/apply.ts'
import { resolveRecords } from '../db/queries/steps/resolve.ts'
import { copyStaged, type StagedRecord } from '../db/queries/steps/staging.ts'
import type { Transaction } from '../db/transact.ts'
import { AppError } from '../errors.ts'
import type { Reason } from '../importing/import.ts'
import type { Outcome } from '../importing/outcomes.ts'
import { textOf } from '../messages/text.ts'

export type Applied =
  | { readonly kind: 'applied'; readonly outcome: Exclude<Outcome, 'pending'>; readonly customerId: string | null }
  /** The row still can't be taken in; nothing was changed. */
  | { readonly kind: 'review'; readonly reasons: readonly Reason[]; readonly candidates: readonly string[] }

/**
 * Decides and applies one fixed row as an import of its own, and closes the review row and every record with its cells.
 * Needs the lock of the customers.
 */
export async function applyFixed(
  tx: Transaction,
  row: LockedReviewRow,
  staged: Omit<StagedRecord, 'line'>,
  userId: string | null,
): Promise<Applied> {
  const { db } = tx
  const importId = randomUUID()
  const { id, importId: parentId, readingId, line, hash } = row
  await insertFixImport(db, { id: importId, parentId, readingId, line, userId })
  await noteTurn(db, importId, await endTurn(db))
  await claimReviewRow(db, id, importId)
  await copyStaged(tx, importId, 0, [{ ...staged, line }])
  await resolveRecords(db, importId)
  const { outcome, customerId, reasons, candidates } = await getDecision(db, importId)
  if (outcome === 'review') {
    await claimReviewRow(db, id, null)
    await dropImport(db, importId)
    return { kind: 'review', reasons, candidates: candidates ?? [] }
  }
  if (reasons[0]?.code === erased) throw new AppError('state.conflict', textOf('erasures.wasErased'))
  await applyDecisions(db, importId, 0)
  await closeReviewRow(db, id, { state: 'fixed', userId, cells: staged.cells, fixImportId: importId, customerId })
  await rewriteOutcome(db, { hash, customerId, outcome, originId: parentId })
  return { kind: 'applied', outcome, customerId }
}
