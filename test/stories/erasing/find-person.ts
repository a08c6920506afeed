import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Deps } from '../../../shared/deps.ts'
import { readWhole } from '../../../shared/files/read-whole.ts'

/**
 * Where any of some texts stands: in a column of text, array or JSON of any table, whatever its case, or in an object of the
 * store, in any encoding that is one of these.
 */
export async function findPerson(
  { db, files }: Pick<Deps, 'db' | 'files'>,
  texts: readonly string[],
): Promise<string[]> {
  return [...(await findInTables(db, texts)), ...(await findInStore(files, texts))]
}

async function findInTables(db: Deps['db'], texts: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ schema: string; table: string; column: string }>`
    select n.nspname as schema, c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.atttypid::regtype::text in ('text', 'text[]', 'jsonb')
    order by 1, 2, 3`.execute(db)
  const found: string[] = []
  for (const { schema, table, column } of columns) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from ${sql.table(`${schema}.${table}`)} t
      where exists (select from unnest(${texts}::text[]) as x where position(lower(x) in lower(${sql.ref(`t.${column}`)}::text)) > 0)`.execute(
      db,
    )
    if (rows[0]?.n !== 0) found.push(`${table}.${column}`)
  }
  return found
}

const readings = ['utf-8', 'utf-16le', 'utf-16be', 'big5', 'gb18030', 'shift_jis', 'windows-1252']

async function findInStore(files: Deps['files'], texts: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for await (const { key } of files.list('')) {
    const bytes = Buffer.from(await readWhole(await files.read(key)))
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes
    const says = readings.map((encoding) => new TextDecoder(encoding).decode(plain).toLowerCase())
    if (texts.some((text) => says.some((said) => said.includes(text.toLowerCase())))) found.push(key)
  }
  return found
}
