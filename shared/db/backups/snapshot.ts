import type { Readable } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { type Database, takeClient } from '../database.ts'
import { schemaLock } from '../schema/schema-lock.ts'

/** A table and those of its columns that hold what was put there: the others are computed from them. */
export interface StoredTable {
  readonly name: string
  readonly columns: readonly string[]
}

export interface SequenceState {
  readonly name: string
  /** A whole number as text: it may be larger than a number of JavaScript holds. */
  readonly value: string
  readonly isCalled: boolean
}

/** Everything in the database as it was at one moment, while others go on writing. */
export interface Snapshot {
  /** By the clock of the database. */
  readonly at: Date
  readonly migrations: readonly string[]
  readonly tables: readonly StoredTable[]
  readonly sequences: readonly SequenceState[]
  /** The files of the store that the imports name, and the versions of files of the inbox that have an import. */
  readonly fileKeys: readonly string[]
  readonly takenIn: ReadonlySet<string>
  /** The rows of a table as COPY has them, a line each. */
  copyOut(table: StoredTable): Readable
}

/** What a file of the inbox is called together with its version. */
export const inboxVersion = (key: string, etag: string, modifiedAt: Date): string =>
  `${key} ${etag} ${modifiedAt.toISOString()}`

/** Both name the schema of today: a table without rows to take over is none. */
const notCopied = ['schema_migrations', 'schema_functions']

/** In these, text says the same on every server. */
export const copySettings =
  "set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres'; set local extra_float_digits = 1"

/** Hands `work` a snapshot. The schema stays as it is meanwhile: a newer version that starts waits for the end. */
export async function* withSnapshot<T, R>(
  db: Database,
  work: (snapshot: Snapshot) => AsyncGenerator<T, R>,
): AsyncGenerator<T, R> {
  const { client, release } = await takeClient(db)
  let isDone = false
  try {
    // Before the transaction: its first query fixes what is seen, and would then be older than the lock.
    await client.query('select pg_advisory_lock_shared(hashtextextended($1, 0))', [schemaLock])
    await client.query(`begin isolation level repeatable read read only; ${copySettings}`)
    const result = yield* work(await readSnapshot(client))
    await client.query('commit')
    await client.query('select pg_advisory_unlock_shared(hashtextextended($1, 0))', [schemaLock])
    isDone = true
    return result
  } finally {
    release(isDone)
  }
}

async function readSnapshot(client: pg.PoolClient): Promise<Snapshot> {
  const read = async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<R>(text, values)).rows
  const [moment] = await read<{ at: Date }>('select now() as at')
  const names = await read<{ name: string }>('select name from schema_migrations order by name')
  const keys = await read<{ key: string }>(`
    select source_key as key from imports union
    select data_key from imports where data_key is not null order by 1`)
  const taken = await read<{ version: string }>(`
    select inbox_key || ' ' || inbox_version as version from imports where inbox_key is not null`)
  return {
    at: moment?.at ?? new Date(0),
    migrations: names.map(({ name }) => name),
    tables: await read<{ name: string; columns: string[] }>(listTables, [notCopied]),
    sequences: await read<SequenceState & pg.QueryResultRow>(listSequences),
    fileKeys: keys.map(({ key }) => key),
    takenIn: new Set(taken.map(({ version }) => version)),
    copyOut: ({ name, columns }) => client.query(copyTo(`copy ${columnsOf(name, columns)} to stdout`)),
  }
}

/** `"customers" ("id", "email")` */
export const columnsOf = (table: string, columns: readonly string[]): string =>
  `${pg.escapeIdentifier(table)} (${columns.map((column) => pg.escapeIdentifier(column)).join(', ')})`

const listTables = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
    and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by c.relname order by c.relname`

const listSequences = `
  select sequencename as name, coalesce(last_value, start_value)::text as value, last_value is not null as "isCalled"
  from pg_sequences where schemaname = 'public' order by 1`
