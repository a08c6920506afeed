import { sql } from 'kysely'
import type { StoredReason } from '../../../importing/import.ts'
import { parseReason } from '../../../importing/parse-reason.ts'
import type { ReasonCode } from '../../../importing/reason-code.ts'
import { suggestAnswer } from '../../../importing/record/suggest-answer.ts'
import type { Database } from '../../database.ts'
import { isFree, metBy, rowsByRecord } from './review-rows.ts'

/** So many rows are looked through for a suggestion at a time. */
export const suggestedMax = 5_000

/** The rows of one reason that have a suggestion and that nobody works on, and how many records they stand for. */
export async function listSuggestedRows(
  db: Database,
  filter: { readonly reason: string; readonly importId?: string | undefined },
): Promise<{ ids: string[]; count: number }> {
  const rows = await findSuggested(db, filter)
  return { ids: rows.map(({ id }) => id), count: rows.reduce((sum, { count }) => sum + count, 0) }
}

/** For how many records of each reason something is suggested; a reason without any is left out. */
export async function countSuggestedRows(
  db: Database,
  filter: { readonly reason?: string | undefined; readonly importId?: string | undefined },
): Promise<{ code: ReasonCode; count: number }[]> {
  const counts = new Map<ReasonCode, number>()
  for (const { code, count } of await findSuggested(db, filter)) counts.set(code, (counts.get(code) ?? 0) + count)
  return [...counts].map(([code, count]) => ({ code, count }))
}

async function findSuggested(
  db: Database,
  { reason, importId }: { readonly reason?: string | undefined; readonly importId?: string | undefined },
) {
  const ofReason = reason === undefined ? sql`true` : sql`h.reason = ${reason}`
  const { rows } = await sql<{ id: string; sample: StoredReason; count: number }>`
    select h.id, h.reasons -> 0 as sample, count(*)::int as count from ${rowsByRecord(importId)}
    where h.state = 'open' and ${ofReason} and ${isFree} and ${metBy(importId)}
    group by h.id order by h.id limit ${suggestedMax}`.execute(db)
  return rows.flatMap(({ id, sample, count }) => {
    const first = parseReason(sample)
    return suggestAnswer(first) === undefined ? [] : [{ id, code: first.code, count }]
  })
}
