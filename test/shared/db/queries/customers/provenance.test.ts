import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  findChange,
  findOrigin,
  findWriteTime,
  listLinesOf,
} from '../../../../../shared/db/queries/customers/provenance.ts'
import { toJsonb } from '../../../../../shared/db/to-jsonb.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addChunk, addImport, addPerson, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let [importId, id] = ['', '']
beforeEach(async () => {
  await emptyDatabase(db())
  importId = await addImport(db())
  await addChunk(db(), importId)
  id = randomUUID()
})

/** A customer as an import has made it of this. */
async function made(says: object, values: object = says) {
  await addRecord(db(), importId, 2, { customer_id: id }, { other: toJsonb(says) })
  await addCustomer(db(), { id, ...values, origin_import_id: importId, origin_line: 2 })
}
const origin = (field: string) => findOrigin(db(), id, field)
const further = (customer_id: string, more: object = {}) => ({ customer_id, label: '', cause_import_id: null, ...more })

describe('who gave a field what it has', () => {
  test('the line of an import, or a person', async () => {
    await made({ city: 'Rome', extra: { Hat: '7', 'a.b': '8' } }, { city: 'Oslo', extra: '{"Hat": "7", "a.b": "8"}' })
    const { sequence } = await db()
      .insertInto('field_history')
      .values({ customer_id: id, field: 'city', old: '"Rome"', new: '"Oslo"', cause_user_id: await addPerson(db()) })
      .returning('sequence')
      .executeTakeFirstOrThrow()
    expect(await origin('city')).toEqual({ change: sequence, value: 'Oslo' })
    expect(await origin('extra.Hat')).toEqual({ import: importId, line: 2, value: '7' })
    expect(await origin('extra.a.b')).toEqual({ import: importId, line: 2, value: '8' })
    expect([await origin('region'), await origin('extra.Shoe')]).toEqual([undefined, undefined])
    expect(await findOrigin(db(), randomUUID(), 'city')).toBeUndefined()
  })

  test('of what is further, the import that brought it', async () => {
    await made({ phones: [{ phone: '+1', label: 'work' }], emails: [{ email: 'a@a.example', label: '' }] }, {})
    expect(await origin('phones.+1')).toEqual({ import: importId, line: 2, label: 'work', value: '+1' })
    expect(await origin('emails.a@a.example')).toMatchObject({ import: importId, value: 'a@a.example' })
    expect([await origin('phones.+2'), await origin('addresses.+1')]).toEqual([undefined, undefined])
  })

  test.each<[string, () => Promise<unknown>, string, string]>([
    ['phones', () => db().insertInto('customer_phones').values({ ...further(id), phone: 'x' }).execute(), 'emails', 'addresses'],
    ['emails', () => db().insertInto('customer_emails').values({ ...further(id), email: 'x' }).execute(), 'phones', 'addresses'],
    ['addresses', () => db().insertInto('customer_addresses').values({ ...further(id), address: 'x' }).execute(), 'phones', 'emails'],
  ])('of further %s that no import has brought, who entered the customer', async (list, insert, other, third) => {
    await addCustomer(db(), { id })
    const bob = await addCustomer(db(), {})
    await db().insertInto('customer_phones').values({ ...further(bob), phone: 'y' }).execute()
    await db().insertInto('customer_emails').values({ ...further(bob), email: 'y' }).execute()
    await db().insertInto('customer_addresses').values({ ...further(bob), address: 'y' }).execute()
    await insert()
    expect(await origin(`${list}.x`)).toEqual({ value: 'x' })
    for (const none of [`${list}.y`, `${other}.x`, `${third}.x`, `${other}.y`]) expect(await origin(none)).toBeUndefined()
  })
}) // biome-ignore format: a table

test('a change says who made it, and what was there before', async () => {
  await made({})
  const change = {
    customer_id: id,
    field: 'city',
    old: '"Rome"',
    new: null,
    cause_user_id: await addPerson(db(), 'Eve'),
  }
  const { sequence } = await db()
    .insertInto('field_history')
    .values(change)
    .returning('sequence')
    .executeTakeFirstOrThrow()
  expect(await findChange(db(), sequence)).toEqual({ by: 'Eve', at: expect.any(Date), old: 'Rome' })
  expect(await findChange(db(), sequence + 1)).toBeUndefined()
})

describe('an import wrote a field', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day))
  const wroteAt = (field = 'city') => findWriteTime(db(), { customerId: id, importId, field })
  const change = (day: number, more: object = {}) =>
    db()
      .insertInto('field_history')
      .values({ customer_id: id, field: 'city', old: null, new: null, cause_import_id: importId, at: at(day), ...more })
      .execute()

  test('when the history says so the last time', async () => {
    await made({}, { created_at: at(1) })
    await change(5)
    await change(3)
    await change(7, { withdrawn_at: at(8) })
    await change(8, { field: 'region' })
    await change(9, { cause_import_id: randomUUID() })
    await change(10, { customer_id: await addCustomer(db(), {}) })
    expect(await wroteAt()).toEqual(at(5))
    expect(await wroteAt('city.x')).toEqual(at(5))
  })

  test('else when it made the customer, else when it ended', async () => {
    await db()
      .updateTable('imports')
      .set({ finished_at: at(9) })
      .where('id', '=', importId)
      .execute()
    await addImport(db(), { finished_at: at(8) })
    await made({}, { created_at: at(2) })
    await addCustomer(db(), { created_at: at(3), origin_import_id: importId })
    expect(await wroteAt()).toEqual(at(2))
    await db().updateTable('customers').set({ origin_import_id: null }).execute()
    expect(await wroteAt()).toEqual(at(9))
    expect(await findWriteTime(db(), { customerId: id, importId: randomUUID(), field: 'city' })).toBeUndefined()
  })
})

test('the lines that are one customer come last first, with where they lie and their cells', async () => {
  const other = await addImport(db())
  for (const of of [importId, other]) await addChunk(db(), of, 1, { byte_start: 7, first_line: 5 })
  await addRecord(db(), importId, 2, {}, { written_cells: '["2"]' })
  await addRecord(db(), importId, 6, { chunk: 1, leader_line: 2 }, {})
  await addRecord(db(), importId, 7, { chunk: 1, leader_line: 2 }, null)
  await addRecord(db(), importId, 8, { chunk: 1, leader_line: 2, by_person: true }, {})
  await addRecord(db(), importId, 9, { chunk: 1 }, {})
  await addRecord(db(), other, 3, { chunk: 1, leader_line: 2 }, {})
  expect(await listLinesOf(db(), importId, 2)).toMatchObject([
    { line: 7, chunk: 1, byte_start: 7, first_line: 5, cells: null },
    { line: 6, chunk: 1, cells: null },
    { line: 2, chunk: 0, byte_start: 0, cells: ['2'] },
  ])
})
