import { randomUUID } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'
import type { Tables } from '../../../shared/db/tables/tables.ts'

type Row<T extends keyof Tables> = Partial<Insertable<Tables[T]>>

/** An import as a row of its table alone; gives its id. */
export async function addImport(db: Database, values: Row<'imports'> = {}): Promise<string> {
  const id = values.id ?? randomUUID()
  const file = { file_name: 'people.csv', source_key: `imports/${id}`, source_etag: 'e', source_bytes: 1 }
  const how = { via: 'command-line', policy: 'repair' } as const
  await db
    .insertInto('imports')
    .values({ ...file, ...how, ...values, id })
    .execute()
  return id
}

/** A chunk of an import, applied now unless it says another time. */
export async function addChunk(db: Database, importId: string, chunk = 0, values: Row<'import_chunks'> = {}) {
  const { rows } = await sql<{ now: number }>`
    select nextval(pg_get_serial_sequence('field_history', 'sequence')) as now`.execute(db)
  const applied = Number(rows[0]?.now)
  const range = { byte_start: 0, byte_end: 1, first_line: 2, records: 1, applied_sequence: applied }
  await db
    .insertInto('import_chunks')
    .values({ import_id: importId, chunk, ...range, ...values })
    .execute()
}

/** A line of the ledger, and its staging; a leader of its own unless it says another. Gives its hash. */
export async function addRecord(
  db: Database,
  importId: string,
  line: number,
  values: Row<'import_records'> = {},
  staged: Row<'staged_records'> | null = {},
): Promise<string> {
  const place = { import_id: importId, line, chunk: values.chunk ?? 0, hash: values.hash ?? randomUUID() }
  await db
    .insertInto('import_records')
    .values({ leader_line: line, outcome: 'created', ...values, ...place })
    .execute()
  if (staged !== null)
    await db
      .insertInto('staged_records')
      .values({ ...staged, ...place })
      .execute()
  return place.hash
}

/** A row that waits for a person, unless it says something else; gives its id. */
export async function addReviewRow(db: Database, importId: string, line: number, values: Row<'review_rows'> = {}) {
  const row = { hash: randomUUID(), columns: '[]', cells: '[]', reasons: '[{"code": "email.no-domain"}]' }
  const { id } = await db
    .insertInto('review_rows')
    .values({ ...row, ...values, import_id: importId, line })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function addPerson(db: Database, name = 'Ann'): Promise<string> {
  const email = `${name.toLowerCase()}-${randomUUID()}@harbour.test`
  const user = { email, name, role: 'editor' as const, password_hash: null }
  return (await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()).id
}
