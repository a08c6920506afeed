import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type Database, withClient } from '../database.ts'
import { migrateWithin } from '../migrate.ts'
import { columnsOf, copySettings, type SequenceState, type StoredTable } from './snapshot.ts'

/** The tables as a backup has them. */
export interface SavedTables {
  readonly migrations: readonly string[]
  readonly tables: readonly (StoredTable & { readonly rows: number })[]
  readonly sequences: readonly SequenceState[]
  /** The rows of a table as COPY has them. */
  read(table: string): AsyncIterable<Uint8Array>
  /** How the store calls the versions of the files that were put there. */
  readonly etags: readonly { readonly key: string; readonly etag: string }[]
}

/**
 * Puts the tables of a backup in the place of everything that the database has, in one transaction: all of it or
 * nothing. They are made as they were, loaded, and then brought to the schema of today.
 *
 * @throws when a table has another number of rows, or rows that its rules forbid
 */
export function restoreTables(
  db: Database,
  saved: SavedTables,
  onTable: (name: string) => void = () => undefined,
): Promise<void> {
  return withClient(db, async (client, bound) => {
    await client.query(`begin; ${copySettings}`)
    try {
      await dropAll(client)
      await migrateWithin(bound, undefined, { names: saved.migrations, run: () => load(client, saved, onTable) })
      await noteVersions(bound, saved.etags)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    }
  })
}

/** What PostgreSQL knows of the tables besides their rows: how they are searched best, and which rows everybody sees. */
export async function tendRestored(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
  for (const { name } of rows) await sql`vacuum (analyze) ${sql.table(name)}`.execute(db)
}

/** Of the schema `public`, where nothing but Harbour's own is, without what belongs to extensions. */
async function dropAll(client: pg.PoolClient): Promise<void> {
  for (const statement of await readTexts(client, listDrops)) await client.query(statement)
}

const listDrops = `
  select text from (
    select 1 as place, format('drop table %I cascade', relname) as text, 'pg_class'::regclass as kind, oid
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    union all
    select 2, format('drop sequence if exists %I', relname), 'pg_class'::regclass, oid
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'
    union all
    select 3, format('drop function if exists %s cascade', oid::regprocedure), 'pg_proc'::regclass, oid
      from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f'
  ) dropped
  where not exists (select from pg_depend d where d.classid = dropped.kind and d.objid = dropped.oid and d.deptype = 'e')
  order by place`

/**
 * Loads the rows without the rules that look at each of them: the indexes, references and triggers come back when all
 * are there, which is quicker and asks for no order of the tables.
 */
async function load(client: pg.PoolClient, saved: SavedTables, onTable: (name: string) => void): Promise<void> {
  const names = saved.tables.map(({ name }) => pg.escapeIdentifier(name))
  const [references, indexes] = [await readPairs(client, listReferences), await readPairs(client, listIndexes)]
  for (const { drop } of [...references, ...indexes]) await client.query(drop)
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  await client.query(`truncate ${names.join(', ')}`)
  for (const { name, columns, rows } of saved.tables) {
    onTable(name)
    const stream = client.query(copyFrom(`copy ${columnsOf(name, columns)} from stdin`))
    await pipeline(Readable.from(saved.read(name)), stream)
    if (stream.rowCount !== rows) throw new Error(`${name} has ${stream.rowCount} rows, and not ${rows}`)
  }
  for (const { name, value, isCalled } of saved.sequences)
    await client.query('select setval($1::text::regclass, $2::bigint, $3)', [
      pg.escapeIdentifier(name),
      value,
      isCalled,
    ])
  for (const { make } of [...indexes, ...references]) await client.query(make)
  for (const name of names) await client.query(`alter table ${name} enable trigger user`)
}

const listReferences = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
  from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' order by conrelid, conname`

const listIndexes = `
  select format('drop index %s', i.indexrelid::regclass) as drop, pg_get_indexdef(i.indexrelid) as make
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace = 'public'::regnamespace
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype <> 'f')
  order by c.relname`

const readTexts = async (client: pg.PoolClient, query: string) =>
  (await client.query<{ text: string }>(query)).rows.map(({ text }) => text)

const readPairs = async (client: pg.PoolClient, query: string) =>
  (await client.query<{ drop: string; make: string }>(query)).rows

/** Another store calls the same bytes by another version. */
async function noteVersions(db: Database, etags: SavedTables['etags']): Promise<void> {
  const known = sql`unnest(${etags.map(({ key }) => key)}::text[], ${etags.map(({ etag }) => etag)}::text[]) as known (key, etag)`
  await sql`update imports set source_etag = known.etag from ${known} where source_key = known.key`.execute(db)
  await sql`update imports set data_etag = known.etag from ${known} where data_key = known.key`.execute(db)
}
