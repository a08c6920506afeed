import { sql } from 'kysely'
import type { Outcome } from '../../../importing/outcomes.ts'
import { parseReasons } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'

/** The chunks that have records of this outcome, in file order, with where each lies in the data file. */
export const listChunksOfOutcome = (db: Database, importId: string, outcome: Outcome) =>
  db
    .selectFrom('import_chunks')
    .select(['chunk', 'byte_start', 'byte_end', 'first_line', 'records'])
    .where('import_id', '=', importId)
    .$if(outcome === 'pending', (query) => query.where('outcomes', 'is', null))
    .$if(outcome !== 'pending', (query) => query.where(sql<boolean>`(outcomes ->> ${outcome})::int > 0`))
    .orderBy('chunk')
    .execute()

/** The records of one chunk that ended in this outcome, in file order. */
export async function listRecordsOfOutcome(
  db: Database,
  importId: string,
  chunk: number,
  outcome: Exclude<Outcome, 'pending'>,
) {
  const records = await db
    .selectFrom('import_records')
    .select(['line', 'hash', 'reasons'])
    .where('import_id', '=', importId)
    .where('chunk', '=', chunk)
    .where('outcome', '=', outcome)
    .orderBy('line')
    .execute()
  return records.map((record) => ({ ...record, reasons: parseReasons(record.reasons ?? []) }))
}
