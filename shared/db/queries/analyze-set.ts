import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** As large as a table of some 2,000 records. */
const smallBytes = 512 * 1024

/**
 * Lets the planner know what a temporary table of this transaction holds. Of a small one it is told nothing: how many pages
 * that has it sees by itself, and to read all of them takes less time than to analyse them.
 *
 * @param columns those that are asked for; all of them where none is said
 */
export async function analyzeSet(db: Database, table: string, columns: readonly string[] = []): Promise<void> {
  const named = columns.length === 0 ? sql`` : sql`(${sql.join(columns.map((column) => sql.ref(column)))})`
  await sql`
    do $$ begin
      if pg_relation_size(${sql.lit(`pg_temp.${table}`)}) > ${sql.lit(smallBytes)} then
        analyze ${sql.table(table)} ${named};
      end if;
    end $$`.execute(db)
}
