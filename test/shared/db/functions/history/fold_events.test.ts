import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
import { openFunctions } from '../call-function.ts'

const { db } = openFunctions()
let ann: string
let id: string
beforeAll(async () => {
  ann = await addPerson(db())
})
beforeEach(() => {
  id = randomUUID()
})

interface Options {
  readonly settings?: object
  readonly chunk?: object
  readonly of?: object
  readonly staged?: object
}

/** An import that has written one record to the customer; gives its id. */
async function write(record: object, { settings = {}, chunk = {}, of = {}, staged = {} }: Options = {}) {
  const importId = await addImport(db(), { settings: toJsonb(settings) })
  await addChunk(db(), importId, 0, chunk)
  await addRecord(db(), importId, 2, { customer_id: id, ...of }, { other: toJsonb(record), ...staged })
  return importId
}

/** A person changes a field; gives the sequence of the change. */
async function change(field: string, old: unknown, now: unknown, more: object = {}) {
  const sides = { old: old === null ? null : toJsonb(old), new: now === null ? null : toJsonb(now) }
  const { sequence } = await db()
    .insertInto('field_history')
    .values({ customer_id: id, field, ...sides, cause_user_id: ann, ...more })
    .returning('sequence')
    .executeTakeFirstOrThrow()
  return Number(sequence)
}

const imported = (importId: string) => addCustomer(db(), { id, origin_import_id: importId, origin_line: 2 })

async function fold() {
  const { rows } = await sql<{
    folded: Record<string, unknown>
    origins: Record<string, object>
    phones: object
    emails: object
    addresses: object
  }>`select to_jsonb(folded) as folded, origins, phones, emails, addresses from fold_events(array[${id}::uuid], true)`.execute(
    db(),
  )
  const found = rows[0]
  if (found === undefined) throw new Error('Nothing was folded')
  return found
}

test('one import makes the customer, and each of its values says so', async () => {
  const one = await write({ city: 'Rome', email: 'a@a.example' })
  await imported(one)
  const { folded, origins } = await fold()
  expect(folded).toMatchObject({ id, city: 'Rome', email: 'a@a.example', origin_import_id: one, origin_line: 2 })
  expect(origins).toMatchObject({ city: { import: one, line: 2 }, email: { import: one, line: 2 } })
  expect(origins).not.toHaveProperty('region')
})

test('imports come in the order in which they wrote', async () => {
  const later = await write({ city: 'Oslo' }, { chunk: { applied_sequence: 1_000_000 } })
  const first = await write({ city: 'Rome', region: 'IT' })
  await imported(first)
  expect(await fold()).toMatchObject({
    folded: { city: 'Oslo', region: 'IT', origin_import_id: first },
    origins: { city: { import: later, line: 2 }, region: { import: first, line: 2 } },
  })
})

test('lines of one chunk come in their order', async () => {
  const one = await addImport(db())
  await addChunk(db(), one)
  for (const [line, city] of [[3, 'Oslo'], [2, 'Rome']] as const) // biome-ignore format: one line
    await addRecord(db(), one, line, { customer_id: id }, { other: toJsonb({ city }) })
  await imported(one)
  expect((await fold()).folded).toMatchObject({ city: 'Oslo', origin_line: 2 })
})

test('a group says what was folded of it, and what is worked out fills blanks', async () => {
  const staged = { folded: toJsonb({ city: 'Oslo' }), inferred_other: toJsonb({ region: 'NO' }) }
  await imported(await write({ city: 'Rome' }, { staged }))
  expect((await fold()).folded).toMatchObject({ city: 'Oslo', region: 'NO' })
})

test('each import changes what was chosen for it', async () => {
  await imported(await write({ city: 'Rome', region: 'IT' }))
  await write({ city: 'Oslo', region: 'NO' }, { settings: { rules: { city: 'never' } }, of: { outcome: 'updated' } })
  expect((await fold()).folded).toMatchObject({ city: 'Rome', region: 'NO' })
})

test.each([['updated'], ['unchanged'], ['created']] as const)('a record that is %s counts', async (outcome) => {
  await imported(await write({ city: 'Rome' }))
  await write({ city: 'Oslo' }, { of: { outcome } })
  expect((await fold()).folded).toMatchObject({ city: 'Oslo' })
})

test.each<[string, Options]>([
  ['undone', { of: { undone_at: new Date() } }],
  ['of a person', { of: { by_person: true } }],
  ['one of a group that another leads', { of: { leader_line: 1 } }],
  ['merged', { of: { outcome: 'merged' } }],
  ['skipped', { of: { outcome: 'skipped' } }],
  ['not applied yet', { chunk: { applied_sequence: null } }],
  ['about somebody else', { of: { customer_id: randomUUID() } }],
])('a record that is %s says nothing', async (_, options) => {
  await imported(await write({ city: 'Oslo' }, options))
  expect((await fold()).folded?.id ?? null).toBeNull()
  await write({ city: 'Rome' })
  await write({ city: 'Oslo' }, options)
  expect((await fold()).folded).toMatchObject({ city: 'Rome' })
})

describe('what people have changed', () => {
  test('stands on top of what there is, and is theirs', async () => {
    await imported(await write({ city: 'Rome', tags: ['a'] }))
    const sequence = await change('city', 'Bonn', 'Oslo')
    await change('tags', ['x'], ['x', 'b'])
    const { folded, origins } = await fold()
    expect(folded).toMatchObject({ city: 'Oslo', tags: ['a', 'b'] })
    expect(origins.city).toEqual({ change: sequence })
  })

  test('is overwritten by what comes later', async () => {
    await imported(await write({ city: 'Rome' }))
    await change('city', 'Rome', 'Oslo')
    await write({ city: 'Bonn' }, { of: { outcome: 'updated' } })
    expect((await fold()).folded).toMatchObject({ city: 'Bonn' })
  })

  test('is protected where that was chosen', async () => {
    await imported(await write({ city: 'Rome', region: 'IT' }))
    await change('city', 'Rome', 'Oslo')
    await write({ city: 'Bonn', region: 'DE' }, { settings: { protectEdits: true }, of: { outcome: 'updated' } })
    expect((await fold()).folded).toMatchObject({ city: 'Oslo', region: 'DE' })
  })

  test.each<[string, object]>([
    ['withdrawn', { withdrawn_at: new Date() }],
    ['of an import', { cause_user_id: null, cause_import_id: randomUUID() }],
  ])('counts for nothing where it is %s', async (_, more) => {
    await imported(await write({ city: 'Rome' }))
    await change('city', 'Rome', 'Oslo', more)
    expect((await fold()).folded).toMatchObject({ city: 'Rome' })
  })

  test('counts for the customer alone', async () => {
    await imported(await write({ city: 'Rome' }))
    const other = await addCustomer(db(), { display_name: 'Bob Ray' })
    await change('city', 'Rome', 'Oslo', { customer_id: other })
    expect((await fold()).folded).toMatchObject({ city: 'Rome' })
  })

  test('to be deleted is no change of what a customer says', async () => {
    await imported(await write({ city: 'Rome' }))
    await change('deleted_at', null, '2026-11-01T00:00:00Z')
    const { folded, origins } = await fold()
    expect(folded).toMatchObject({ deleted_at: null })
    expect(origins).not.toHaveProperty('deleted_at')
  })

  test('of what no longer stands is nothing', async () => {
    await imported(await write({ city: 'Rome' }, { of: { undone_at: new Date() } }))
    await change('notes', null, 'lost')
    const { folded, origins } = await fold()
    expect(folded?.id ?? null).toBeNull()
    expect(origins).toEqual({})
    const again = await write({ city: 'Oslo' })
    await change('region', null, 'NO')
    expect((await fold()).folded).toMatchObject({ origin_import_id: again, city: 'Oslo', notes: null, region: 'NO' })
  })

  test('of custom fields is told of those that changed', async () => {
    const one = await write({ extra: { Hat: '7', Shoe: '42' } })
    await imported(one)
    const sequence = await change('extra', { Hat: '7', Shoe: '42', Coat: 'S' }, { Hat: '8', Shoe: '42' })
    const { folded, origins } = await fold()
    expect(folded.extra).toEqual({ Hat: '8', Shoe: '42' })
    expect(origins).toMatchObject({
      extra: { change: sequence },
      'extra.Hat': { change: sequence },
      'extra.Coat': { change: sequence },
      'extra.Shoe': { import: one, line: 2 },
    })
  })

  test('of custom fields that were none before, or are none after', async () => {
    await imported(await write({ extra: { Hat: '7' } }))
    const put = await change('extra', null, { Coat: 'S' })
    const out = await change('extra', { Hat: '7' }, null)
    const { folded, origins } = await fold()
    expect(folded.extra).toEqual({ Coat: 'S' })
    expect(origins).toMatchObject({ 'extra.Coat': { change: put }, 'extra.Hat': { change: out } })
  })

  test.each(['phones', 'emails', 'addresses'] as const)(
    'to the further %s takes out those that are gone',
    async (list) => {
      const item = { phones: 'phone', emails: 'email', addresses: 'address' }[list]
      const said = (...all: string[]) => ({ [list]: all.map((value) => ({ [item]: value, label: 'work' })) })
      const one = await write(said('a', 'b'))
      await imported(one)
      const other = await write(said('b', 'c'), { of: { outcome: 'updated' } })
      const origin = (importId: string) => ({ import: importId, line: 2, label: 'work' })
      const none = { phones: {}, emails: {}, addresses: {} }
      const before = { ...none, [list]: { a: origin(one), b: origin(one), c: origin(other) } }
      expect(await fold()).toMatchObject(before)
      await change(list, ['a', 'b', 'c'], ['b', 'c'])
      const { phones, emails, addresses } = await fold()
      expect({ phones, emails, addresses }).toEqual({ ...none, [list]: { b: origin(one), c: origin(other) } })
    },
  )
})

describe('a customer that a person has entered', () => {
  test('is what it was at first, with what came later on top', async () => {
    await addCustomer(db(), { id, city: 'Bonn', region: 'DE', notes: 'x', country_inferred: true })
    await change('city', 'Rome', 'Oslo')
    await change('country_inferred', false, true, { cause_user_id: null, cause_import_id: randomUUID() })
    await write({ region: 'DE' }, { of: { outcome: 'updated' } })
    await change('region', null, 'DE', { cause_user_id: null, cause_import_id: randomUUID() })
    const last = await change('city', 'Oslo', 'Bonn')
    const { folded, origins } = await fold()
    expect(folded).toMatchObject({ id, city: 'Bonn', region: 'DE', notes: 'x', country_inferred: false })
    expect(origins).toMatchObject({ notes: {}, city: { change: last }, region: { line: 2 } })
  })

  test.each([
    [true, { rule: 0 }],
    [false, {}],
  ])('has the country that was inferred, %s, or stated, and nobody has said the former', async (isInferred, origin) => {
    await addCustomer(db(), { id, country_code: 'HK', country_inferred: isInferred })
    await change('city', null, 'Oslo')
    const { folded, origins } = await fold()
    expect(folded).toMatchObject({ country_code: 'HK', country_inferred: isInferred })
    expect(origins).toMatchObject({ country_code: origin })
  })

  test('has what a rule worked out later, as long as nobody has stated another', async () => {
    await addCustomer(db(), { id, country_code: 'HK', country_inferred: true })
    const rule = await change('country_code', 'HK', 'FR', { cause_user_id: null })
    await change('country_code', 'FR', 'FR', { cause_user_id: null })
    const { folded, origins } = await fold()
    expect(folded).toMatchObject({ country_code: 'FR', country_inferred: true })
    expect(origins).toMatchObject({ country_code: { rule } })
    await change('country_code', 'FR', 'NO')
    await change('country_code', 'NO', 'IT', { cause_user_id: null })
    expect((await fold()).folded).toMatchObject({ country_code: 'NO', country_inferred: false })
  })

  test('has the first value of each field where nothing stands on top', async () => {
    await addCustomer(db(), { id, city: 'Bonn' })
    await change('city', 'Rome', 'Oslo', { withdrawn_at: new Date() })
    await change('city', 'Oslo', 'Bonn', { withdrawn_at: new Date() })
    const other = await addCustomer(db(), { display_name: 'Bob Ray' })
    await change('region', 'NO', 'DE', { customer_id: other })
    expect((await fold()).folded).toMatchObject({ city: 'Rome', region: null })
  })

  test('stays deleted', async () => {
    await addCustomer(db(), { id, city: 'Rome', deleted_at: new Date('2026-11-02T00:00:00Z') })
    await change('deleted_at', null, '2026-11-01T00:00:00Z')
    expect((await fold()).folded.deleted_at).toContain('2026-11-02')
  })
})

describe.each([
  ['phones', 'phone', 'phone'],
  ['emails', 'email', 'email'],
  ['addresses', 'address', 'address_primary'],
] as const)('further %s', (list, item, first) => {
  const said = (one: string, ...all: string[]) => ({
    [first]: one,
    [list]: all.map((value) => ({ [item]: value, label: 'work' })),
  })

  test('may come where the first one was blank before', async () => {
    await imported(await write({ city: 'Rome' }))
    await write(said('+1', '+2'), { settings: { rules: { [first]: 'fill' } }, of: { outcome: 'updated' } })
    const found = await fold()
    expect(found.folded).toMatchObject({ [first]: '+1' })
    expect(Object.keys(found[list])).toEqual(['+2'])
  })

  test('are those beside the first one in the row where an import makes the customer', async () => {
    await imported(await write(said('+1', '+1', '+2'), { settings: { rules: { [first]: 'never' } } }))
    expect(Object.keys((await fold())[list])).toEqual(['+2'])
  })
})

describe('of many customers at once', () => {
  const foldAll = async (targets: readonly string[], traced = false) => {
    const { rows } = await sql<{ customer_id: string; city: string | null; origins: object; phones: object }>`
      select customer_id, (folded).city, origins, phones from fold_events(${targets}::uuid[], ${traced})`.execute(db())
    expect(new Set(rows.map(({ customer_id }) => customer_id)).size).toBe(rows.length)
    return new Map(rows.map(({ customer_id, ...row }) => [customer_id, row]))
  }

  test('each is told once, by what happened to it alone', async () => {
    const phones = [{ phone: '+1', label: 'work' }]
    await imported(await write({ city: 'Rome', phones }))
    const imports = id
    id = randomUUID()
    await addCustomer(db(), { id, city: 'Bonn' })
    const people = id
    id = randomUUID()
    await imported(await write({ city: 'Oslo' }, { of: { undone_at: new Date() } }))
    const gone = id
    id = randomUUID()
    await imported(await write({ region: 'NO' }))
    const told = await foldAll([people, id, gone, imports, people])
    expect([...told.keys()].sort()).toEqual([people, id, gone, imports].sort())
    expect([imports, people, gone, id].map((one) => told.get(one)?.city)).toEqual(['Rome', 'Bonn', null, null])
    expect([imports, people, gone, id].map((one) => Object.keys(told.get(one)?.phones ?? {}))).toEqual([
      ['+1'],
      [],
      [],
      [],
    ])
  })

  test('nobody is nothing', async () => {
    expect([...(await foldAll([]))]).toEqual([])
  })

  test('where nobody asks who wrote a field, people are told, as long as nothing else has written it since', async () => {
    await imported(await write({ city: 'Rome', region: 'IT', notes: 'a' }))
    const first = await change('notes', 'a', 'b')
    const last = await change('region', 'IT', 'NO')
    const by = await write({ notes: 'c' }, { of: { outcome: 'updated' } })
    const untraced = (await foldAll([id])).get(id)?.origins
    expect(untraced).toEqual({ notes: { import: by, line: 2 }, region: { change: last } })
    expect(first).toBeLessThan(last)
    expect((await foldAll([id], true)).get(id)?.origins).toMatchObject({ ...untraced, city: { line: 2 } })
  })
})
