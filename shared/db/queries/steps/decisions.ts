import { type RawBuilder, sql } from 'kysely'
import type { Reason, StoredReason } from '../../../importing/import.ts'
import type { Outcome } from '../../../importing/outcomes.ts'
import { parseReasons } from '../../../importing/parse-reason.ts'
import type { Database } from '../../database.ts'
import { policyOf } from './decide-outcomes.ts'
import { isSurvivor } from './merged-records.ts'

/** What was decided about one record, and what that does to its customer, field by field. */
export interface Decision {
  readonly line: number
  readonly outcome: Exclude<Outcome, 'pending'>
  readonly leaderLine: number
  readonly customerId: string | null
  /** The customer as the customers know it, or as the record names a new one. */
  readonly name: string | null
  readonly cells: readonly string[]
  readonly reasons: readonly Reason[]
  readonly candidates: readonly string[]
  /** Field → was and becomes; of what is created, `was` is null. */
  readonly changes: Readonly<Record<string, { readonly was: unknown; readonly becomes: unknown }>>
}

type StoredDecision = Omit<Decision, 'reasons'> & { readonly reasons: readonly StoredReason[] }

const lists = [
  ['phones', 'phone', 'customer_phones'],
  ['emails', 'email', 'customer_emails'],
  ['addresses', 'address', 'customer_addresses'],
] as const

/** What the record `s` adds to the lists beside the customer `c`, or to those of a new one. */
const furtherChanges = (importId: string) =>
  sql.join(
    lists.map(
      ([list, item, table]) => sql`
        select ${list}::text as list, nullif(to_jsonb(had), '[]') as was, to_jsonb(had || news) as becomes
        from (
          select array(select h.${sql.ref(item)} from ${sql.table(table)} h where h.customer_id = c.id order by 1) as had,
            array(
              select f.value
              from further_of(
                c, coalesce(s.folded, s.record), case when c.id is null then '{}' else ${policyOf(importId, sql`c.id`)} end, ${list}
              ) f
              where not exists (select from ${sql.table(table)} h where h.customer_id = c.id and h.${sql.ref(item)} = f.value)
              order by 1
            ) as news
        ) l
        where r.outcome in ('created', 'updated') and news <> '{}'`,
    ),
    sql` union all `,
  )

/** A page of records with cells of megabytes would take the web seconds to read. In characters. */
const lengthMax = 2_000

const shortenValue = (value: RawBuilder<unknown>) => sql`
  case when jsonb_typeof(${value}) = 'string' and length(${value} #>> '{}') > ${lengthMax}::int
    then to_jsonb(left(${value} #>> '{}', ${lengthMax}::int - 1) || '…') else ${value} end`

const shortenCells = (cells: RawBuilder<unknown>) => sql`
  (select coalesce(jsonb_agg(
      case when length(cell) > ${lengthMax}::int then left(cell, ${lengthMax}::int - 1) || '…' else cell end order by place
    ), '[]') from jsonb_array_elements_text(${cells}) with ordinality as one(cell, place))`

interface Wanted {
  readonly outcome?: Exclude<Outcome, 'pending'>
  /** Only those that change this. */
  readonly field?: string
  /** The last line of the page before. */
  readonly after: number
  readonly limit: number
}

/** So many records are looked through for those that change one field. */
const lookedThrough = 5_000

/**
 * Decisions that have not been executed yet, by line. Long texts are cut, with a sign. `lookedTo` is the line up to which
 * those that change one field were looked for, where there are more beyond it.
 */
export async function listDecisions(
  db: Database,
  importId: string,
  wanted: Wanted,
): Promise<{ rows: Decision[]; lookedTo: number | null }> {
  const { field, limit } = wanted
  if (field === undefined) return { rows: await selectDecisions(db, importId, wanted, limit), lookedTo: null }
  const rows = await selectDecisions(db, importId, wanted, lookedThrough)
  if (rows.length === limit) return { rows, lookedTo: null }
  return { rows, lookedTo: await lineAfter(db, importId, wanted) }
}

/** The last line that was looked at, where others follow it. */
async function lineAfter(db: Database, importId: string, { outcome, after }: Wanted): Promise<number | null> {
  const lines = await db
    .selectFrom('import_records')
    .select('line')
    .where('import_id', '=', importId)
    .where('line', '>', after)
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome as Decision['outcome']))
    .orderBy('line')
    .offset(lookedThrough - 1)
    .limit(2)
    .execute()
  return lines.length < 2 ? null : (lines[0]?.line ?? null)
}

/** Of the first `looked` records those that are wanted. */
async function selectDecisions(
  db: Database,
  importId: string,
  { outcome, field, after, limit }: Wanted,
  looked: number,
): Promise<Decision[]> {
  const only = outcome === undefined ? sql`` : sql`and r.outcome = ${outcome}`
  const changing = field === undefined ? sql`` : sql`where changes ? ${field}`
  const { rows } = await sql<StoredDecision>`
    select * from (select r.line, r.outcome, r.leader_line as "leaderLine", case when r.outcome <> 'created' then r.customer_id end as "customerId",
      coalesce(c.full_name, c.company_primary, c.email, s.name, coalesce(s.folded, s.record) ->> 'company_primary') as name,
      ${shortenCells(sql`s.cells`)} as cells, coalesce(r.reasons, '[]') as reasons, coalesce(r.candidates, '{}') as candidates,
      coalesce(case when r.outcome = 'updated' and ${isSurvivor(sql`r.customer_id`)}
        then merged_changes(r.customer_id, ${importId}) else x.changes end, '{}') as changes
    from (
      select * from import_records r where r.import_id = ${importId} and r.line > ${after} ${only} order by r.line limit ${looked}
    ) r
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    left join customers c on c.id = r.customer_id
    left join lateral (
      select coalesce(jsonb_object_agg(e.key, jsonb_build_object('was', ${shortenValue(sql`to_jsonb(c) -> e.key`)}, 'becomes', ${shortenValue(sql`e.value`)})), '{}')
        || coalesce((select jsonb_object_agg(list, jsonb_build_object('was', was, 'becomes', becomes)) from (${furtherChanges(importId)}) lists), '{}') as changes
      from jsonb_each(case when r.outcome = 'updated' then customer_changes(c, coalesce(s.folded, s.record), s.inferred, ${policyOf(importId, sql`c.id`)})
        when r.outcome = 'created' then s.inferred || (jsonb_strip_nulls(coalesce(s.folded, s.record)) - '{id,phones,emails,addresses}'::text[]) else '{}' end) e
    ) x on true) decided
    ${changing}
    order by line limit ${limit}`.execute(db)
  return rows.map((row) => ({ ...row, reasons: parseReasons(row.reasons) }))
}
