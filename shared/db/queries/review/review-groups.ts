import { sql } from 'kysely'
import type { Reason, StoredReason } from '../../../importing/import.ts'
import { parseReason, parseReasonCode } from '../../../importing/parse-reason.ts'
import type { ReasonCode } from '../../../importing/reason-code.ts'
import type { Database } from '../../database.ts'
import { metBy, rowsByRecord } from './review-rows.ts'

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

/** A place in the list of one reason: large groups come first. */
export interface GroupCursor {
  readonly count: number
  readonly value: string
}

const counted = (importId: string | undefined, reason: string | undefined) => sql`
  select h.reason, h.value, count(*)::int as count from ${rowsByRecord(importId)}
  where h.state = 'open' and ${reason === undefined ? sql`true` : sql`h.reason = ${reason}`}
  group by h.reason, h.value`

const withSample = (importId: string | undefined) => sql`
  cross join lateral (
    select h.id as "rowId", h.answer, h.reasons -> 0 as sample from review_rows h
    where h.state = 'open' and h.reason = g.reason and h.value = g.value and ${metBy(importId)} order by h.id limit 1) first`

/** A page of the groups of one reason. */
export async function listGroupsOfReason(
  db: Database,
  options: { importId?: string | undefined; reason: string; after: GroupCursor | null; limit: number },
): Promise<ReviewGroupRow[]> {
  const { importId, reason, after, limit } = options
  const onwards = after === null ? sql`true` : sql`(-g.count, g.value) > (${-after.count}::int, ${after.value}::text)`
  const { rows } = await sql<StoredGroup>`
    select g.*, first.* from (
      select * from (${counted(importId, reason)}) g where ${onwards} order by g.count desc, g.value limit ${limit}
    ) g ${withSample(importId)} order by g.count desc, g.value`.execute(db)
  return rows.map(parseGroup)
}

/** The largest groups of every reason, those with the most rows first. */
export async function listLargestGroups(db: Database, importId: string | undefined, perReason: number) {
  const { rows } = await sql<StoredGroup & { groups: number }>`
    select g.*, first.* from (
      select *, count(*) over (partition by reason)::int as groups, sum(count) over (partition by reason) as rows,
        row_number() over (partition by reason order by count desc, value) as place
      from (${counted(importId, undefined)}) g
    ) g ${withSample(importId)} where g.place <= ${perReason} order by g.rows desc, g.reason, g.place`.execute(db)
  return rows.map((row) => ({ ...parseGroup(row), groups: row.groups }))
}

/** How many rows wait in one group; undefined when none does. */
export async function findGroup(db: Database, group: { importId?: string | undefined; reason: string; value: string }) {
  const { rows } = await sql<StoredGroup>`
    select g.*, first.* from (${counted(group.importId, group.reason)}) g ${withSample(group.importId)}
    where g.value = ${group.value}`.execute(db)
  return rows.map(parseGroup)[0]
}
