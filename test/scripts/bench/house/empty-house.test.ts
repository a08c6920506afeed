import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { emptyHouse } from '../../../../scripts/bench/house/empty-house.ts'
import { emptyDatabase, importText, readTables } from '../../../functions/import-text.ts'
import { ownerOf } from '../../../shared/db/as-owner.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const client = new pg.Client({ connectionString: ownerOf(parts.databaseUrl) })
await client.connect()
afterAll(async () => {
  await client.end()
  await parts.close()
})

test('nothing is left of an import; users and the schema stay', async () => {
  const { db } = parts.deps
  await emptyDatabase(db)
  await db
    .insertInto('users')
    .values({ email: 'a@b.example', name: 'A', role: 'viewer', password_hash: null })
    .execute()
  await importText(parts.deps, 'name,email,Budget\nAda Okafor,ada@b.example,5\nBo Chan,nobody,6\n')
  await emptyHouse(client)
  const filled = Object.entries(await readTables(db)).filter(([, rows]) => rows.length > 0)
  expect(filled.map(([table]) => table)).toEqual(['users'])
  expect((await db.selectFrom('import_steps').selectAll().execute()).length).toBe(0)
  const { rows } = await client.query('select count(*)::int as count from schema_functions')
  expect(rows[0].count).toBeGreaterThan(20)
})
