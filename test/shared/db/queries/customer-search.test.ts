import { type CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { searchTerms } from '../../../../shared/customers/search-terms.ts'
import type { Database } from '../../../../shared/db/database.ts'
import { countCustomers, listCustomers } from '../../../../shared/db/queries/customers.ts'
import type { Tables } from '../../../../shared/db/tables.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'

let pool: pg.Pool
let db: Database
const asked: CompiledQuery[] = []

beforeAll(async () => {
  pool = new pg.Pool({ connectionString: await cloneDatabase(), max: 1 })
  db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: ({ query }) => void asked.push(query) })
  // Names of four syllables out of 24, or four characters out of 800: as varied as names are.
  await sql`create function syllable(n int) returns text immutable language sql return
    (array['ba','ce','di','fo','gu','ha','je','ki','lo','mu','na','pe','qui','ro','su','ta','ve','wi','xo','yu','za','bre','dra','fli'])[n % 24 + 1]`.execute(
    db,
  )
  await sql`
    insert into customers (display_name, company_primary, email, city)
    select
      case when n % 2 = 0 then initcap(a || b) || ' ' || initcap(c || d)
        else chr(19968 + n * 7 % 800) || chr(20968 + n * 13 % 799) || chr(21968 + n * 31 % 797) || chr(22968 + n * 5 % 793) end,
      initcap(d || c || a) || ' Ltd', a || b || '.' || n || '@' || c || d || '.example', initcap(b || d)
    from generate_series(1, 20000) as n
    cross join lateral (select syllable(n) as a, syllable(n / 24) as b, syllable(n / 5) as c, syllable(n * 7 / 11) as d) s`.execute(
    db,
  )
  await sql`vacuum analyze customers`.execute(db)
}, 120_000)
afterAll(() => db.destroy())

async function planOf(ask: () => Promise<unknown>): Promise<string> {
  asked.length = 0
  await ask()
  const [query] = asked
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${query?.sql}`, [...(query?.parameters ?? [])])
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

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
  ])('%s', async (_, search, index) => {
    const terms = searchTerms(search)
    const count = await planOf(() => countCustomers(db, terms))
    expect(count).toMatch(new RegExp(`Index Scan (?:using|on) ${index}\\b`))
    const list = await planOf(() => listCustomers(db, { terms, limit: 51 }))
    expect(list).toMatch(/Index Scan (?:using|on) customers_/)
    for (const plan of [count, list]) expect(plan).not.toContain('Seq Scan')
  })

  test('one letter, a page', async () => {
    expect(await planOf(() => listCustomers(db, { terms: searchTerms('y'), limit: 51 }))).not.toContain('Seq Scan')
  })

  test('a page in the middle of the whole book, without sorting it', async () => {
    const [last] = (await listCustomers(db, { terms: [], limit: 51 })).slice(-1)
    const after = { sortName: last?.sort_name ?? '', id: last?.id ?? '' }
    const plan = await planOf(() => listCustomers(db, { terms: [], after, limit: 51 }))
    expect(plan).toContain('using customers_by_name')
    expect(plan).not.toContain('Sort')
  })
})
