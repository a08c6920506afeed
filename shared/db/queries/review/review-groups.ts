import { sql } from 'kysely'
import type { Reason, StoredReason } from '../../../importing/import.ts'
import { parseReason, parseReasonCode } from '../../../importing/parse-reason.ts'
import type { ReasonCode } from '../../../importing/reason-code.ts'
import type { Database } from '../../database.ts'
import { countGroupRecords, type GroupCursor, largestOf, reasonsOf } from './review-counts.ts'

/** Rows that wait for one reason and say the same. */
export interface ReviewGroupRow {
  readonly reason: ReasonCode
  /** `@gmial.com` of a mail domain that looks misspelt, else the cell in lower case; '' where no cell is to blame. */
  readonly value: string
  /** What is likely meant: `@gmail.com`, or the whole cell. */
  readonly answer: string | null
  readonly count: number
  /** The id and first reason of the first of its rows. */
  readonly rowId: string
  readonly sample: Reason
}

type StoredGroup = Omit<ReviewGroupRow, 'reason' | 'sample'> & {
  readonly reason: string
  readonly sample: StoredReason
}

const parseGroup = ({ reason, value, answer, count, rowId, sample }: StoredGroup): ReviewGroupRow => ({
  ...{ reason: parseReasonCode(reason), value, answer, count, rowId, sample: parseReason(sample) },
})

/** The first row of each group: row by row, since of an import's rows the first one is mostly near. */
const withSample = (importId: string | undefined) => sql`
  cross join lateral (
    select h.id as "rowId", h.answer, h.reasons -> 0 as sample from review_rows h
    where h.state = 'open' and h.reason = g.reason and h.value = g.value and ${isMetBy(importId)} order by h.id limit 1) first`

const isMetBy = (importId: string | undefined) =>
  importId === undefined
    ? sql`true`
    : sql`exists (
        select from import_records m
        where m.import_id = ${importId} and m.hash = h.hash and m.outcome = 'review' offset 0)`

/** A page of the groups of one reason. */
export async function listGroupsOfReason(
  db: Database,
  options: { importId?: string | undefined; reason: string; after: GroupCursor | null; limit: number },
): Promise<ReviewGroupRow[]> {
  const { importId, reason, ...place } = options
  const { rows } = await sql<StoredGroup>`
    select g.*, first.* from (${largestOf(importId, sql`${reason}`, place)}) g ${withSample(importId)}
    order by g.count desc, g.value`.execute(db)
  return rows.map(parseGroup)
}

/** The largest groups of every reason, those with the most rows first. */
export async function listLargestGroups(db: Database, importId: string | undefined, perReason: number) {
  const largest = largestOf(importId, sql`r.reason`, { after: null, limit: perReason })
  const { rows } = await sql<StoredGroup & { groups: number }>`
    select g.*, first.*, r.groups::int as groups from (${reasonsOf(importId)}) r
    cross join lateral (${largest}) g ${withSample(importId)}
    order by r.records desc, r.reason, g.count desc, g.value`.execute(db)
  return rows.map((row) => ({ ...parseGroup(row), groups: row.groups }))
}

/** How many rows wait in one group; undefined when none does. */
export async function findGroup(db: Database, group: { importId?: string | undefined; reason: string; value: string }) {
  const { importId, reason, value } = group
  const count = await countGroupRecords(db, group)
  const { rows } = await sql<StoredGroup>`
    select g.*, first.* from (select ${reason}::text as reason, ${value}::text as value, ${count}::int as count) g
    ${withSample(importId)} where g.count > 0`.execute(db)
  return rows.map(parseGroup)[0]
}
