import { sql } from 'kysely'
import { openTables } from '../open-tables.ts'

/** A database for a file of tests, and what an expression gives in it. */
export function openFunctions() {
  const db = openTables()
  const value = async (expression: ReturnType<typeof sql>): Promise<unknown> => {
    const { rows } = await sql<{ v: unknown }>`select ${expression} as v`.execute(db())
    return rows[0]?.v
  }
  return { db, value }
}

/** A value as jsonb; undefined is the NULL of SQL. */
export const json = (value: unknown) => sql`${value === undefined ? null : JSON.stringify(value)}::jsonb`

/** A row of `customers`, of what is said and nothing else. */
export const customerRow = (values: object) => sql`jsonb_populate_record(null::customers, ${json(values)})`
