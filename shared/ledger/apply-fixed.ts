import { randomUUID } from 'node:crypto'
import { getBookVersion } from '../db/queries/customers/lock-customers.ts'
import {
  claimHeldRow,
  dropImport,
  getDecision,
  insertMendedImport,
  type LockedHeldRow,
  settleHeldRow,
} from '../db/queries/review/close-review-row.ts'
import { rewriteHeld } from '../db/queries/review/review-ledger.ts'
import { applyDecisions } from '../db/queries/steps/apply.ts'
import { resolveRecords } from '../db/queries/steps/resolve.ts'
import { copyStaged, type StagedRecord } from '../db/queries/steps/staging.ts'
import type { Transaction } from '../db/transact.ts'
import type { Reason } from '../importing/import.ts'
import type { Fate } from '../importing/outcomes.ts'

export type Applied =
  | { readonly kind: 'applied'; readonly fate: Exclude<Fate, 'pending'>; readonly customerId: string | null }
  /** The row still can't be taken in; nothing was changed. */
  | { readonly kind: 'held'; readonly reasons: readonly Reason[]; readonly candidates: readonly string[] }

/**
 * Decides and applies one mended row as an import of its own, and settles the held row and every record with its cells.
 * Needs the lock of the book.
 */
export async function applyMended(
  tx: Transaction,
  row: LockedHeldRow,
  staged: Omit<StagedRecord, 'line'>,
  userId: string | null,
): Promise<Applied> {
  const { db } = tx
  const importId = randomUUID()
  const { id, importId: parentId, line, hash } = row
  await insertMendedImport(db, { id: importId, parentId, line, userId, bookVersion: await getBookVersion(db) })
  await claimHeldRow(db, id, importId)
  await copyStaged(tx, importId, 0, [{ ...staged, line }])
  await resolveRecords(db, importId)
  const { fate, customerId, reasons, candidates } = await getDecision(db, importId)
  if (fate === 'held') {
    await claimHeldRow(db, id, null)
    await dropImport(db, importId)
    return { kind: 'held', reasons: reasons ?? [], candidates: candidates ?? [] }
  }
  await applyDecisions(db, importId, 0)
  await settleHeldRow(db, id, { state: 'fixed', userId, cells: staged.cells, fixImportId: importId, customerId })
  await rewriteHeld(db, { hash, customerId, fate, originId: parentId })
  return { kind: 'applied', fate, customerId }
}
