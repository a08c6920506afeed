import { type RawBuilder, sql } from 'kysely'
import type { Outcome } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'
import { isClosed } from './closed.ts'
import { isFixedInFile } from './fixed-in-file.ts'

// Keeps the ledger of records true to the review rows: what becomes of a row becomes of every record, of whichever
// import, that has its cells and is counted as review. All of it under the lock of the customers.

/** The outcomes of chunks (import_id, chunk), counted from their records, and their checksum anew. */
export const countOutcomes = (db: Database, chunks: RawBuilder<unknown>) =>
  sql`
    update import_chunks c set outcomes = f.outcomes, checksum = chunk_checksum(c.import_id, c.chunk)
    from ${chunks} t (import_id, chunk) cross join lateral (
      select jsonb_object_agg(outcome, n) as outcomes
      from (select outcome, count(*) as n from import_records r
            where r.import_id = t.import_id and r.chunk = t.chunk group by outcome) counted
    ) f
    where c.import_id = t.import_id and c.chunk = t.chunk and f.outcomes is not null`.execute(db)

/**
 * Counts a chunk that is being applied, and those applied before it in which records have got another outcome; and notes
 * what that came to, before people go on with the review rows.
 */
export async function countApplied(db: Database, importId: string, chunk: number, touched: readonly number[]) {
  const isCounted = sql`import_id = ${importId} and (chunk = ${chunk} or chunk = any(${touched}::int[]) and outcomes is not null)`
  await countOutcomes(db, sql`(select import_id, chunk from import_chunks where ${isCounted})`)
  await sql`update import_chunks set applied_outcomes = outcomes where ${isCounted}`.execute(db)
}

/** Records that were decided before a person closed their row take that over now that they are applied. */
export async function closeKnown(db: Database, importId: string, chunk: number) {
  await sql`
    update import_records r
    set outcome = case when h.state = 'ignored' then 'skipped' when r.line = h.head then 'unchanged' else 'merged' end,
      customer_id = h.customer_id, candidates = null, by_person = true,
      leader_line = case when h.state = 'ignored' then r.line else h.head end
    from (
      select distinct on (s.line) s.line, h.state, h.customer_id, min(s.line) over (partition by s.hash) as head
      from review_rows h join import_records s on s.hash = h.hash
      where ${isClosed} and s.import_id = ${importId} and s.outcome = 'review'
      order by s.line, h.closed_at desc
    ) h
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = h.line`.execute(db)
}

/** The rows of these cells that nobody has fixed, each state by its own index: without them, every row is read for every record. */
const waitingOf = (hash: RawBuilder<unknown>) => sql`
  select id, state, fix_import_id from review_rows where hash = ${hash} and state = 'open'
  union all
  select id, state, fix_import_id from review_rows where hash = ${hash} and state = 'ignored'
  offset 0`

/**
 * Open rows whose very cells another policy or mapping has taken in by now wait for nobody any more; nor do those that a
 * person has fixed in a download of theirs, even if they had been left out.
 */
export async function closeTakenIn(db: Database, importId: string, chunk: number, followers: readonly number[]) {
  const { rows } = await sql<{ hash: string; customerId: string; wasIgnored: boolean }>`
    with taken as materialized (
      select h.id, r.customer_id, r.import_id, s.cells, s.same_import_id, i.layout -> 'columns' as columns, i.created_by
      from import_records r
      join imports i on i.id = r.import_id
      join staged_records s on s.import_id = r.import_id and s.line = r.line
      cross join lateral (${waitingOf(sql`r.hash`)}) h
      where r.import_id = ${importId} and (r.chunk = ${chunk} or r.line = any(${followers}::int[])) and not r.by_person
        and h.fix_import_id is distinct from r.import_id
        and r.outcome in ('created', 'updated', 'unchanged', 'merged')
        and (h.state = 'open' or ${isFixedInFile})
    )
    update review_rows h set state = 'fixed', customer_id = t.customer_id, closed_at = now(), bulk_fix_id = null,
      closed_by = case when t.same_import_id is not null then t.created_by end,
      fix_import_id = case when t.same_import_id is not null then t.import_id end,
      fixed_cells = case when t.same_import_id is not null then arrange_cells(t.cells, t.columns, h.columns) end
    from taken t where h.id = t.id
    returning h.hash, h.customer_id as "customerId", old.state = 'ignored' as "wasIgnored"`.execute(db)
  const wereIgnored = rows.filter(({ wasIgnored }) => wasIgnored).map(({ hash }) => hash)
  await rewriteReopened(db, wereIgnored)
  const closed = JSON.stringify(rows)
  await rewriteOutcomes(
    db,
    sql`
      select hash, 'unchanged' as outcome, "customerId" as customer_id, null::int as leader_line, null::uuid as origin_id
      from jsonb_to_recordset(${closed}::jsonb) as t (hash uuid, "customerId" uuid)`,
  )
}

/** What has become of the cells of one review row. */
export interface ReviewResult {
  readonly hash: string
  readonly customerId: string | null
  readonly outcome: Exclude<Outcome, 'pending'>
  /** The import whose record takes the outcome; those of others were closed by it. Null: all of them were. */
  readonly originId: string | null
}

/** Gives the records that need review because of these cells the outcome that a person has brought about. */
export const rewriteOutcome = (db: Database, { hash, customerId, outcome, originId }: ReviewResult) =>
  rewriteOutcomes(
    db,
    sql`select ${hash}::uuid as hash, ${outcome}::text as outcome, ${customerId}::uuid as customer_id, null::int as leader_line,
      ${originId}::uuid as origin_id`,
  )

/** The same for many rows at once: (hash, outcome, customer_id, leader_line, origin_id), the line that leads it among them. */
export const rewriteOutcomes = (db: Database, results: RawBuilder<unknown>) =>
  rewrite(
    db,
    sql`
      with closed as (${results}), met as (
        select r.import_id, r.line, r.import_id = s.origin_id as is_origin, s.outcome, s.customer_id, s.leader_line,
          min(r.line) over (partition by r.import_id, r.hash) as head
        from closed s join import_records r on r.hash = s.hash
        where r.outcome = 'review' or r.by_person and r.outcome <> 'skipped' and r.undone_at is null and s.leader_line is not null
      )
      select import_id, line,
        case when outcome = 'skipped' then line when is_origin and line = head then coalesce(leader_line, head) else head end as head,
        case when outcome = 'skipped' then 'skipped' when line <> head then 'merged' when is_origin then outcome else 'unchanged' end as outcome,
        customer_id
      from met`,
  )

/** Gives the records of rows that a person has left out that outcome. */
export const rewriteIgnored = (db: Database, hashes: readonly string[]) =>
  rewriteOutcomes(
    db,
    sql`select hash, 'skipped' as outcome, null::uuid as customer_id, null::int as leader_line, null::uuid as origin_id
      from unnest(${hashes}::uuid[]) as hash`,
  )

/** Gives the records of rows that are to wait again their place among the review rows back. */
export const rewriteReopened = (db: Database, hashes: readonly string[]) =>
  rewrite(
    db,
    sql`
      select r.import_id, r.line, r.line as head, 'review' as outcome, null::uuid as customer_id
      from import_records r where r.hash = any(${hashes}::uuid[]) and r.outcome = 'skipped' and r.by_person`,
  )

/** Gives the records whose row a person had fixed, which is undone, their place among the review rows back. */
export const rewriteUnfixed = (db: Database, hashes: readonly string[]) =>
  rewrite(
    db,
    sql`
      select r.import_id, r.line, r.line as head, 'review' as outcome, null::uuid as customer_id
      from import_records r where r.hash = any(${hashes}::uuid[]) and r.by_person and r.outcome <> 'skipped' and r.undone_at is null`,
  )

async function rewrite(db: Database, records: RawBuilder<unknown>) {
  const { rows } = await sql<{ importId: string; chunk: number }>`
    with wanted as (select distinct on (import_id, line) * from (${records}) w), written as (
      update import_records r
      set outcome = w.outcome, customer_id = w.customer_id, leader_line = w.head, by_person = w.outcome <> 'review'
      from wanted w where r.import_id = w.import_id and r.line = w.line
      returning r.import_id, r.chunk
    )
    select distinct w.import_id as "importId", w.chunk from written w
    join import_chunks c using (import_id, chunk) where c.outcomes is not null`.execute(db)
  const [imports, chunks] = [rows.map(({ importId }) => importId), rows.map(({ chunk }) => chunk)]
  await countOutcomes(db, sql`unnest(${imports}::uuid[], ${chunks}::int[])`)
}
