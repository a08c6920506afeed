import { sql } from 'kysely'
import { undoneStates } from '../../../importing/import-state.ts'
import type { Database } from '../../database.ts'
import type { ImportRow } from '../imports/imports.ts'

/** Read imports of which the database does not have what every record says. */
export async function listUnstaged(db: Database): Promise<ImportRow[]> {
  return db
    .selectFrom('imports')
    .selectAll()
    .where('parent_id', 'is', null)
    .where('data_key', 'is not', null)
    .where(
      sql<boolean>`(swept_at is not null or state in (${sql.join(undoneStates)}) or not exists (select from staged_records s where s.import_id = imports.id))`,
    )
    .orderBy('id')
    .execute()
}

/** One thing by which the record of a line would be known. */
export interface LineKey {
  readonly line: number
  readonly kind: string
  readonly value: string
  /** Of a phone, which says something with a name alone. */
  readonly name: string | null
}

/** The lines that some erasures are about. */
export async function findErasedLines(
  db: Database,
  erasureIds: readonly string[],
  keys: readonly LineKey[],
): Promise<{ line: number; erasureId: string }[]> {
  const { rows } = await sql<{ line: number; erasureId: string }>`
    select distinct on (k.line) k.line, e.erasure_id as "erasureId"
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (line int, kind text, value text, name text)
    join erased_keys e on e.hash = keyed_hash(k.kind, case when k.kind = 'phone' then k.value || ' ' || name_key(k.name) else k.value end)
    where e.erasure_id = any(${erasureIds}::uuid[]) order by k.line`.execute(db)
  return rows
}

/** Lines of an import that were found to be of erased people, but those of customers who are there: pg_temp.erasing_lines. */
export async function gatherLines(db: Database, importId: string, lines: readonly number[]): Promise<void> {
  await sql`
    create temp table erasing_lines on commit drop as
    select o.id as import_id, l.line
    from unnest(${lines}::int[]) as l (line) join imports i on i.id = ${importId} join imports o on o.source_key = i.source_key
    where (o.parent_id is null or exists (select from import_records r where r.import_id = o.id and r.line = l.line))
      and not exists (select from import_records r join customers c on c.id = r.customer_id where r.import_id = o.id and r.line = l.line)`.execute(
    db,
  )
}
