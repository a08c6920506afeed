import { sql } from 'kysely'
import type { StoredReason } from '../../../importing/import.ts'
import { parseReason } from '../../../importing/parse-reason.ts'
import { suggestAnswer } from '../../../importing/record/suggest-answer.ts'
import type { Database } from '../../database.ts'
import { isFree, metBy, rowsByRecord } from './review-rows.ts'

/** So many rows of one reason are looked through for a suggestion. */
const rowsMax = 5_000

/** The rows of one reason that have a suggestion and that nobody works on, and how many records they stand for. */
export async function listSuggestedRows(
  db: Database,
  { reason, importId }: { readonly reason: string; readonly importId?: string | undefined },
): Promise<{ ids: string[]; count: number }> {
  const { rows } = await sql<{ id: string; sample: StoredReason; count: number }>`
    select h.id, h.reasons -> 0 as sample, count(*)::int as count from ${rowsByRecord(importId)}
    where h.state = 'open' and h.reason = ${reason} and ${isFree} and ${metBy(importId)}
    group by h.id order by h.id limit ${rowsMax}`.execute(db)
  const suggested = rows.filter(({ sample }) => suggestAnswer(parseReason(sample)) !== undefined)
  return { ids: suggested.map(({ id }) => id), count: suggested.reduce((sum, { count }) => sum + count, 0) }
}
