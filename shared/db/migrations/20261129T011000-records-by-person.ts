import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * The records that people have decided are found by their cells. An undo asks who else has met the cells of each row
 * that it releases; without this it read all chunks of all imports for each.
 */
export async function up(db: Database): Promise<void> {
  await sql`create index import_records_by_person on import_records (hash) where by_person`.execute(db)
}
