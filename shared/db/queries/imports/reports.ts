import { sql } from 'kysely'
import type { ChunkOutcomes } from '../../../importing/outcomes.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

/** What became of the review rows of an import: how many wait, were fixed, were ignored. */
export async function countReviewRowsByState(db: Database, importId: string) {
  const rows = await db
    .selectFrom('review_rows')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('import_id', '=', importId)
    .groupBy('state')
    .execute()
  const of = (state: 'open' | 'fixed' | 'ignored') => rows.find((row) => row.state === state)?.count ?? 0
  return { open: of('open'), fixed: of('fixed'), ignored: of('ignored') }
}

/** The checksums of the chunks that have their outcomes, in file order. */
export const listChecksums = (db: Database, importId: string) =>
  db
    .selectFrom('import_chunks')
    .select(['chunk', 'checksum'])
    .where('import_id', '=', importId)
    .where('outcomes', 'is not', null)
    .orderBy('chunk')
    .execute()

/** The chunks of an import as they were noted, in file order. */
export const listNotedChunks = (db: Database, importId: string) =>
  db
    .selectFrom('import_chunks')
    .select(['chunk', 'byte_start', 'byte_end', 'first_line', 'records', 'outcomes', 'checksum'])
    .where('import_id', '=', importId)
    .orderBy('chunk')
    .execute()

/** The records of one chunk as they stand now: counted, sealed, and each line with what it says. */
export async function readChunkLedger(db: Database, importId: string, chunk: number) {
  const [{ rows: counted }, lines] = await Promise.all([
    sql<{ outcomes: ChunkOutcomes | null; checksum: string | null }>`
      select (select jsonb_object_agg(outcome, n) from (
          select outcome, count(*) as n from import_records where import_id = ${importId} and chunk = ${chunk}
          group by outcome) by_outcome) as outcomes,
        chunk_checksum(${importId}, ${chunk}) as checksum`.execute(db),
    db
      .selectFrom('import_records as r')
      .leftJoin('staged_records as s', (on) =>
        on.onRef('s.import_id', '=', 'r.import_id').onRef('s.line', '=', 'r.line'),
      )
      // A row that came back fixed goes by the mark of the one that it was, and keeps its own.
      .select((eb) => ['r.line', eb.fn.coalesce('s.same_hash', 'r.hash').as('hash')])
      .where('r.import_id', '=', importId)
      .where('r.chunk', '=', chunk)
      .orderBy('r.line')
      .execute(),
  ])
  const { outcomes, checksum } = theOne(counted)
  return { outcomes: outcomes ?? {}, checksum, lines }
}

/** Records that took effect and stand, whose customer is not there. */
export async function countLostCustomers(db: Database, importId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from import_records r join import_chunks k using (import_id, chunk)
    where r.import_id = ${importId} and k.outcomes is not null and r.outcome in ('created', 'updated', 'unchanged', 'merged')
      and r.undone_at is null
      and not exists (select from customers c where c.id = r.customer_id)`.execute(db)
  return theOne(rows).n
}

/** Records in review that no open row stands for, and open rows of the import whose record is not in review. */
export async function countReviewFaults(db: Database, importId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (
      select count(*) from import_records r join import_chunks k using (import_id, chunk)
      where r.import_id = ${importId} and r.outcome = 'review' and k.outcomes is not null and r.undone_at is null
        and not exists (select from review_rows h where h.hash = r.hash and h.state = 'open')
    ) + (
      select count(*) from review_rows h
      where h.import_id = ${importId} and h.state = 'open' and not exists (
        select from import_records r where r.import_id = ${importId} and r.line = h.line and r.outcome = 'review')
    ) as n`.execute(db)
  return theOne(rows).n
}
