import { sql } from 'kysely'
import type { Database } from '../../shared/db/database.ts'

/** Tables that no reference leads to, and what is worked out of others. */
const unreferenced = [
  ...['counts', 'review_changes', 'review_groups', 'review_reasons'],
  ...['company_changes', 'company_names', 'companies'],
  ...['match_keys', 'prepared_customers', 'duplicate_pairs', 'duplicate_search', 'merged_keys'],
]

/**
 * Deletes every row of these tables, and what hangs on it; customers and review rows are among them, so that no count
 * is left. In one statement, at whose end the references are looked at, so that the order is free. Tables of a test are small, and to truncate them takes as long as a whole import.
 */
export async function emptyTables(db: Database, tables: readonly string[]): Promise<void> {
  const deletes = [...tables, 'merges', 'bulk_merges', 'bulk_edits', 'notes', 'tasks', 'views'].map(
    (table) => sql`${sql.id(`no_${table}`)} as (delete from ${sql.table(table)})`,
  )
  await sql`with ${sql.join(deletes)} select`.execute(db)
  for (const table of unreferenced) await sql`delete from ${sql.table(table)}`.execute(db)
}
