import { createReadStream } from 'node:fs'
import { type Insertable, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { getStatistics } from '../../../functions/customers/get-statistics.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { CustomersTable } from '../../../shared/db/tables/customers.ts'
import { as, asStranger, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const count = () => invoke(getStatistics, {}, parts.deps, as('viewer'))
const add = (...customers: Partial<Insertable<CustomersTable>>[]) =>
  parts.deps.db
    .insertInto('customers')
    .values(customers.map((customer) => ({ extra: '{}', ...customer })))
    .execute()

describe('a small book', () => {
  beforeEach(() => emptyDatabase(parts.deps.db))

  test('is counted by type and status, those that nobody has too', async () => {
    await add({ customer_type: 'corporate', status: 'lost' }, { status: 'lead' }, { status: 'lead' })
    const { total, types, statuses } = await count()
    expect(total).toBe(3)
    expect(types).toEqual({ corporate: 1, youtube_creator: 0, individual: 2 })
    expect(statuses).toEqual({ lead: 2, prospect: 0, active: 0, inactive: 0, lost: 1 })
  })

  test('has its countries by size, then by name, with the inferred ones apart', async () => {
    const stated = ['JP', 'JP', 'HK', 'CN', 'FR', null].map((country_code) => ({ country_code }))
    const inferred = ['HK', 'HK', 'DE'].map((country_code) => ({ country_code, country_inferred: true }))
    await add(...stated, ...inferred)
    const { countries, missing } = await count()
    expect(countries).toEqual({
      stated: 5,
      inferred: 3,
      list: [
        { code: 'HK', stated: 1, inferred: 2 },
        { code: 'JP', stated: 2, inferred: 0 },
        { code: 'CN', stated: 1, inferred: 0 },
        { code: 'DE', stated: 0, inferred: 1 },
        { code: 'FR', stated: 1, inferred: 0 },
      ],
    })
    expect(missing.country).toBe(1)
  })

  test('has its creators by the size of their channel, each band from its lower end up to its upper one', async () => {
    const sizes = [0, 999, 1_000, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000, 400_000_000, null]
    const creator = { customer_type: 'youtube_creator' as const }
    await add(...sizes.map((youtube_subscribers) => ({ ...creator, youtube_subscribers })))
    await add({ customer_type: 'corporate', youtube_subscribers: 5, youtube_handle: '@shop' })
    const { types, creators } = await count()
    expect(types.youtube_creator).toBe(11)
    expect(creators.bands).toEqual({
      'under-1k': 2,
      '1k-10k': 2,
      '10k-100k': 2,
      '100k-1m': 2,
      'over-1m': 2,
      none: 1,
    })
  })

  test('counts handles and channel links of creators only', async () => {
    const creator = { customer_type: 'youtube_creator' as const }
    await add({ ...creator, youtube_handle: '@a', youtube_channel_url: 'https://www.youtube.com/@a' })
    await add({ ...creator, youtube_handle: '@b' }, creator, { youtube_handle: '@c' })
    const { withHandle, withChannel } = (await count()).creators
    expect({ withHandle, withChannel }).toEqual({ withHandle: 2, withChannel: 1 })
  })

  test('names the ten largest creators, of those whose size is known', async () => {
    const sizes = [5, null, 11, 3, 8, 1, 9, 2, 10, 7, 4, 6]
    await add(
      ...sizes.map((youtube_subscribers) => ({
        customer_type: 'youtube_creator' as const,
        display_name: null,
        youtube_handle: `@of${youtube_subscribers}`,
        youtube_subscribers,
      })),
    )
    await add({ customer_type: 'corporate', youtube_subscribers: 1_000 })
    const { top } = (await count()).creators
    expect(top.map(({ name, subscribers }) => [name, subscribers])).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((size) => [`@of${size}`, size]),
    )
  })

  test('says what is missing, who came in with files, and who wants no contact', async () => {
    const origin_import_id = '0194d0a0-0000-7000-8000-000000000001'
    await add({ email: 'ann@example.com', origin_import_id }, { phone: '+85290441287', do_not_contact: true }, {})
    const { missing, imported, notToContact } = await count()
    expect({ missing, imported, notToContact }).toEqual({
      missing: { email: 2, phone: 2, country: 3 },
      imported: 1,
      notToContact: 1,
    })
  })

  test('puts a customer on the day, in UTC, on which it came in', async () => {
    const { at } = await count()
    const midnight = new Date(at.toISOString().slice(0, 10))
    await add({ created_at: midnight }, { created_at: new Date(midnight.getTime() - 1) })
    const { points } = (await count()).growth
    expect(points.slice(-2).map(({ created, total }) => [created, total])).toEqual([
      [1, 1],
      [1, 2],
    ])
  })

  test('shows everybody, even those of a clock that ran ahead', async () => {
    await add({}, { created_at: new Date(Date.now() + 200 * 86_400_000) })
    const { points, before } = (await count()).growth
    expect([before, points.at(-1)?.created, points.at(-1)?.total]).toEqual([0, 1, 2])
  })

  test('is of the living: whoever was deleted counts nowhere', async () => {
    const empty = await count()
    await add({
      customer_type: 'youtube_creator',
      country_code: 'HK',
      youtube_handle: '@ann',
      youtube_subscribers: 7,
      do_not_contact: true,
      deleted_at: new Date(),
    })
    expect({ ...(await count()), at: null }).toEqual({ ...empty, at: null })
  })

  test('may be empty', async () => {
    const { total, types, countries, creators, missing } = await count()
    expect({ total, types, countries, top: creators.top, missing }).toEqual({
      total: 0,
      types: { corporate: 0, youtube_creator: 0, individual: 0 },
      countries: { stated: 0, inferred: 0, list: [] },
      top: [],
      missing: { email: 0, phone: 0, country: 0 },
    })
  })
})

test('the sample file, review to the letter, gives the figures of the older system', async () => {
  await emptyDatabase(parts.deps.db)
  const bytes = createReadStream('scripts/sample/customers.csv')
  const file = { fileName: 'customers.csv', policy: 'strict', via: 'command-line', bytes }
  const { importId } = await invoke(startImport, file, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  const { total, types, countries, missing, creators, imported, growth } = await count()
  expect({ total, imported, grown: growth.points.at(-1)?.total }).toEqual({ total: 932, imported: 932, grown: 932 })
  expect(types).toEqual({ corporate: 881, youtube_creator: 49, individual: 2 })
  expect(creators).toMatchObject({ withHandle: 49 })
  const stated = countries.list.filter((country) => country.stated > 0)
  expect(Object.fromEntries(stated.map((country) => [country.code, country.stated]))).toEqual(
    { HK: 49, CN: 20, KR: 5, GB: 4, NG: 4, PH: 3, FR: 3, IN: 3, JP: 2 }, // biome-ignore format: a row
  )
  expect(countries.stated).toBe(93)
  expect(countries.stated + countries.inferred + missing.country).toBe(932)
})

test('whatever the customers are, the parts add up to it', async () => {
  await emptyDatabase(parts.deps.db)
  await sql`
    insert into customers (customer_type, status, country_code, country_inferred, youtube_subscribers, created_at, extra)
    select (array['corporate', 'youtube_creator', 'individual'])[1 + n % 3],
      (array['lead', 'prospect', 'active', 'inactive', 'lost'])[1 + n % 5],
      (array['HK', 'CN', 'GB', null])[1 + n % 4], n % 7 = 0, nullif(n % 11, 0) * 100000,
      now() - n * interval '3 days', '{}'
    from generate_series(1, 400) as n`.execute(parts.deps.db)
  const { total, types, statuses, countries, missing, creators, growth } = await count()
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0)
  expect(total).toBe(400)
  expect([sum(types), sum(statuses), sum(creators.bands)]).toEqual([400, 400, types.youtube_creator])
  expect(countries.stated + countries.inferred + missing.country).toBe(400)
  expect(countries.list.reduce((all, { stated, inferred }) => all + stated + inferred, missing.country)).toBe(400)
  expect(growth).toMatchObject({ unit: 'month' })
  expect(growth.points.at(-1)?.total).toBe(400)
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(getStatistics, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
