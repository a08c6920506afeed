import type { Database } from '../db/database.ts'
import { listRowsToMend } from '../db/queries/review/bulk-fixes.ts'
import type { StagedRecord } from '../db/queries/steps/staging.ts'
import { cleanHeld } from '../importing/record/clean-review-row.ts'
import { mendCells } from '../importing/record/fix-cells.ts'
import { recordHash } from '../importing/record/record-hash.ts'

export interface MendedRecords {
  readonly records: readonly StagedRecord[]
  /** The held rows that are still not good enough, by their ids. */
  readonly leftOut: readonly string[]
}

/** The held rows of one chunk of a decision, mended and cleaned. */
export async function mendRecords(db: Database, importId: string, chunk: number): Promise<MendedRecords> {
  const rows = await listRowsToMend(db, importId, chunk)
  const records: StagedRecord[] = []
  const leftOut: string[] = []
  for (const row of rows) {
    const { kind, line, columns } = row
    const cells = mendCells(row, { kind, becomes: row.becomes ?? '' })
    const cleaned = cells === null ? null : cleanHeld(row, cells)
    if (cells === null || cleaned === null || cleaned.verdict !== null) leftOut.push(row.id)
    else records.push({ ...cleaned, line, cells, hash: recordHash(columns, cells) })
  }
  return { records, leftOut }
}
