import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFile } from '../../../../scripts/bench/data/records.ts'
import { multiplyReviewRows } from '../../../../scripts/bench/pages/multiply-review-rows.ts'
import { emptyDatabase, importText } from '../../../functions/import-text.ts'
import { ownerOf } from '../../../shared/db/as-owner.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const client = new pg.Client({ connectionString: ownerOf(parts.databaseUrl) })
beforeAll(async () => {
  await client.connect()
  await emptyDatabase(parts.deps.db)
})
afterAll(async () => {
  await client.end()
  await parts.close()
})

test('there are as many open rows as were asked for, in groups large and small', async () => {
  const { id: importId } = await importText(parts.deps, [...makeFile({ seed: 5, records: 400 })].join(''))
  expect(await multiplyReviewRows(client, importId, 300)).toBe(300)
  expect(await multiplyReviewRows(client, importId, 100)).toBe(300)
  const { rows } = await client.query<{ value: string; rows: number }>(
    'select reason, value, count(*)::int as rows from review_rows group by 1, 2 order by 3 desc',
  )
  expect(rows.find(({ value }) => value === '@gmial.com')?.rows).toBeGreaterThan(50)
  expect(rows.filter((group) => group.rows === 1).length).toBeGreaterThan(60)
})
