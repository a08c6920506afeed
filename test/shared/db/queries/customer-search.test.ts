import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CustomerCursor } from '../../../../shared/customers/cursor.ts'
import { CustomerFilters } from '../../../../shared/customers/filters.ts'
import { type CustomerSort, customerSorts, type SortOrder, sortOrders } from '../../../../shared/customers/sorting.ts'
import type { Database } from '../../../../shared/db/database.ts'
import { findHolder } from '../../../../shared/db/queries/customers/customer-conflicts.ts'
import { gatherCustomers, walkCustomers } from '../../../../shared/db/queries/customers/customer-list.ts'
import { listUnkeyed } from '../../../../shared/db/queries/duplicates/duplicate-search.ts'
import { findByKeys } from '../../../../shared/db/queries/duplicates/match-keys.ts'
import type { Tables } from '../../../../shared/db/tables/tables.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'
import { ownerOf } from '../as-owner.ts'

let pool: pg.Pool
let db: Database
const queries: CompiledQuery[] = []

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: ownerOf(await cloneDatabase()), max: 1 })
  db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void queries.push(query) })
  // Names of four syllables out of 24, or four characters out of 800: as varied as names are.
  await sql`create function syllable(n int) returns text immutable language sql return
    (array['ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','qui','ro','su','ta','ve','wi','xo','yu','za','bre','dra','fli'])[n % 24 + 1]`.execute(
    db,
  )
  await sql`
    insert into customers (display_name, company_primary, email, city, phone, country_code, status, customer_type, youtube_handle, youtube_subscribers)
    select
      case when n % 2 = 0 then initcap(a || b) || ' ' || initcap(c || d)
        else chr(19968 + n * 7 % 800) || chr(20968 + n * 13 % 799) || chr(21968 + n * 31 % 797) || chr(22968 + n * 5 % 793) end,
      case when n % 4 > 0 then initcap(d || c || a) || ' Ltd' end, case when n % 20 > 0 then a || b || '.' || n || '@' || c || d || '.example' end, initcap(b || d),
      case when n % 20 > 0 then '+8529' || n end, case when n % 30 > 0 then case when n % 40 = 1 then 'FR' else 'HK' end end,
      case when n % 50 = 0 then 'lost' else 'lead' end, case when n % 50 = 1 then 'youtube_creator' else 'corporate' end,
      case when n % 50 = 1 then '@' || a || n end, case when n % 50 = 1 then n * 100 end
    from generate_series(1, 20000) as n
    cross join lateral (select syllable(n) as a, syllable(n / 24) as b, syllable(n / 5) as c, syllable(n * 7 / 11) as d) s`.execute(
    db,
  )
  await sql`vacuum analyze customers`.execute(db)
}, 120_000)
afterAll(() => db.destroy())

async function planOf(ask: () => Promise<unknown>, how = ''): Promise<string> {
  queries.length = 0
  await ask()
  const [query] = queries
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${how} ${query?.sql}`, [
    ...(query?.parameters ?? []),
  ])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

/** How many blocks were looked at for all of it. */
function countBlocks(plan: string): number {
  const blocks = [...(/Buffers: (.*)/.exec(plan)?.[1] ?? '').matchAll(/(?:hit|read)=(\d+)/g)]
  return blocks.reduce((sum, [, count]) => sum + Number(count), 0)
}

const middleId = async () =>
  (await db.selectFrom('customers').select('id').orderBy('id').offset(10_000).limit(1).executeTakeFirstOrThrow()).id

const way = (sort: CustomerSort, order: SortOrder = 'asc', from?: CustomerCursor) => ({ sort, order, from, limit: 50 })
const filtersOf = (filters: Record<string, unknown> = {}) => CustomerFilters.omit({ where: true }).parse(filters)
const gather = (filters: Record<string, unknown>) => () =>
  gatherCustomers(db, { ...way('name'), filters: filtersOf(filters) }, 10_000)

describe('with 20,000 customers an index answers', () => {
  test.each([
    ['two letters', 'yu', 'customers_search'],
    ['three letters', 'xob', 'customers_search'],
    ['many letters', 'drafli', 'customers_search'],
    ['a handle or an address', 'xo.17@', 'customers_search'],
    ['one Chinese character', '一', 'customers_search_cjk'],
    ['two Chinese characters in the middle', String.fromCodePoint(20968 + 13, 21968 + 31), 'customers_search_cjk'],
    ['four Chinese characters', String.fromCodePoint(19975, 20981, 21999, 22973), 'customers_search(?:_cjk)?'],
    ['Chinese and Latin', '一 drafli', 'customers_search(?:_cjk)?'],
  ])('a search for %s', async (_, search, index) => {
    const plan = await planOf(gather({ search }))
    expect(plan).toMatch(new RegExp(`Index Scan (?:using|on) ${index}\\b`))
    expect(plan).not.toContain('Seq Scan on customers')
  })

  test.each([
    ['a rare status', { status: 'lost' }, 'customers_(?:by_status|facets)'],
    ['a rare type', { type: 'youtube_creator' }, 'customers_facets'],
    ['a rare country', { country: 'FR' }, 'customers_by_country'],
    ['no country', { country: 'none' }, 'customers_by_country'],
    ['no e-mail', { missing: 'email' }, 'customers_without_email'],
    ['no phone', { missing: 'phone' }, 'customers_without_phone'],
    ['many subscribers', { subscribers: 'over-1m' }, 'customers_subscribers'],
    ['a handle', { has: 'youtube_handle' }, 'customers_youtube_handle'],
    ['a day', { created: '2020-02-02' }, 'customers_by_creation'],
    ['the deleted', { deleted: 'yes' }, 'customers_deleted'],
  ])('a filter for %s', async (_, filters, index) => {
    expect(await planOf(gather(filters))).toMatch(new RegExp(`Index (?:Only )?Scan (?:using|on) ${index}\\b`))
  })

  const places: Readonly<Record<CustomerSort, string>> = {
    name: 'm',
    company: 'm',
    country: 'HK',
    status: 'lead',
    created: '1700000000000000',
    changed: '1700000000000000',
  }
  const orders = customerSorts.flatMap((sort) => sortOrders.map((order) => [sort, order] as const))

  test.each(orders)('a page in the middle of all customers by %s, %s, without sorting it', async (sort, order) => {
    const from = { value: places[sort], id: await middleId() }
    const plan = await planOf(() => walkCustomers(db, { ...way(sort, order, from), filters: filtersOf() }))
    expect(plan).toMatch(/Index Scan (?:Backward )?using customers_by_/)
    expect(plan).not.toContain('Sort')
  })

  test.each(orders)('a page in the middle by %s, %s, is no dearer than the first one', async (sort, order) => {
    const from = { value: places[sort], id: await middleId() }
    for (const isBackwards of [false, true]) {
      const options = { ...way(sort, order, from), filters: filtersOf(), isBackwards }
      const plan = await planOf(() => walkCustomers(db, options), '(analyze, buffers)')
      // At most one for each row, and the way down the index.
      expect(countBlocks(plan)).toBeLessThan(65)
    }
  })

  test.each(orders)('where nobody has the word, by %s, %s, no more than 5,000 are looked at', async (sort, order) => {
    // With so few customers the database would rather read and sort them all.
    await sql`set enable_sort = off`.execute(db)
    for (const from of [undefined, { value: places[sort], id: await middleId() }])
      for (const isBackwards of [false, true]) {
        const options = { ...way(sort, order, from), filters: filtersOf({ search: 'nobodyhasthis' }), isBackwards }
        const plan = await planOf(() => walkCustomers(db, options), '(analyze, buffers)')
        expect(plan).toMatch(/Index Scan (?:Backward )?using customers_by_/)
        expect(countBlocks(plan)).toBeLessThan(5_200)
      }
    await sql`set enable_sort = on`.execute(db)
  })

  test('a page of those without a country, without sorting them', async () => {
    const from = { value: null, id: await middleId() }
    const plan = await planOf(() => walkCustomers(db, { ...way('country', 'desc', from), filters: filtersOf() }))
    expect(plan).toContain('Index Scan Backward using customers_by_country')
    expect(plan).not.toContain('Sort')
  })

  test.each(['email', 'external_id'] as const)('who has a certain %s already', async (key) => {
    expect(await planOf(() => findHolder(db, key, 'x@y.example', null))).not.toContain('Seq Scan')
  })

  test('who has a key', async () => {
    await sql`insert into match_keys (key, customer_id)
      select ('x' || left(md5(c.id || k::text), 15))::bit(60)::bigint / 4, c.id from customers c, generate_series(1, 10) k`.execute(
      db,
    )
    await sql`vacuum analyze match_keys`.execute(db)
    const { rows } = await sql<{ key: string }>`select key::text from match_keys limit 18`.execute(db)
    const plan = await planOf(() =>
      findByKeys(
        db,
        rows.map(({ key }) => key),
      ),
    )
    expect(plan).not.toContain('Seq Scan')
  })

  test('who has no keys yet', async () => {
    expect(await planOf(() => listUnkeyed(db, 200))).toMatch(/Index (?:Only )?Scan Backward using customers_by_change/)
  })
})
