import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { newModel } from '../reference/model.ts'
import { fileOf, handId, type Row } from '../reference/random-files.ts'
import { emptyCustomers, enterByHand, showRealOutcomes } from '../reference/real-model.ts'
import { runFile, withChunks } from '../reference/run-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyCustomers(parts.deps.db))
afterAll(() => parts.close())

const pairs = {
  spouses: ['Mary Smithson', 'John Smithson'],
  siblings: ['Alice Wong', 'Brandon Wong'],
  colleagues: ['Emma Watson', 'Emma Stone'],
  'father and son': ['John Smith Sr.', 'John Smith Jr.'],
  'father and junior': ['John Miller', 'John Miller Jr.'],
  twins: ['Sofia Rossi', 'Lucia Rossi'],
  'siblings in Chinese': ['王小明', '王小紅'],
  'siblings in Korean': ['김민수', '김민지'],
  'two of one short form': ['Alexander Meier', 'Alexandra Meier'],
} as const
const keys: readonly (readonly [string, Row])[] = [
  ['e-mail', { email: 'both@alpha-works.com' }],
  ['YouTube handle', { youtube_handle: '@both' }],
  ['YouTube channel', { youtube_channel_url: 'https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv' }],
  ['phone', { phone: '+85291234567' }],
  ['external id', { external_id: 'X-1' }],
]
const settings: readonly Partial<ImportSettings>[] = [
  {},
  { mode: 'update' },
  { rules: { display_name: 'fill' } },
  { emptyCells: 'clear' },
]
const everyCase = Object.entries(pairs).flatMap(([who, [one, other]]) =>
  keys.map(([key, cells]) => ({
    who,
    key,
    one: { display_name: one, ...cells },
    other: { display_name: other, ...cells },
  })),
)

const namesOf = async () => {
  const rows = await parts.deps.db.selectFrom('customers').select('display_name').orderBy('display_name').execute()
  return rows.map(({ display_name }) => display_name)
}

/** An external id is one system's own: there a family name may change, and then all of the name does. */
const mayChange = (who: string, key: string) =>
  (who === 'colleagues' || who === 'father and junior') && key === 'external id'

describe('who has the same key as a customer, and is somebody else', () => {
  test.each(settings)('never writes over the customer: %j', async (chosen) => {
    for (const [n, { one }] of everyCase.entries()) {
      const { db } = parts.deps
      if (n === 0) await emptyCustomers(db)
      const own = `customer ${n}`
      await db
        .insertInto('customers')
        .values({ ...unique(one, n), notes: own, extra: '{}' })
        .execute()
    }
    const rows = everyCase.map(({ other }, n) => unique(other, n))
    const importId = await runFile(withChunks(parts.deps, 7), fileOf(rows, chosen))
    const outcomes = await showRealOutcomes(parts.deps.db, [importId])
    const customers = await parts.deps.db.selectFrom('customers').select(['display_name', 'notes']).execute()
    const wrong = everyCase.filter(({ who, key, one }, n) => {
      const kept = customers.find(({ notes }) => notes === `customer ${n}`)?.display_name === one.display_name
      const outcome = outcomes[n]
      const needsReview = outcome?.code === 'match.different-person' || key === 'phone'
      return mayChange(who, key) ? false : !kept || !needsReview
    })
    expect(wrong).toEqual([])
  })

  test('two such rows of one file are never one customer', async () => {
    const rows = everyCase.flatMap(({ one, other }, n) => [unique(one, n), unique(other, n)])
    const importId = await runFile(withChunks(parts.deps, 9), fileOf(rows))
    const outcomes = await showRealOutcomes(parts.deps.db, [importId])
    const folded = everyCase.filter(
      ({ who, key }, n) => outcomes[2 * n + 1]?.outcome === 'merged' && !mayChange(who, key),
    )
    expect(folded).toEqual([])
    expect(outcomes.filter(({ outcome }, n) => n % 2 === 0 && outcome !== 'created')).toEqual([])
  })
})

/** The same person, with keys of its own in each case. */
function unique<T extends Row>(row: T, n: number): T {
  const own: Readonly<Record<string, (value: string) => string>> = {
    email: (value) => `n${n}.${value}`,
    youtube_handle: (value) => `${value}${n}`,
    youtube_channel_url: (value) => value.slice(0, -2) + String(10 + n),
    phone: (value) => value.slice(0, -2) + String(10 + n),
    external_id: (value) => `${value}-${n}`,
  }
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, own[key]?.(value) ?? value])) as T
}

test.each([
  ['a short form', 'Robert Smith', 'Bob Smith'],
  ['an initial', 'John Smith', 'J. Smith'],
  ['capitals', 'Ivo Petrov', 'IVO PETROV'],
  ['accents', 'Émile Zola', 'Emile Zola'],
  ['the order', 'Ivo Petrov', 'Petrov, Ivo'],
  ['a middle name', 'John Fitzgerald Kennedy', 'John Kennedy'],
])('%s still finds the customer, by e-mail, channel and external id', async (_, one, other) => {
  const rows = keys.filter(([key]) => key !== 'phone').map(([, cells], n) => unique({ display_name: one, ...cells }, n))
  await enterByHand(
    parts.deps.db,
    newModel(),
    rows.map((values) => ({ values, isDeleted: false })),
  )
  const importId = await runFile(
    parts.deps,
    fileOf(rows.map((row) => ({ ...row, display_name: other, city: 'Paris' }))),
  )
  const outcomes = await showRealOutcomes(parts.deps.db, [importId])
  expect(outcomes.map(({ outcome, customer }) => [outcome, customer])).toEqual(
    rows.map((_, n) => ['updated', `hand:${n}`]),
  )
})

test('a script still finds the customer by e-mail and channel; by an external id alone it is asked about', async () => {
  const rows = keys
    .filter(([key]) => key !== 'phone')
    .map(([, cells], n) => unique({ display_name: 'Ann Lee', ...cells }, n))
  await enterByHand(
    parts.deps.db,
    newModel(),
    rows.map((values) => ({ values, isDeleted: false })),
  )
  const importId = await runFile(parts.deps, fileOf(rows.map((row) => ({ ...row, display_name: '李安' }))))
  const outcomes = await showRealOutcomes(parts.deps.db, [importId])
  expect(outcomes.map(({ code }) => code)).toEqual(
    rows.map((row) => ('external_id' in row ? 'match.different-person' : null)),
  )
})

test('one e-mail with two channels is asked about', async () => {
  const email = 'ann@alpha-works.com'
  const rows = [
    { display_name: 'Ann Lee', email, youtube_handle: '@ann' },
    { display_name: 'Ann Lee', email, youtube_handle: '@anotherann' },
  ]
  const importId = await runFile(parts.deps, fileOf(rows))
  const outcomes = await showRealOutcomes(parts.deps.db, [importId])
  expect(outcomes.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['created', null],
    ['review', 'match.different-person'],
  ])
})

test('a name that fits two people joins them not: J. Smith, John Smith, Jane Smith', async () => {
  const email = 'smith@alpha-works.com'
  const rows = ['J. Smith', 'John Smith', 'Jane Smith'].map((display_name) => ({ display_name, email }))
  for (const chunk of [1, 5000]) {
    await emptyCustomers(parts.deps.db)
    const importId = await runFile(withChunks(parts.deps, chunk), fileOf(rows))
    const outcomes = await showRealOutcomes(parts.deps.db, [importId])
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'merged', 'review'])
    expect(await namesOf()).toEqual(['John Smith'])
  }
})

test('the second colleague with the address of a desk is created, and the first stays', async () => {
  const email = 'info@alpha-works.com'
  const rows = ['Ann Lee', 'Bob Chan', 'Carla Diaz'].map((display_name) => ({ display_name, email }))
  await runFile(parts.deps, fileOf(rows))
  expect(await namesOf()).toEqual(['Ann Lee', 'Bob Chan', 'Carla Diaz'])
  const again = await runFile(parts.deps, fileOf(rows))
  const outcomes = await showRealOutcomes(parts.deps.db, [again])
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged'])
})

test('a record that names nobody is no customer, unless its id is known', async () => {
  await enterByHand(parts.deps.db, newModel(), [
    { values: { display_name: 'Ann Lee', external_id: 'X-1' }, isDeleted: false },
  ])
  const rows = [
    { display_name: '', external_id: 'X-1', city: 'Paris' },
    { display_name: '', external_id: 'X-2', city: 'Paris' },
    { display_name: '', external_id: '', city: 'Kowloon' },
  ]
  const importId = await runFile(parts.deps, fileOf(rows))
  const outcomes = await showRealOutcomes(parts.deps.db, [importId])
  expect(outcomes.map(({ outcome, code }) => [outcome, code])).toEqual([
    ['updated', null],
    ['review', 'record.no-identity'],
    ['review', 'record.no-identity'],
  ])
})

describe('a name changes as a whole', () => {
  const nameOf = async (by: Row, ...rows: readonly Row[]) => {
    await enterByHand(parts.deps.db, newModel(), [{ values: by, isDeleted: false }])
    await runFile(parts.deps, fileOf(rows))
    return parts.deps.db
      .selectFrom('customers')
      .select(['display_name', 'first_name', 'last_name'])
      .where('id', '=', handId(0))
      .executeTakeFirst()
  }
  const anna = { display_name: 'Anna Meier', first_name: 'Anna', last_name: 'Meier', external_id: 'X-1' }

  test.each<[string, Row, (string | null)[]]>([
    ['a full name takes its parts along', { display_name: 'Anna Schmidt' }, ['Anna Schmidt', 'Anna', 'Schmidt']],
    [
      'a new family name takes the full name along',
      { last_name: 'Schmidt', first_name: 'Anna' },
      [null, 'Anna', 'Schmidt'],
    ],
    ['capitals replace nothing', { display_name: 'ANNA MEIER' }, ['Anna Meier', 'Anna', 'Meier']],
    [
      'capitals in columns replace nothing',
      { first_name: 'ANNA', last_name: 'MEIER' },
      ['Anna Meier', 'Anna', 'Meier'],
    ],
    ['initials replace nothing', { display_name: 'MEIER A.' }, ['Anna Meier', 'Anna', 'Meier']],
    ['initials in columns replace nothing', { first_name: 'A.', last_name: 'Meier' }, ['Anna Meier', 'Anna', 'Meier']],
    ['a short form is a whole name', { display_name: 'Annie Meier' }, ['Annie Meier', 'Annie', 'Meier']],
  ])('%s', async (_, cells, [display_name, first_name, last_name]) => {
    expect(await nameOf(anna, { external_id: 'X-1', ...cells })).toEqual({ display_name, first_name, last_name })
  })

  test('mixed case replaces capitals', async () => {
    const shouted = { display_name: 'IVO PETROV', external_id: 'X-1' }
    expect(await nameOf(shouted, { external_id: 'X-1', display_name: 'Ivo Petrov' })).toMatchObject({
      display_name: 'Ivo Petrov',
    })
  })

  test('a word replaces the initial that stood for it', async () => {
    const short = { display_name: 'I. Petrov', first_name: 'I.', last_name: 'Petrov', external_id: 'X-1' }
    expect(await nameOf(short, { external_id: 'X-1', display_name: 'Ivo Petrov' })).toEqual({
      ...{ display_name: 'Ivo Petrov', first_name: 'Ivo', last_name: 'Petrov' },
    })
  })

  test('also from row to row of one file', async () => {
    await runFile(
      parts.deps,
      fileOf([
        { external_id: 'X-1', display_name: 'Anna Meier' },
        { external_id: 'X-1', display_name: 'Anna Schmidt' },
      ]),
    )
    const name = await parts.deps.db
      .selectFrom('customers')
      .select(['display_name', 'first_name', 'last_name'])
      .execute()
    expect(name).toEqual([{ display_name: 'Anna Schmidt', first_name: 'Anna', last_name: 'Schmidt' }])
  })
})

test('rows of one customer keep every tag, note, phone, e-mail and address, in the order of the file', async () => {
  const ann = { display_name: 'Ann Lee', external_id: 'X-1' }
  const rows = [
    {
      ...ann,
      email: 'a@alpha-works.com',
      phone: '+85291234567',
      address_line1: '1 Pier Road',
      city: 'Kowloon',
      tags: 'vip',
      notes: 'Calls back',
    },
    {
      ...ann,
      email: 'b@alpha-works.com',
      phone: '+85298765432',
      address_line1: '2 Rue A',
      city: 'Paris',
      tags: 'sea',
      notes: 'Pays late',
    },
  ]
  for (const times of [1, 2]) {
    const importId = await runFile(withChunks(parts.deps, 1), fileOf(rows))
    const outcomes = await showRealOutcomes(parts.deps.db, [importId])
    expect([times, outcomes[0]?.outcome]).toEqual([times, times === 1 ? 'created' : 'unchanged'])
  }
  const { db } = parts.deps
  const [customer] = await db.selectFrom('customers').selectAll().execute()
  expect(customer).toMatchObject({
    email: 'a@alpha-works.com',
    phone: '+85291234567',
    address_primary: '1 Pier Road',
    city: 'Kowloon',
    tags: ['vip', 'sea'],
    notes: 'Calls back\nPays late',
  })
  expect(await db.selectFrom('customer_phones').select('phone').execute()).toEqual([{ phone: '+85298765432' }])
  expect(await db.selectFrom('customer_emails').select('email').execute()).toEqual([{ email: 'b@alpha-works.com' }])
  expect(await db.selectFrom('customer_addresses').select('address').execute()).toEqual([{ address: '2 Rue A, Paris' }])
})

test('a further e-mail is a key like the first', async () => {
  const { db } = parts.deps
  await runFile(parts.deps, fileOf([{ display_name: 'Ann Lee', email: 'a@alpha-works.com ::: b@alpha-works.com' }]))
  expect(await db.selectFrom('customer_emails').select('email').execute()).toEqual([{ email: 'b@alpha-works.com' }])
  const importId = await runFile(
    parts.deps,
    fileOf([
      { display_name: 'Ann Lee', email: 'b@alpha-works.com', city: 'Paris' },
      { display_name: 'Zoë Bell', email: 'b@alpha-works.com', city: 'Lagos' },
    ]),
  )
  const outcomes = await showRealOutcomes(db, [importId])
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['updated', 'review'])
  const { items } = await invoke(listCustomers, { search: 'b@alpha' }, parts.deps, as('viewer'))
  expect(items.length).toBe(1)
})

test('a cell that could not be read goes when its field is read from a later row', async () => {
  const { db } = parts.deps
  const ann = { display_name: 'Ann Lee', external_id: 'X-1' }
  await runFile(parts.deps, fileOf([{ ...ann, phone: 'ask her' }]))
  expect(await db.selectFrom('customers').select(['phone', 'extra']).execute()).toEqual([
    { phone: null, extra: { phone_raw: 'ask her' } },
  ])
  await runFile(parts.deps, fileOf([{ ...ann, phone: '+85291234567' }]))
  expect(await db.selectFrom('customers').select(['phone', 'extra']).execute()).toEqual([
    { phone: '+85291234567', extra: {} },
  ])
})
