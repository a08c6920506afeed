import { sql } from 'kysely'
import { afterAll, beforeAll } from 'vitest'
import { type Database, openDatabase } from '../../../../shared/db/database.ts'
import { silentLog } from '../../../support/silent-log.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'

/** A database for a file of tests, and what an expression gives in it. */
export function openFunctions() {
  const opened: { db?: Database } = {}
  beforeAll(async () => {
    opened.db = openDatabase(await cloneDatabase(), { max: 2, log: silentLog, name: 'test' })
  })
  afterAll(() => opened.db?.destroy())
  const db = () => {
    if (opened.db === undefined) throw new Error('The database is open as soon as the first test runs')
    return opened.db
  }
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
