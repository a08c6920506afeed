import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { listDecisions } from '../../../../../shared/db/queries/steps/decisions.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let importId = ''
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
})

const add = (line: number, values: object, says: object = {}, staged: object = {}, id = importId) =>
  addRecord(db(), id, line, values, { other: toJsonb(says), ...staged })
const page = (options: object = {}) => listDecisions(db(), importId, { after: 0, limit: 10, ...options })
const list = async (options: object = {}) => (await page(options)).rows
const changesOf = async () => (await list())[0]?.changes
const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone, label: '' })) })

test('decisions come by line, in pages, of one outcome or of all', async () => {
  const other = await addImport(db())
  await add(5, { outcome: 'created' })
  await add(3, { outcome: 'review', reasons: '[{"code": "match.several"}]', candidates: [other], leader_line: 2 })
  await add(2, { outcome: 'skipped' })
  await add(4, { outcome: 'created' }, {}, {}, other)
  const lines = async (options: object) => (await list(options)).map(({ line }) => line)
  expect(await lines({})).toEqual([2, 3, 5])
  expect(await lines({ after: 2 })).toEqual([3, 5])
  expect(await lines({ limit: 2 })).toEqual([2, 3])
  expect(await lines({ outcome: 'created' })).toEqual([5])
  expect((await list())[1]).toMatchObject({ leaderLine: 2, reasons: [{ code: 'match.several' }], candidates: [other] })
  expect((await list())[0]).toMatchObject({ reasons: [], candidates: [], changes: {} })
})

describe('whom a record is about', () => {
  test.each<[object, object, object, string | null]>([
    [
      { display_name: 'Ann Lee', company_primary: 'Lee Ltd' },
      { company_primary: 'X' },
      { display_name: 'Bob' },
      'Ann Lee',
    ],
    [{ company_primary: 'Lee Ltd', email: 'a@a.example' }, {}, { display_name: 'Bob' }, 'Lee Ltd'],
    [{ email: 'a@a.example' }, {}, { display_name: 'Bob' }, 'a@a.example'],
    [{}, { company_primary: 'X' }, { display_name: 'Bob' }, 'Bob'],
    [{}, { company_primary: 'X' }, { folded: '{"company_primary": "Y"}' }, 'Y'],
    [{}, {}, {}, null],
  ])('%j who is said as %j and %j is %j', async (customer, says, staged, name) => {
    const id = await addCustomer(db(), customer)
    await add(2, { outcome: 'unchanged', customer_id: id }, says, staged)
    expect(await list()).toMatchObject([{ customerId: id, name }])
  })

  test('is nobody yet where one is made', async () => {
    await add(2, { outcome: 'created', customer_id: randomUUID() }, {}, { display_name: 'Bob' })
    expect(await list()).toMatchObject([{ customerId: null, name: 'Bob' }])
  })
})

describe('what becomes of a customer', () => {
  test('who is there: what was and what is, as far as was chosen', async () => {
    const id = await addCustomer(db(), { city: 'Rome', region: 'IT' })
    await db()
      .updateTable('imports')
      .set({ settings: '{"rules": {"region": "never"}}' })
      .where('id', '=', importId)
      .execute()
    await add(
      2,
      { outcome: 'updated', customer_id: id },
      { city: 'Oslo', region: 'NO' },
      { inferred_other: '{"postal_code": "1"}' },
    )
    expect(await changesOf()).toEqual({
      city: { was: 'Rome', becomes: 'Oslo' },
      postal_code: { was: null, becomes: '1' },
    })
  })

  test('who is made: all that is said, of a group what it says together', async () => {
    const says = { id: randomUUID(), city: 'Rome', region: null, ...phones() }
    await add(2, { outcome: 'created', customer_id: randomUUID() }, says, { inferred_other: '{"postal_code": "1"}' })
    expect(await changesOf()).toEqual({
      city: { was: null, becomes: 'Rome' },
      postal_code: { was: null, becomes: '1' },
    })
    await db().updateTable('staged_records').set({ folded: '{"city": "Oslo"}', inferred_other: '{}' }).execute()
    expect(await changesOf()).toEqual({ city: { was: null, becomes: 'Oslo' } })
  })

  test('whom nothing becomes of: nothing', async () => {
    const id = await addCustomer(db(), { city: 'Rome' })
    await add(2, { outcome: 'unchanged', customer_id: id }, { city: 'Oslo', ...phones('+1') })
    expect(await changesOf()).toEqual({})
  })

  test('what is further: what was there and what comes, each once', async () => {
    const id = await addCustomer(db(), { phone: '+1' })
    const other = await addCustomer(db(), { phone: '+1' })
    const row = (customer_id: string, phone: string) => ({ customer_id, phone, label: '' })
    await db()
      .insertInto('customer_phones')
      .values([row(id, '+5'), row(id, '+3'), row(other, '+9')])
      .execute()
    await add(2, { outcome: 'updated', customer_id: id }, phones('+9', '+3', '+2', '+1'))
    expect(await changesOf()).toEqual({ phones: { was: ['+3', '+5'], becomes: ['+3', '+5', '+2', '+9'] } })
    await db()
      .updateTable('staged_records')
      .set({ other: toJsonb(phones('+3')) })
      .execute()
    expect(await changesOf()).toEqual({})
  })

  test('what is further of one who is made, though what is there may not change', async () => {
    await db()
      .updateTable('imports')
      .set({ settings: '{"rules": {"email": "never"}}' })
      .where('id', '=', importId)
      .execute()
    const emails = [{ email: 'a@a.example', label: '' }]
    await add(
      2,
      { outcome: 'created', customer_id: randomUUID() },
      { emails, addresses: [{ address: 'x', label: '' }] },
    )
    expect(await changesOf()).toEqual({
      emails: { was: null, becomes: ['a@a.example'] },
      addresses: { was: null, becomes: ['x'] },
    })
  })
})

test('those that change one field are looked for among some thousands of records at a time', async () => {
  const [ann, bob] = [await addCustomer(db(), { city: 'Rome' }), await addCustomer(db(), { city: 'Bonn' })]
  await add(2, { outcome: 'updated', customer_id: ann }, { city: 'Paris' })
  await add(3, { outcome: 'updated', customer_id: bob }, { city: 'Bonn', region: 'NRW' })
  await add(4, { outcome: 'created' }, { region: 'Hesse', phones: [{ phone: '+4930123456', label: '' }] })
  const changing = async (field: string, options: object = {}) => {
    const { rows, lookedTo } = await page({ field, ...options })
    return [rows.map(({ line }) => line), lookedTo]
  }
  expect(await changing('city')).toEqual([[2], null])
  expect(await changing('region')).toEqual([[3, 4], null])
  expect(await changing('region', { outcome: 'created' })).toEqual([[4], null])
  expect(await changing('region', { limit: 1 })).toEqual([[3], null])
  expect(await changing('phones')).toEqual([[4], null])
  expect(await changing('notes')).toEqual([[], null])
  for (let line = 5; line < 5_010; line += 1) await add(line, { outcome: 'blank' })
  await add(6_000, { outcome: 'created' }, { notes: 'late' })
  expect(await changing('notes')).toEqual([[], 5_001])
  expect(await changing('notes', { after: 5_001 })).toEqual([[6_000], null])
})

test('long texts are cut, with a sign', async () => {
  const [just, long, cut] = ['x'.repeat(2_000), 'x'.repeat(2_001), `${'x'.repeat(1_999)}…`]
  const id = await addCustomer(db(), { city: long, region: just })
  await add(
    2,
    { outcome: 'updated', customer_id: id },
    { city: just, region: long },
    { written_cells: toJsonb([just, long, 'y']) },
  )
  expect((await list())[0]).toMatchObject({
    cells: [just, cut, 'y'],
    changes: { city: { was: cut, becomes: just }, region: { was: just, becomes: cut } },
  })
})
