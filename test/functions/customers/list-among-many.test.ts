import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countFacets } from '../../../functions/customers/count-facets.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { writeCursor } from '../../../shared/customers/cursor.ts'
import { type CustomerSort, customerSorts, type SortOrder, sortOrders } from '../../../shared/customers/sorting.ts'
import { checkProperty } from '../../support/property.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
  // Words of every kind: many and few, all over the order of each sort or in one place of it, and among the blank.
  await sql`
    insert into customers (display_name, company_primary, city, country_code, status, customer_type, created_at, updated_at, extra)
    select case when n % 10 > 0 then 'Person ' || lpad(n::text, 5, '0') end,
      case when n <= 15000 then 'Firm ' || lpad((n * 7919 % 20011)::text, 5, '0') || case when n * 7919 % 20011 > 9000 then ' far' else '' end end,
      concat_ws(' ', case when n > 8000 then 'late' end, case when n <= 10500 then 'early' end, case when n % 5 < 3 then 'common' end,
        case when n % 97 = 0 then 'rare' end, case when n > 15000 then 'nobody' end, '陳大' || case when n % 2 = 0 then '文' else '' end),
      (array['CN', 'HK', 'FR', null])[1 + n / 5001], case when n > 9500 then 'lost' else 'lead' end,
      case when n > 9000 then 'youtube_creator' else 'corporate' end,
      timestamptz '2026-01-01' + (n * 7919 % 20011) * interval '1 minute', timestamptz '2026-01-01' - (n / 3) * interval '1 minute', '{}'
    from generate_series(1, 20000) n`.execute(parts.deps.db)
  await sql`vacuum analyze customers`.execute(parts.deps.db)
}, 120_000)
afterAll(() => parts.close())

const values: Readonly<Record<CustomerSort, string>> = {
  name: "nullif(sort_name, '')",
  company: 'left(lower(company_primary), 200)',
  country: 'country_code',
  status: 'status',
  created: '(extract(epoch from created_at) * 1000000)::bigint',
  changed: 'version',
}

interface View {
  readonly words: readonly string[]
  readonly type: 'corporate' | 'youtube_creator' | undefined
  readonly sort: CustomerSort
  readonly order: SortOrder
}

/** Everybody who has the words, in the order of the list: all read, all compared, all sorted. */
async function listNaively({ words, type, sort, order }: View) {
  const value = sql.raw(values[sort])
  const conditions = [
    ...words.map((word) => sql`search like ${`%${word}%`}`),
    ...(type === undefined ? [] : [sql`customer_type = ${type}`]),
  ]
  const { rows } = await sql<{ id: string; value: string | null }>`
    select id, (${value})::text as value from customers
    where ${conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)}
    order by ${value} is null, ${value} ${sql.raw(order)}, id ${sql.raw(order)}`.execute(parts.deps.db)
  return rows
}

const view = fc.record({
  words: fc.subarray(['late', 'early', 'common', 'rare', 'far', 'nobody', 'person', 'absent', '陳', '大文'], {
    maxLength: 2,
  }),
  type: fc.constantFrom('corporate' as const, 'youtube_creator' as const, undefined, undefined),
  sort: fc.constantFrom(...customerSorts),
  order: fc.constantFrom(...sortOrders),
  limit: fc.integer({ min: 1, max: 60 }),
  /** How far in: at the start, at the end, and anywhere. */
  at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  goes: fc.constantFrom('after', 'before'),
})

describe('whatever is looked for, wherever it stands in the order', () => {
  test('a page is what a naive list has there, and leaves nobody out', () =>
    checkProperty(
      fc.asyncProperty(view, async ({ limit, at, goes, ...one }) => {
        const { sort, order, words, type } = one
        const all = await listNaively(one)
        const from = Math.floor(at * all.length)
        const place = all[from]
        const cursor = place === undefined ? {} : { [goes]: writeCursor(sort, order, place) }
        const input = { search: words.join(' '), type, sort, order, limit, ...cursor }
        const page = await invoke(listCustomers, input, parts.deps, as('viewer'))
        const start = place === undefined ? 0 : goes === 'after' ? from + 1 : Math.max(0, from - limit)
        // Before the start of the list there is its first page.
        const isFirst = place !== undefined && goes === 'before' && from <= limit
        const wanted = isFirst ? all.slice(0, limit) : all.slice(start, start + limit)
        expect(page.items.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
        const isExact = all.length <= 10_000 || words.length === 0
        expect(page).toMatchObject({ total: isExact ? all.length : 10_000, isTotalExact: isExact })
        const last = isFirst ? limit : start + limit
        expect(page.next !== null).toBe(goes === 'before' && place !== undefined && !isFirst ? true : last < all.length)
      }),
      { seed: 5, numRuns: 150, endOnFailure: true },
    ))

  test.each(customerSorts.flatMap((sort) => sortOrders.map((order) => [sort, order] as const)))(
    'by %s, %s, a word that goes with the order is found as well',
    async (sort, order) => {
      for (const word of ['late', 'early', 'far', 'person']) {
        const { items } = await invoke(listCustomers, { search: word, sort, order }, parts.deps, as('viewer'))
        const all = await listNaively({ words: [word], type: undefined, sort, order })
        expect(items.map(({ id }) => id)).toEqual(all.slice(0, 50).map(({ id }) => id))
      }
    },
  )
})

test('the choices of a filter are counted up to ten thousand; of more, only what is counted already', async () => {
  const count = (input: object) => invoke(countFacets, input, parts.deps, as('viewer'))
  expect(await count({ search: 'common' })).toMatchObject({ type: null, status: null, country: null })
  expect(await count({ search: 'nobody' })).toMatchObject({ type: [{ value: 'youtube_creator', count: 5_000 }] })
  expect((await count({ type: 'corporate' })).type).toEqual([
    { value: 'youtube_creator', count: 11_000 },
    { value: 'corporate', count: 9_000 },
  ])
  expect((await count({ countryFrom: 'stated' })).country?.map(({ count: n }) => n)).toEqual([5_001, 5_001, 5_000])
})
