import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { Done } from './measure.ts'

/** The columns of a customer that the file of the benchmark fills. */
const filled = [
  'first_name',
  'last_name',
  'email',
  'phone',
  'company_primary',
  'position_primary',
  'profession',
  'status',
  'country_code',
  'company_website',
  'youtube_handle',
  'address_primary',
  'city',
  'region',
  'postal_code',
  'tags',
  'source',
  'notes',
  'extra',
] as const

/**
 * Tables to load the same clean rows into. `same` has the schema of the day: generated columns, checks and all indexes.
 * `reference` stays as it is, whatever becomes of the schema: it is what figures of different days are compared by.
 */
const tables = {
  same: 'create table bench_rows (like customers including all)',
  reference: `create table bench_rows (id bigint generated always as identity primary key, ${filled.map((name) => `${name} text`).join(', ')});
    create unique index on bench_rows (email);
    create index on bench_rows using gin
      ((coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(company_primary, '')) gin_trgm_ops)`,
} as const
export type RowTable = keyof typeof tables

/** Writes the customers there are into a file, clean, without what the database generates; tells how many. */
export async function dumpRows(client: pg.ClientBase, path: string, table: RowTable): Promise<number> {
  const columns = (await columnsOf(client, table)).join(', ')
  const rows = `select ${columns} from customers where deleted_at is null order by origin_line`
  const stream = client.query(copyTo(`copy (${rows}) to stdout`))
  await pipeline(stream, createWriteStream(path))
  return stream.rowCount
}

/** `COPY` of a dumped file into an empty table of its own. */
export async function withRowTable<T>(client: pg.ClientBase, table: RowTable, work: () => Promise<T>): Promise<T> {
  await client.query(tables[table])
  try {
    return await work()
  } finally {
    await client.query('drop table bench_rows')
  }
}

export async function copyRows(client: pg.ClientBase, path: string, table: RowTable): Promise<Done> {
  const columns = (await columnsOf(client, table)).join(', ')
  const stream = client.query(copyFrom(`copy bench_rows (${columns}) from stdin`))
  await pipeline(createReadStream(path, { highWaterMark: 65_536 }), stream)
  return { records: stream.rowCount }
}

/** The first clean rows, as texts. */
export async function readRows(client: pg.ClientBase, rows: number): Promise<readonly (string | null)[][]> {
  const found = await client.query({
    text: `select ${filled.join(', ')} from customers where deleted_at is null order by origin_line limit ${rows}`,
    rowMode: 'array',
    types: { getTypeParser: () => (value: string) => value },
  })
  return found.rows
}

/**
 * As the older system did: for each row a query that looks for its e-mail and one that inserts, each committed alone. The
 * e-mail is asked for so that its unique index answers.
 */
export async function insertOneByOne(client: pg.ClientBase, rows: readonly (string | null)[][]): Promise<Done> {
  const email = filled.indexOf('email')
  const values = filled.map((_, index) => `$${index + 1}`).join(', ')
  const select = 'select from bench_rows where email = $1 and deleted_at is null and not email_shared'
  const insert = `insert into bench_rows (${filled.join(', ')}) values (${values})`
  for (const row of rows) {
    const found = await client.query(select, [row[email]])
    if (found.rowCount === 0) await client.query(insert, [...row])
  }
  return { records: rows.length }
}

async function columnsOf(client: pg.ClientBase, table: RowTable): Promise<readonly string[]> {
  if (table === 'reference') return filled
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = 'customers'::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
  )
  return rows.map(({ name }) => pg.escapeIdentifier(name))
}
