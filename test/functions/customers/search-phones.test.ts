import { sql } from 'kysely'
import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { matchesFilters } from '../../../shared/db/queries/customers/customer-filters.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
const countries: readonly CountryCode[] = ['DE', 'GB', 'HK', 'IT', 'US', 'RU', 'AR', 'HU', 'BR', 'JP']
const numbers = countries.map((country) => ({ country, number: getExampleNumber(country, examples) }))
const idNames = new Map<string, string>()

beforeAll(async () => {
  parts = await openTestParts()
  const { db } = parts.deps
  await emptyDatabase(db)
  const add = async (display_name: string, values: { phone?: string; extra?: string }) => {
    const row = { display_name, extra: '{}', ...values }
    const { id } = await db.insertInto('customers').values(row).returning('id').executeTakeFirstOrThrow()
    idNames.set(id, display_name)
    return id
  }
  for (const { country, number } of numbers) {
    if (number === undefined) continue
    await add(`${country} first`, { phone: number.number })
    const customer_id = await add(`${country} further`, {})
    await db.insertInto('customer_phones').values({ customer_id, phone: number.number, label: 'Home' }).execute()
    await add(`${country} unread`, {
      extra: JSON.stringify({ phone_raw_2: `ask ${number.formatNational()}`, note: '98760' }),
    })
  }
})
afterAll(() => parts.close())

const find = async (search: string) => {
  const { items } = await invoke(listCustomers, { search }, parts.deps, as('viewer'))
  return items.map(({ id }) => idNames.get(id)).sort()
}

test.each(numbers)('$country: first, further and unread, as somebody writes it', async ({ country, number }) => {
  if (number === undefined) throw new Error(`No example of ${country}.`)
  const writings = [
    number.formatNational(),
    number.number.replace('+', '00'),
    `+${number.countryCallingCode} (0)${number.nationalNumber}`,
    number.formatInternational(),
  ]
  for (const search of writings) {
    const found = await find(search)
    expect(found, search).toEqual(
      expect.arrayContaining(['first', 'further', 'unread'].map((kind) => `${country} ${kind}`)),
    )
    // One number of an example may stand in that of another country.
    expect(found.length, search).toBeLessThan(10)
  }
})

test('no other custom field is a phone', async () => {
  expect(await find('98760')).toEqual([])
})

test('an index answers each part of the search', async () => {
  const condition = matchesFilters({ search: '030 901820', ids: undefined } as never)
  const plan = await parts.deps.db.transaction().execute(async (tx) => {
    for (const scan of ['seqscan', 'indexscan', 'indexonlyscan'])
      await sql`set local ${sql.raw(`enable_${scan}`)} = off`.execute(tx)
    return sql`explain select customers.id from customers where ${condition}`.execute(tx)
  })
  for (const index of ['customers_search', 'customer_phones_phone_idx1', 'customers_unread_phones']) {
    expect(JSON.stringify(plan.rows)).toContain(`Bitmap Index Scan on ${index} `)
  }
})
