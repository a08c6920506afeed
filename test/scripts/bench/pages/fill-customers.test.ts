import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { fillCustomers } from '../../../../scripts/bench/pages/fill-customers.ts'
import { emptyDatabase } from '../../../functions/import-text.ts'
import { ownerOf } from '../../../shared/db/as-owner.ts'
import { openTestParts } from '../../../support/test-parts.ts'

const parts = await openTestParts()
const { db } = parts.deps
const client = new pg.Client({ connectionString: ownerOf(parts.databaseUrl) })
await client.connect()
afterAll(async () => {
  await client.end()
  await parts.close()
})
beforeEach(() => emptyDatabase(db))

const customersNow = () =>
  db
    .selectFrom('customers')
    .select(['full_name', 'email', 'status', 'created_at'])
    .orderBy('email')
    .orderBy('created_at')
    .execute()

test('makes as many customers as were asked for, the same each time', async () => {
  await fillCustomers(client, 120)
  const first = await customersNow()
  expect(first).toHaveLength(120)
  expect(first.some(({ full_name }) => /^\p{Script=Han}{2} \p{Script=Han}$/u.test(full_name ?? ''))).toBe(true)
  await emptyDatabase(db)
  await fillCustomers(client, 120)
  expect(await customersNow()).toEqual(first)
})

test('leaves every index as it was', async () => {
  const indexesNow = async () =>
    (await client.query(`select indexdef from pg_indexes where tablename = 'customers' order by indexname`)).rows
  const before = await indexesNow()
  expect(before.length).toBeGreaterThan(20)
  await fillCustomers(client, 1)
  expect(await indexesNow()).toEqual(before)
})
