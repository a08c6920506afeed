import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * The migrations that have not run in this database, in order.
 *
 * @param known the names of those that this version has, in order
 * @throws where others have run, of a version before the baseline or of a later one; or where one was put in before one
 *   that has run
 */
export async function findPending(db: Database, known: readonly string[]): Promise<string[]> {
  if (await isThere(db, 'kysely_migration')) throw new Error(fromBefore)
  if (!(await isThere(db, 'schema_migrations'))) return [...known]
  const { rows } = await sql<{ name: string }>`select name from schema_migrations order by name`.execute(db)
  const done = rows.map(({ name }) => name)
  const unknown = done.findLast((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new Error(
      `A later version of Harbour has changed this database (${unknown}). Start that version, or one after it.`,
    )
  const pending = known.filter((name) => !done.includes(name))
  const late = pending.find((name) => name < (done.at(-1) ?? ''))
  if (late !== undefined)
    throw new Error(`The migration ${late} comes before ${done.at(-1)}, which has run already. Give it a later name.`)
  return pending
}

async function isThere(db: Database, table: string): Promise<boolean> {
  const { rows } = await sql`select from pg_tables where schemaname = 'public' and tablename = ${table}`.execute(db)
  return rows.length > 0
}

/** The versions before the baseline kept their migrations in a table of that name. */
const fromBefore = `This database is from an earlier version of Harbour, and this version can't read it. Nothing in it has been changed.
To carry the customers over:
  1. With the version that you used before: npm run -s harbour -- export > customers.csv
  2. With this version, on a new data folder (or a new database): DATA_DIR=.data-new SAMPLE=off npm start
  3. Import customers.csv there.`
