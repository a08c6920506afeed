import type { Database } from '../db/database.ts'
import { listRowsToFix } from '../db/queries/review/bulk-fixes.ts'
import type { StagedRecord } from '../db/queries/steps/staging.ts'
import { cleanReview } from '../importing/record/clean-review-row.ts'
import { fixCells, unanswered } from '../importing/record/fix-cells.ts'
import { recordHash } from '../importing/record/record-hash.ts'

export interface FixedRecords {
  readonly records: readonly StagedRecord[]
  /** The review rows that are still not good enough, by their ids. */
  readonly leftOut: readonly string[]
}

/** The review rows of one chunk of a decision, fixed and cleaned. */
export async function fixRecords(db: Database, importId: string, chunk: number): Promise<FixedRecords> {
  const rows = await listRowsToFix(db, importId, chunk)
  const records: StagedRecord[] = []
  const leftOut: string[] = []
  for (const row of rows) {
    const { kind, line, columns } = row
    const cells = fixCells(row, { kind, becomes: row.becomes ?? '' })
    const cleaned = cells && cleanReview(row, cells, unanswered(row.reasons, kind))
    if (cells !== null && cleaned?.verdict === null)
      records.push({ ...cleaned, line, cells, hash: recordHash(columns, cells) })
    else leftOut.push(row.id)
  }
  return { records, leftOut }
}
