import { sql } from 'kysely'
import type { Database } from '../../shared/db/database.ts'

/** Rows as they stand in the tables: what pages and functions don't show. */
export async function askDatabase(db: Database, statement: string): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await sql.raw<Record<string, unknown>>(statement).execute(db)
  return rows
}
