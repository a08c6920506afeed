import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../../../shared/db/database.ts'
import { analyzeSet } from '../../../../shared/db/queries/analyze-set.ts'
import { theOne } from '../../../../shared/db/queries/the-one.ts'
import { openTestParts, type TestParts } from '../../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

/** Of a table of so many rows: how many the planner has counted, -1 for never, and of which columns it knows what is in them. */
async function analyzed(db: Database, rows: number, columns?: readonly string[]) {
  await sql`create temp table numbers on commit drop as
    select n, n % 7 as seventh from generate_series(1, ${rows}::int) as n`.execute(db)
  await analyzeSet(db, 'numbers', columns)
  const { rows: found } = await sql<{ counted: number; known: string[] }>`
    select reltuples::int as counted, array(
      select attname::text from pg_stats where tablename = 'numbers' order by 1) as known
    from pg_class where oid = 'pg_temp.numbers'::regclass`.execute(db)
  return theOne(found)
}

test.each([
  ['a table of a small file is left as it is', 1_010, undefined, { counted: -1, known: [] }],
  ['a large one is analysed', 50_000, undefined, { counted: 50_000, known: ['n', 'seventh'] }],
  ['or some of its columns', 50_000, ['seventh'], { counted: 50_000, known: ['seventh'] }],
])('%s', async (_, rows, columns, known) => {
  const seen = await parts.deps.db.transaction().execute((db) => analyzed(db, rows, columns))
  expect(seen).toEqual(known)
})
