import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** How many cells of each field could not be read, of the records of a chunk that come in: {field: cells}. */
export async function up(db: Database): Promise<void> {
  await sql`alter table import_chunks add unread jsonb not null default '{}'`.execute(db)
}
