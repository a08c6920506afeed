import { type RawBuilder, sql } from 'kysely'
import { parseReasonCode } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

// What the writers of review rows, records and chunks note: counts as far as they are added up, and the changes since.

/** As which the counts of all rows stand, each row with the import that holds it. */
export const allRows = '00000000-0000-0000-0000-000000000000'

/** The counts of the rows that an import met, or of all. */
export const scopeOf = (importId: string | undefined) => sql`${importId ?? allRows}::uuid`

/** The changes (reason, value, delta) that are not added up yet. */
export const changesOf = (importId: string | undefined) => sql`
  select reason, value, sum(delta)::bigint as delta from review_changes
  where scope = ${scopeOf(importId)} group by reason, value having sum(delta) <> 0`

/** How many records wait for each reason, and in how many groups: (reason, records, groups). */
export const reasonsOf = (importId: string | undefined) => sql`
  select reason, sum(records)::bigint as records, sum(groups)::bigint as groups from (
    select reason, records, groups from review_reasons where scope = ${scopeOf(importId)}
    union all
    select c.reason, c.delta, (coalesce(g.records, 0) + c.delta > 0)::int - (g.records is not null)::int
    from (${changesOf(importId)}) c
    left join review_groups g on g.scope = ${scopeOf(importId)} and g.reason = c.reason and g.value = c.value
  ) each_one group by reason having sum(records) > 0`

/** A place among the groups of one reason: large ones come first. */
export interface GroupCursor {
  readonly count: number
  readonly value: string
}

/**
 * The largest groups (reason, value, count) of one reason behind a place, in their order: as they are added up, but for
 * those that have changed since, and these. No more is read than is asked for and has changed.
 */
export function largestOf(
  importId: string | undefined,
  reason: RawBuilder<unknown>,
  { after, limit }: { after: GroupCursor | null; limit: number },
) {
  const onwards = after === null ? sql`true` : sql`(-records, value) > (${-after.count}::bigint, ${after.value}::text)`
  const ofReason = sql`scope = ${scopeOf(importId)} and reason = ${reason}`
  return sql`
    select ${reason}::text as reason, value, records::int as count from (
      (select value, records from review_groups g
        where ${ofReason} and records > 0 and ${onwards}
          and not exists (select from (${changesOf(importId)}) c where c.reason = ${reason} and c.value = g.value)
        order by scope, reason, -records, value limit ${limit})
      union all
      select value, records from (
        select c.value, coalesce(g.records, 0) + c.delta as records from (${changesOf(importId)}) c
        left join review_groups g on g.scope = ${scopeOf(importId)} and g.reason = c.reason and g.value = c.value
        where c.reason = ${reason}) changed
      where records > 0 and ${onwards}
    ) g order by -records, value limit ${limit}`
}

/** How many records wait for each reason. */
export async function countReviewRowsByReason(db: Database, importId: string | undefined) {
  const { rows } = await sql<{ code: string; count: number }>`
    select reason as code, records::int as count from (${reasonsOf(importId)}) r order by count desc, code`.execute(db)
  return rows.map(({ code, count }) => ({ code: parseReasonCode(code), count }))
}

/** How many records wait in all; every page asks. */
export async function countReviewRows(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(n), 0)::int as count from (
      select records as n from review_reasons where scope = ${scopeOf(undefined)}
      union all select delta from review_changes where scope = ${scopeOf(undefined)}) each_one`.execute(db)
  return theOne(rows).count
}

/** How many records wait in one group. */
export async function countGroupRecords(
  db: Database,
  { importId, reason, value }: { importId?: string | undefined; reason: string; value: string },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(n), 0)::int as count from (
      select records as n from review_groups
      where scope = ${scopeOf(importId)} and reason = ${reason} and value = ${value}
      union all
      select delta from review_changes
      where scope = ${scopeOf(importId)} and reason = ${reason} and value = ${value}) each_one`.execute(db)
  return theOne(rows).count
}
