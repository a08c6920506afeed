import { type RawBuilder, sql } from 'kysely'
import type { Fate } from '../../importing/fates.ts'
import type { Database } from '../database.ts'
import { isSettled } from './settled.ts'

/**
 * Keeps the ledger of records true to the inbox: what becomes of a held row becomes of every record, of whichever
 * import, that has its cells and is counted as held. All of it under the lock of the book.
 */

/** The fates of chunks, counted from their records, and their seal anew. */
export async function countFates(db: Database, importId: string, chunks: readonly number[], only = sql``) {
  await sql`
    update import_chunks c set fates = f.fates, seal = seal_chunk(c.import_id, c.chunk)
    from (
      select chunk, jsonb_object_agg(fate, n) as fates
      from (select chunk, fate, count(*) as n from import_records
            where import_id = ${importId} and chunk = any(${chunks}::int[]) group by chunk, fate) counted
      group by chunk
    ) f
    where c.import_id = ${importId} and c.chunk = f.chunk ${only}`.execute(db)
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

/** Open rows whose very cells another policy or mapping has taken in by now wait for nobody any more. */
export async function closeTakenIn(db: Database, importId: string, chunk: number) {
  const { rows } = await sql<{ hash: string; customerId: string }>`
    update held_rows h set state = 'fixed', customer_id = r.customer_id, settled_at = now()
    from import_records r
    where h.state = 'open' and r.import_id = ${importId} and r.chunk = ${chunk} and r.hash = h.hash
      and r.fate in ('created', 'updated', 'unchanged', 'merged')
    returning h.hash, h.customer_id as "customerId"`.execute(db)
  for (const row of rows) await rewriteHeld(db, { ...row, originId: null, fate: 'unchanged' })
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
export async function rewriteHeld(db: Database, { hash, customerId, fate, originId }: Settlement) {
  const elsewhere = fate === 'skipped' ? fate : 'unchanged'
  await rewrite(
    db,
    sql`
      select r.import_id, r.line,
        case when ${fate} = 'skipped' then r.line else min(r.line) over (partition by r.import_id) end as head,
        case when ${fate} = 'skipped' then 'skipped' when r.line <> min(r.line) over (partition by r.import_id) then 'merged'
             when r.import_id = ${originId}::uuid then ${fate} else ${elsewhere} end as fate,
        ${customerId}::uuid as customer_id
      from import_records r where r.hash = ${hash} and r.fate = 'held'`,
  )
}

/** Gives the records of a row that is to wait again their place among the held ones back. */
export const rewriteSkipped = (db: Database, hash: string) =>
  rewrite(
    db,
    sql`
      select r.import_id, r.line, r.line as head, 'held' as fate, null::uuid as customer_id
      from import_records r where r.hash = ${hash} and r.fate = 'skipped'`,
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
  const { rows } = await sql<{ importId: string; chunks: number[] }>`
    with wanted as (${records}), written as (
      update import_records r
      set fate = w.fate, customer_id = w.customer_id, leader_line = w.head, by_person = w.fate <> 'held'
      from wanted w where r.import_id = w.import_id and r.line = w.line
      returning r.import_id, r.chunk
    )
    select import_id as "importId", array_agg(distinct chunk) as chunks from written group by import_id`.execute(db)
  for (const { importId, chunks } of rows) await countFates(db, importId, chunks, sql`and c.fates is not null`)
}
