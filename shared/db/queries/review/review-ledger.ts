import { type RawBuilder, sql } from 'kysely'
import type { Fate } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'
import { isMendedInFile } from '../steps/same-records.ts'
import { isSettled } from './closed.ts'

/**
 * Keeps the ledger of records true to the inbox: what becomes of a held row becomes of every record, of whichever
 * import, that has its cells and is counted as held. All of it under the lock of the book.
 */

/** The fates of chunks (import_id, chunk), counted from their records, and their seal anew. */
const countFates = (db: Database, chunks: RawBuilder<unknown>) =>
  sql`
    update import_chunks c set fates = f.fates, seal = seal_chunk(c.import_id, c.chunk)
    from ${chunks} t (import_id, chunk) cross join lateral (
      select jsonb_object_agg(fate, n) as fates
      from (select fate, count(*) as n from import_records r
            where r.import_id = t.import_id and r.chunk = t.chunk group by fate) counted
    ) f
    where c.import_id = t.import_id and c.chunk = t.chunk and f.fates is not null`.execute(db)

/**
 * Counts a chunk that is being applied, and those applied before it in which records have got another fate; and notes
 * what that came to, before people go on with the held ones.
 */
export async function countApplied(db: Database, importId: string, chunk: number, touched: readonly number[]) {
  const isCounted = sql`import_id = ${importId} and (chunk = ${chunk} or chunk = any(${touched}::int[]) and fates is not null)`
  await countFates(db, sql`(select import_id, chunk from import_chunks where ${isCounted})`)
  await sql`update import_chunks set applied_fates = fates where ${isCounted}`.execute(db)
}

/** Records that were decided before a person settled their row take that over now that they are applied. */
export async function settleKnown(db: Database, importId: string, chunk: number) {
  await sql`
    update import_records r
    set fate = case when h.state = 'skipped' then 'skipped' when r.line = h.head then 'unchanged' else 'merged' end,
      customer_id = h.customer_id, candidates = null, by_person = true,
      leader_line = case when h.state = 'skipped' then r.line else h.head end
    from (
      select distinct on (s.line) s.line, h.state, h.customer_id, min(s.line) over (partition by s.hash) as head
      from held_rows h join import_records s on s.hash = h.hash
      where ${isSettled} and s.import_id = ${importId} and s.fate = 'held'
      order by s.line, h.settled_at desc
    ) h
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.line = h.line`.execute(db)
}

/**
 * Open rows whose very cells another policy or mapping has taken in by now wait for nobody any more; nor do those that a
 * person has mended in a download of theirs, even if they had been left out.
 */
export async function closeTakenIn(db: Database, importId: string, chunk: number) {
  const { rows } = await sql<{ hash: string; customerId: string; wasSkipped: boolean }>`
    update held_rows h set state = 'fixed', customer_id = r.customer_id, settled_at = now(), deed_id = null,
      settled_by = case when s.same_import_id is not null then i.created_by end,
      fix_import_id = case when s.same_import_id is not null then r.import_id end,
      fixed_cells = case when s.same_import_id is not null then arrange_cells(s.cells, i.layout -> 'columns', h.columns) end
    from import_records r
    join imports i on i.id = r.import_id
    join staged_records s on s.import_id = r.import_id and s.line = r.line
    where r.import_id = ${importId} and r.chunk = ${chunk} and r.hash = h.hash and not r.by_person
      and h.fix_import_id is distinct from r.import_id
      and r.fate in ('created', 'updated', 'unchanged', 'merged')
      and (h.state = 'open' or h.state = 'skipped' and ${isMendedInFile})
    returning h.hash, h.customer_id as "customerId", old.state = 'skipped' as "wasSkipped"`.execute(db)
  const wereSkipped = rows.filter(({ wasSkipped }) => wasSkipped).map(({ hash }) => hash)
  if (wereSkipped.length > 0) await rewriteSkipped(db, wereSkipped)
  if (rows.length === 0) return
  const settled = JSON.stringify(rows)
  await rewriteSettled(
    db,
    sql`
      select hash, 'unchanged' as fate, "customerId" as customer_id, null::int as leader_line, null::uuid as origin_id
      from jsonb_to_recordset(${settled}::jsonb) as t (hash uuid, "customerId" uuid)`,
  )
}

/** What has become of the cells of one held row. */
export interface Settlement {
  readonly hash: string
  readonly customerId: string | null
  readonly fate: Exclude<Fate, 'pending'>
  /** The import whose record takes the fate; those of others were settled by it. Null: all of them were. */
  readonly originId: string | null
}

/** Gives the records that are held because of these cells the fate that a person has brought about. */
export const rewriteHeld = (db: Database, { hash, customerId, fate, originId }: Settlement) =>
  rewriteSettled(
    db,
    sql`select ${hash}::uuid as hash, ${fate}::text as fate, ${customerId}::uuid as customer_id, null::int as leader_line,
      ${originId}::uuid as origin_id`,
  )

/** The same for many rows at once: (hash, fate, customer_id, leader_line, origin_id), the line that leads it among them. */
export const rewriteSettled = (db: Database, settlements: RawBuilder<unknown>) =>
  rewrite(
    db,
    sql`
      with settled as (${settlements}), met as (
        select r.import_id, r.line, r.import_id = s.origin_id as is_origin, s.fate, s.customer_id, s.leader_line,
          min(r.line) over (partition by r.import_id, r.hash) as head
        from settled s join import_records r on r.hash = s.hash
        where r.fate = 'held' or r.by_person and r.fate <> 'skipped' and r.undone_at is null and s.leader_line is not null
      )
      select import_id, line,
        case when fate = 'skipped' then line when is_origin and line = head then coalesce(leader_line, head) else head end as head,
        case when fate = 'skipped' then 'skipped' when line <> head then 'merged' when is_origin then fate else 'unchanged' end as fate,
        customer_id
      from met`,
  )

/** Gives the records of rows that a person has left out that fate. */
export const rewriteLeftOut = (db: Database, hashes: readonly string[]) =>
  rewriteSettled(
    db,
    sql`select hash, 'skipped' as fate, null::uuid as customer_id, null::int as leader_line, null::uuid as origin_id
      from unnest(${hashes}::uuid[]) as hash`,
  )

/** Gives the records of rows that are to wait again their place among the held ones back. */
export const rewriteSkipped = (db: Database, hashes: readonly string[]) =>
  rewrite(
    db,
    sql`
      select r.import_id, r.line, r.line as head, 'held' as fate, null::uuid as customer_id
      from import_records r where r.hash = any(${hashes}::uuid[]) and r.fate = 'skipped' and r.by_person`,
  )

/** Gives the records whose row a person had mended, which is taken back, their place among the held ones back. */
export const rewriteMended = (db: Database, hashes: readonly string[]) =>
  rewrite(
    db,
    sql`
      select r.import_id, r.line, r.line as head, 'held' as fate, null::uuid as customer_id
      from import_records r where r.hash = any(${hashes}::uuid[]) and r.by_person and r.fate <> 'skipped' and r.undone_at is null`,
  )

async function rewrite(db: Database, records: RawBuilder<unknown>) {
  const { rows } = await sql<{ importId: string; chunk: number }>`
    with wanted as (select distinct on (import_id, line) * from (${records}) w order by import_id, line), written as (
      update import_records r
      set fate = w.fate, customer_id = w.customer_id, leader_line = w.head, by_person = w.fate <> 'held'
      from wanted w where r.import_id = w.import_id and r.line = w.line
      returning r.import_id, r.chunk
    )
    select distinct w.import_id as "importId", w.chunk from written w
    join import_chunks c using (import_id, chunk) where c.fates is not null`.execute(db)
  if (rows.length === 0) return
  const [imports, chunks] = [rows.map(({ importId }) => importId), rows.map(({ chunk }) => chunk)]
  await countFates(db, sql`unnest(${imports}::uuid[], ${chunks}::int[])`)
}
