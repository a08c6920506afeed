import type { Database } from '../db/database.ts'
import { listRowsToMend } from '../db/queries/held-deeds.ts'
import type { StagedRecord } from '../db/queries/staging.ts'
import { cleanOptions, cleanRecord } from '../importing/clean-record.ts'
import { mendCells } from '../importing/mend-cells.ts'
import { recordHash } from '../importing/record-hash.ts'

/** The held rows of one chunk of a decision, mended and cleaned; those that are still not good enough are left out. */
export async function mendRecords(db: Database, importId: string, chunk: number): Promise<StagedRecord[]> {
  const rows = await listRowsToMend(db, importId, chunk)
  return rows.flatMap(({ kind, becomes, ...row }) => {
    const cells = mendCells(row, { kind, becomes: becomes ?? '' })
    if (cells === null) return []
    const cleaned = cleanRecord(row.mapping ?? [], cells, row.policy, cleanOptions(row))
    if (cleaned.verdict !== null) return []
    return [{ ...cleaned, line: row.line, cells, hash: recordHash(row.columns, cells) }]
  })
}
