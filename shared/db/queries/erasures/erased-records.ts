import { sql } from 'kysely'
import type { ChunkRange } from '../../../importing/reading/parse-chunk.ts'
import type { Database } from '../../database.ts'
import type { ImportRow } from '../imports/imports.ts'
import { theOne } from '../the-one.ts'
import { blankSamples, recountChunks } from './blank-records.ts'

/** How many records of an import were of people who were erased. */
export async function countErasedRecords(db: Database, importId: string) {
  const { rows } = await sql<{ records: number }>`
    select count(*)::int as records from erased_records where import_id = ${importId}`.execute(db)
  return theOne(rows)
}

/** Lines that were erased and may still stand in the kept file. */
export async function listLinesToBlank(db: Database, importId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('erased_records')
    .select('line')
    .where('import_id', '=', importId)
    .where('blanked_at', 'is', null)
    .orderBy('line')
    .execute()
  return rows.map(({ line }) => line)
}

/** The kept files that may still have records of people who were erased. */
export async function listSourcesToBlank(db: Database): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct i.source_key as key from erased_records e join imports i on i.id = e.import_id
    where e.blanked_at is null order by 1`.execute(db)
  return rows.map(({ key }) => key)
}

/** The imports of one kept file, the first one first; those of fixed rows have no layout of their own. */
export const listImportsOf = (db: Database, sourceKey: string): Promise<ImportRow[]> =>
  db.selectFrom('imports').selectAll().where('source_key', '=', sourceKey).orderBy('created_at').orderBy('id').execute()

/** All lines of a kept file that were erased, with the chunk of each in one of its imports. */
export async function listErasedLines(db: Database, sourceKey: string): Promise<number[]> {
  const { rows } = await sql<{ line: number }>`
    select distinct e.line from erased_records e join imports i on i.id = e.import_id
    where i.source_key = ${sourceKey} order by 1`.execute(db)
  return rows.map(({ line }) => line)
}

/** All chunks of an import, in the order of its file. */
export const listRanges = (db: Database, importId: string): Promise<(ChunkRange & { readonly chunk: number })[]> =>
  db
    .selectFrom('import_chunks')
    .select(['chunk', 'byte_start', 'byte_end', 'first_line', 'records'])
    .where('import_id', '=', importId)
    .orderBy('chunk')
    .execute()

/** Locks the imports of a kept file, so that none begins to move. */
export async function lockImportsOf(db: Database, sourceKey: string): Promise<ImportRow[]> {
  await sql`select from imports where source_key = ${sourceKey} order by id for update`.execute(db)
  return listImportsOf(db, sourceKey)
}

/** What is kept of a file once its erased records were blanked. */
export interface BlankedSource {
  readonly key: string
  readonly etag: string
  readonly bytes: number
  readonly sha256: string
  readonly isCopy: boolean
}

export const writeSource = (db: Database, oldKey: string, { key, etag, bytes, sha256, isCopy }: BlankedSource) =>
  db
    .updateTable('imports')
    .set({
      ...{ source_key: key, source_etag: etag, source_bytes: bytes },
      ...{ blanked_sha256: sha256, is_source_copy: isCopy },
    })
    .where('source_key', '=', oldKey)
    .execute()

/** What one import reads of it. */
export interface BlankedReading {
  readonly data: { readonly key: string; readonly etag: string }
  readonly chunks: readonly (ChunkRange & { readonly chunk: number })[]
  /** The mark of each blanked record: 32 hex digits. */
  readonly hashes: ReadonlyMap<number, string>
}

export async function writeReading(db: Database, importId: string, { data, chunks, hashes }: BlankedReading) {
  await db.updateTable('imports').set({ data_key: data.key, data_etag: data.etag }).where('id', '=', importId).execute()
  const [ns, starts, ends] = [
    chunks.map(({ chunk }) => chunk),
    chunks.map(({ byte_start }) => byte_start),
    chunks.map(({ byte_end }) => byte_end),
  ]
  await sql`
    update import_chunks c set byte_start = n.byte_start, byte_end = n.byte_end
    from unnest(${ns}::int[], ${starts}::bigint[], ${ends}::bigint[]) as n (chunk, byte_start, byte_end)
    where c.import_id = ${importId} and c.chunk = n.chunk and (c.byte_start, c.byte_end) <> (n.byte_start, n.byte_end)`.execute(
    db,
  )
  const marks = sql`unnest(${[...hashes.keys()]}::int[], ${[...hashes.values()]}::uuid[]) as m (line, hash)`
  await sql`
    update staged_records s set hash = m.hash from ${marks}
    where s.import_id = ${importId} and s.line = m.line and s.hash <> m.hash`.execute(db)
  const { rows } = await sql<{ importId: string; chunk: number }>`
    with written as (
      update import_records r set hash = m.hash from ${marks}
      where r.import_id = ${importId} and r.line = m.line and r.hash <> m.hash returning r.import_id, r.chunk
    )
    select distinct w.import_id as "importId", w.chunk from written w
    join import_chunks c using (import_id, chunk) where c.outcomes is not null`.execute(db)
  await recountChunks(db, rows)
}

/** The kept file has no such line any more. */
export const noteBlanked = (db: Database, sourceKey: string, lines: readonly number[]) =>
  sql`
    update erased_records e set blanked_at = now() from imports i
    where i.id = e.import_id and i.source_key = ${sourceKey} and e.blanked_at is null and e.line = any(${lines}::int[])`.execute(
    db,
  )

/** Objects under these keys that some import reads. */
export async function listUsedKeys(db: Database, prefix: string): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select source_key as key from imports where starts_with(source_key, ${prefix})
    union select data_key from imports where starts_with(data_key, ${prefix})`.execute(db)
  return new Set(rows.map(({ key }) => key))
}

/** Takes the erased records of a kept file out of what its imports show of it. */
export const blankSamplesOf = (db: Database, sourceKey: string) =>
  blankSamples(
    db,
    sql`(select e.import_id, e.line from erased_records e join imports i on i.id = e.import_id where i.source_key = ${sourceKey})`,
  )
