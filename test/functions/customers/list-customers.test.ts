import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { type CustomerSort, customerSorts, sortOrders } from '../../../shared/customers/sorting.ts'
import { addImport, addRecord } from '../../shared/db/ledger-rows.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer } from './people.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const list = (input: Record<string, unknown>) => invoke(listCustomers, input, parts.deps, as('viewer'))
type Item = Awaited<ReturnType<typeof list>>['items'][number]
const addNames = (...names: string[]) =>
  parts.deps.db
    .insertInto('customers')
    .values(names.map((display_name) => ({ display_name, extra: '{}' })))
    .execute()

describe('pages', () => {
  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    await addNames(...Array.from({ length: 25 }, () => 'Wong Tai Man'), 'Zoe', 'adam', 'Eve', '陳大文')
  })

  test.each([1, 2, 7, 28, 29, 30])('of %i hold every customer once, equal names too', async (limit) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit, ...(after === null ? {} : { after }) })
      expect(page.items.length).toBeLessThanOrEqual(limit)
      expect(page.total).toBe(29)
      seen.push(...page.items.map((item) => item.id))
      after = page.next
    } while (after !== null)
    expect(new Set(seen).size).toBe(29)
    expect(seen).toHaveLength(29)
  })

  test('come by name, whatever its case', async () => {
    const { items } = await list({ limit: 200 })
    const names = items.map((item) => item.name)
    expect([names[0], names[1], names.at(-2), names.at(-1)]).toEqual(['adam', 'Eve', 'Zoe', '陳大文'])
  })

  test('a page that was added to or deleted from in between skips and doubles nothing else', async () => {
    const first = await list({ limit: 3 })
    await addNames('aaron')
    const second = await list({ limit: 3, after: first.next ?? '' })
    expect(second.items.filter((item) => first.items.some(({ id }) => id === item.id))).toEqual([])
    expect(second.items[0]?.name).toBe('Wong Tai Man')
  })

  test('the way back is the way there', async () => {
    const pages = [await list({ limit: 7 })]
    while (pages.at(-1)?.next) pages.push(await list({ limit: 7, after: pages.at(-1)?.next ?? '' }))
    expect(pages[0]?.previous).toBeNull()
    for (const [n, page] of [...pages.entries()].slice(1).reverse()) {
      const before = await list({ limit: 7, before: page.previous ?? '' })
      expect(before.items).toEqual(pages[n - 1]?.items)
      expect(before.next === null).toBe(false)
      expect(before.previous === null).toBe(n === 1)
    }
  })

  test('the way back to the start ends at a whole page', async () => {
    const first = await list({ limit: 3 })
    const second = await list({ limit: 10, after: first.next ?? '' })
    expect(await list({ limit: 10, before: second.previous ?? '' })).toEqual(await list({ limit: 10 }))
  })

  test.each([
    '',
    'x',
    'W10',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
  ])('a mark of a page that we never gave is refused: %j', async (mark) => {
    for (const name of ['after', 'before']) {
      await expect(list({ [name]: mark })).rejects.toMatchObject({
        code: 'input.invalid',
        fields: { [name]: expect.stringContaining('another order') },
      })
    }
  })

  test('a mark of a page in another order is refused', async () => {
    const { next } = await list({ limit: 3 })
    for (const way of [{ sort: 'company' }, { order: 'desc' }]) {
      await expect(list({ ...way, after: next ?? '' })).rejects.toMatchObject({ code: 'input.invalid' })
    }
  })
})

describe('every order', () => {
  const people = Array.from({ length: 40 }, (_, n) => ({
    display_name: n % 5 === 0 ? null : `${'zYxA'[n % 4]}${n}`,
    email: n % 10 === 0 ? null : `p${n}@quay.example`,
    city: 'Rome',
    company_primary: n % 3 === 0 ? null : `${'bA'[n % 2]} Ltd`,
    country_code: n % 4 === 0 ? null : (['HK', 'CN', 'GB'][n % 3] ?? null),
    status: (['lead', 'active', 'lost'] as const)[n % 3] ?? 'lead',
    // Two that differ by less than a millisecond.
    created_at: new Date(Date.UTC(2026, 0, 1 + (n % 7))),
    updated_at: new Date(Date.UTC(2026, 5, 30 - (n % 6))),
  }))
  const keyOf: Readonly<Record<CustomerSort, (item: Item) => string>> = {
    name: (item) => item.name.toLowerCase(),
    company: (item) => (item.company ?? '').toLowerCase(),
    country: (item) => item.country_code ?? '',
    status: (item) => item.status,
    created: (item) => item.created_at.toISOString(),
    changed: (item) => item.updated_at.toISOString(),
  }

  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    for (const person of people) await addCustomer(parts.deps.db, person)
    await sql`update customers set created_at = created_at + n * interval '1 microsecond'
      from (select id, row_number() over () as n from customers) numbered where numbered.id = customers.id`.execute(
      parts.deps.db,
    )
    // Whoever was written later has the higher version.
    await sql`update customers set version = n
      from (select id, row_number() over (order by updated_at) as n from customers) numbered where numbered.id = customers.id`.execute(
      parts.deps.db,
    )
  })

  const orders = customerSorts.flatMap((sort) => sortOrders.map((order) => [sort, order] as const))
  const manyFilters = [{}, { search: 'rome' }, { missing: 'country' }]

  test.each(orders)('by %s, %s: each customer once, in order, those without a value last', async (sort, order) => {
    for (const filters of manyFilters) {
      const whole = await list({ ...filters, sort, order, limit: 200 })
      const values = whole.items.map(keyOf[sort])
      const filled = values.filter((value) => value !== '')
      const sorted = filled.toSorted((a, b) => (a < b ? -1 : Number(a > b)) * (order === 'asc' ? 1 : -1))
      expect(values).toEqual([...sorted, ...values.filter((value) => value === '')])
      expect(whole).toMatchObject({
        total: whole.items.length,
        isTotalExact: true,
        sort,
        order,
        next: null,
        previous: null,
      })
      const there: string[] = []
      const back: string[] = []
      let page = await list({ ...filters, sort, order, limit: 3 })
      for (;;) {
        there.push(...page.items.map(({ id }) => id))
        if (page.next === null) break
        page = await list({ ...filters, sort, order, limit: 3, after: page.next })
      }
      for (;;) {
        back.unshift(...page.items.map(({ id }) => id))
        if (page.previous === null) break
        page = await list({ ...filters, sort, order, limit: 3, before: page.previous })
      }
      const ids = whole.items.map(({ id }) => id)
      expect(there).toEqual(ids)
      // The first page on the way back may overlap: it is whole.
      expect(back.slice(-ids.length)).toEqual(ids)
    }
  })
})

describe('filters', () => {
  const importId = randomUUID()
  const people = {
    hk: {
      customer_type: 'corporate',
      status: 'active',
      country_code: 'HK',
      email: 'hk@a.example',
      phone: '+85251234567',
    },
    guess: {
      country_code: 'CN',
      country_inferred: true,
      phone: '+85251234568',
      created_at: new Date('2025-12-31T23:59:59.999Z'),
    },
    none: { email: 'none@a.example', phone: '+85251234569', created_at: new Date('2026-01-01') },
    tiny: { customer_type: 'youtube_creator', youtube_handle: '@tiny', youtube_subscribers: 999, email: 't@a.example' },
    small: {
      customer_type: 'youtube_creator',
      youtube_handle: '@small',
      youtube_subscribers: 1_000,
      email: 's@a.example',
    },
    huge: {
      customer_type: 'youtube_creator',
      youtube_channel_url: 'https://www.youtube.com/c/huge',
      youtube_subscribers: 1_000_000,
    },
    quiet: { customer_type: 'youtube_creator', youtube_handle: '@quiet', status: 'lost' },
    gone: { status: 'active', country_code: 'HK', deleted_at: new Date() },
  } as const
  const names = new Map<string, string>()

  beforeAll(async () => {
    const { db } = parts.deps
    await emptyDatabase(db)
    const created_at = new Date('2026-11-22')
    for (const [name, values] of Object.entries(people)) {
      names.set(await addCustomer(db, { display_name: name, created_at, ...values }), name)
    }
    const source = { source_key: 'x', source_etag: 'x', source_bytes: 1 }
    await db
      .insertInto('imports')
      .values({ id: importId, file_name: 'a.csv', via: 'browser', policy: 'repair', ...source })
      .execute()
    const met = [...names].filter(([, name]) => ['hk', 'none', 'gone'].includes(name))
    for (const [line, [customer_id]] of met.entries()) {
      const record = { import_id: importId, line, chunk: 0, hash: randomUUID(), leader_line: line }
      await db
        .insertInto('import_records')
        .values({ ...record, outcome: 'updated', customer_id })
        .execute()
    }
    const [other = ''] = [...names].find(([, name]) => name === 'quiet') ?? []
    await addRecord(db, await addImport(db), 2, { customer_id: other }, null)
  })

  test.each<[Record<string, string>, string[]]>([
    [{ type: 'corporate' }, ['hk']],
    [{ status: 'lost' }, ['quiet']],
    [{ country: 'HK' }, ['hk']],
    [{ country: 'none' }, ['huge', 'none', 'quiet', 'small', 'tiny']],
    [{ countryFrom: 'stated' }, ['hk']],
    [{ countryFrom: 'inferred' }, ['guess']],
    [{ missing: 'email' }, ['guess', 'huge', 'quiet']],
    [{ missing: 'phone' }, ['huge', 'quiet', 'small', 'tiny']],
    [{ missing: 'country' }, ['huge', 'none', 'quiet', 'small', 'tiny']],
    [{ has: 'youtube_handle' }, ['quiet', 'small', 'tiny']],
    [{ has: 'youtube_channel_url' }, ['huge']],
    [{ subscribers: 'under-1k' }, ['tiny']],
    [{ subscribers: '1k-10k' }, ['small']],
    [{ subscribers: '100k-1m' }, []],
    [{ subscribers: 'over-1m' }, ['huge']],
    [{ subscribers: 'none' }, ['quiet']],
    [{ created: '2025' }, ['guess']],
    [{ created: '2026' }, ['hk', 'huge', 'none', 'quiet', 'small', 'tiny']],
    [{ created: '2026-01' }, ['none']],
    [{ created: '2025-12-31' }, ['guess']],
    [{ created: '2026-01-01' }, ['none']],
    [{ importId }, ['hk', 'none']],
    [{ deleted: 'yes' }, ['gone']],
    [{ deleted: 'yes', importId }, ['gone']],
    [{ type: 'youtube_creator', missing: 'email', has: 'youtube_handle' }, ['quiet']],
    [{ search: 'hk', status: 'lost' }, []],
  ])('%j', async (filters, wanted) => {
    const { items, total, isTotalExact, filters: said } = await list(filters)
    expect(items.map(({ id }) => names.get(id))).toEqual(wanted)
    expect({ total, isTotalExact }).toEqual({ total: wanted.length, isTotalExact: true })
    expect(said).toEqual({ search: '', ...filters })
  })
})

describe('where very many match', () => {
  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    await sql`insert into customers (display_name, city, status)
      select 'Person ' || n, 'Rome', case when n % 2 = 0 then 'lead' else 'lost' end from generate_series(1, 10001) n`.execute(
      parts.deps.db,
    )
  })

  test('nobody counts on, and the pages are as good', async () => {
    const many = await list({ search: 'rome', limit: 5 })
    expect(many).toMatchObject({ total: 10_000, isTotalExact: false })
    const next = await list({ search: 'rome', limit: 5, after: many.next ?? '' })
    expect([...many.items, ...next.items]).toEqual((await list({ limit: 10 })).items)
  })

  test('up to ten thousand, and all customers, are counted', async () => {
    expect(await list({ status: 'lead' })).toMatchObject({ total: 5_000, isTotalExact: true })
    expect(await list({ missing: 'email' })).toMatchObject({ total: 10_001, isTotalExact: true })
    expect(await list({ missing: 'email', created: '2020' })).toMatchObject({ total: 0, isTotalExact: true })
    expect(await list({})).toMatchObject({ total: 10_001, isTotalExact: true })
    await sql`delete from customers where display_name = 'Person 1'`.execute(parts.deps.db)
    expect(await list({ search: 'rome' })).toMatchObject({ total: 10_000, isTotalExact: true })
  })
})

describe('search', () => {
  const people = {
    zoe: { display_name: 'Zoë Müller', email: 'zoe.mueller@example.com', city: 'Zürich' },
    chan: { display_name: '陳大文', company_primary: '德舟貿易有限公司', phone: '+85251234567' },
    lee: { first_name: '小龍', last_name: '李', display_name: '李小龍 Bruce Lee', youtube_handle: '@brucelee' },
    odd: { display_name: '100%_real\\deal', company_primary: 'A.B. & Co' },
    wide: { display_name: 'ＡＢＣ商事', email: 'abc@shoji.example' },
    korean: { display_name: '김철수', city: '서울' },
    plain: { display_name: 'Al Oz', company_primary: 'Xylo' },
  }
  type Name = keyof typeof people
  const names = Object.keys(people) as Name[]
  const found = async (search: string): Promise<string[]> => {
    const { items, total } = await list({ search })
    expect(total).toBe(items.length)
    return items.map((item) => idNames.get(item.id) ?? '?').sort()
  }
  const idNames = new Map<string, Name>()

  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    for (const name of names) {
      const row = { ...people[name], extra: '{}' }
      const { id } = await parts.deps.db.insertInto('customers').values(row).returning('id').executeTakeFirstOrThrow()
      idNames.set(id, name)
    }
  })

  test.each<[string, string, Name[]]>([
    ['nothing: everybody', '', names],
    ['spaces: everybody', ' \u3000 ', names],
    ['one letter: the start of a word', 'z', ['zoe']],
    ['one letter: not the inside of a word', 'y', []],
    ['two letters: the start of a word', 'xy', ['plain']],
    ['two letters: not the inside of a word', 'yl', []],
    ['three letters: anywhere', 'ylo', ['plain']],
    ['more letters: anywhere, across signs', 'mueller@exam', ['zoe']],
    ['whatever the case', 'BRUCE', ['lee']],
    ['an accent typed, and stored', 'zoë', ['zoe']],
    ['an accent stored, and not typed', 'muller', ['zoe']],
    ['an accent typed, and not stored', 'brücé', ['lee']],
    ['one Chinese character', '舟', ['chan']],
    ['two Chinese characters in the middle of a name', '舟貿', ['chan']],
    ['two Chinese characters that stand apart', '德貿', []],
    ['three Chinese characters', '李小龍', ['lee']],
    ['Chinese with Latin letters, apart', '小龍 lee', ['lee']],
    ['Chinese with Latin letters, together', '商事abc', ['wide']],
    ['all words must be found', '小龍 muller', []],
    ['full-width letters typed', 'ｂｒｕｃｅ', ['lee']],
    ['full-width letters stored', 'abc', ['wide']],
    ['Korean', '철수', ['korean']],
    ['the digits of a phone', '5123', ['chan']],
    ['a handle', '@bruce', ['lee']],
    ['a percent sign is one', '%', []],
    ['a percent sign inside a word', '100%', ['odd']],
    ['an underscore is one', '100%_re', ['odd']],
    ['an underscore is no wildcard', '10_%', []],
    ['a backslash is one', 'real\\d', ['odd']],
    ['a quote is one', "o'", []],
    ['NUL is nothing', 'bru\0ce lee', ['lee']],
    ['half a surrogate pair is nothing', 'lee\ud83d', []],
  ])('%s: %j', async (_, search, wanted) => {
    expect(await found(search)).toEqual([...wanted].sort())
  })

  test('does not find the deleted', async () => {
    const [id = ''] = [...idNames].find(([, name]) => name === 'plain') ?? []
    await parts.deps.db.updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', id).execute()
    expect(await found('xylo')).toEqual([])
    await sql`update customers set deleted_at = null`.execute(parts.deps.db)
    expect(await found('xylo')).toEqual(['plain'])
  })
})

test.each<[string, Record<string, unknown>]>([
  ['limit', { limit: 0 }],
  ['limit', { limit: 201 }],
  ['limit', { limit: 'many' }],
  ['search', { search: 'x'.repeat(1_001) }],
  ['sort', { sort: 'email' }],
  ['order', { order: 'up' }],
  ['created', { created: '2026-02-30' }],
])('names the field %s when it can not be used (case %#)', async (field, input) => {
  await expect(list(input)).rejects.toMatchObject({ code: 'input.invalid', fields: { [field]: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(listCustomers, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})

describe('names of East Asia', () => {
  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    await parts.deps.db
      .insertInto('customers')
      .values([
        { first_name: '俊傑', last_name: '劉', extra: '{}' },
        { first_name: '예진', last_name: '한', extra: '{}' },
        { first_name: 'Ann', last_name: '陳', extra: '{}' },
      ])
      .execute()
  })

  test('stand as they are written, the family name first', async () => {
    expect((await list({})).items.map((item) => item.name)).toEqual(['Ann 陳', '劉俊傑', '한예진'])
  })

  test.each(['劉俊傑', '한예진', '劉 俊傑', '俊傑'])('are found by %s', async (search) => {
    expect((await list({ search })).total).toBe(1)
  })
})
