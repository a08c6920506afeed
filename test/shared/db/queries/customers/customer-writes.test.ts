import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import {
  changeCustomer,
  insertCustomer,
  noteListChange,
  replaceList,
  setDeleted,
} from '../../../../../shared/db/queries/customers/customer-writes.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addPerson } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
let ann: string
beforeEach(async () => {
  await emptyDatabase(db())
  ann = await addPerson(db())
})

const blank = { customer_type: 'individual', status: 'lead', tags: [], extra: {}, do_not_contact: false }
const add = async (values: object) =>
  (
    await insertCustomer(
      db(),
      { ...blank, email_shared: false, country_inferred: false, ...values } as unknown as Parameters<
        typeof insertCustomer
      >[1],
      ann,
    )
  ).id
const find = (id: string) => db().selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const history = async () =>
  (await db().selectFrom('field_history').selectAll().orderBy('sequence').execute()).map(
    ({ customer_id, field, old, new: now, cause_user_id }) => [customer_id, field, old, now, cause_user_id],
  )

test('a change changes one customer, and is noted of each field that it changes, in their order', async () => {
  const [id, other] = [await add({ city: 'Rome', email: 'a@a.example' }), await add({ city: 'Oslo' })]
  const before = await find(id)
  const written = await changeCustomer(db(), id, { region: 'NO', email: 'a@a.example', city: 'Bonn' }, ann)
  const after = await find(id)
  expect(written).toEqual({ id, version: after.version })
  expect(after.version).toBeGreaterThan(before.version)
  expect(after).toMatchObject({ city: 'Bonn', region: 'NO', email: 'a@a.example', created_by: ann })
  expect(await find(other)).toMatchObject({ city: 'Oslo', region: null })
  expect(await history()).toEqual([
    [id, 'city', 'Rome', 'Bonn', ann],
    [id, 'region', null, 'NO', ann],
  ])
})

test('one field, and none, are changed too', async () => {
  const id = await add({ city: 'Rome' })
  await changeCustomer(db(), id, { city: 'Bonn' }, null)
  const { version } = await find(id)
  const written = await changeCustomer(db(), id, {}, null)
  expect(written.version).toBeGreaterThan(version)
  expect(await find(id)).toMatchObject({ city: 'Bonn', version: written.version })
  expect(await history()).toEqual([[id, 'city', 'Rome', 'Bonn', null]])
})

test('one that is not there can not be changed', async () => {
  await expect(changeCustomer(db(), randomUUID(), { city: 'Bonn' }, null)).rejects.toThrow()
})

test('a customer is deleted and restored', async () => {
  const id = await add({ city: 'Rome' })
  await setDeleted(db(), id, true, ann)
  expect((await find(id)).deleted_at).toBeInstanceOf(Date)
  await setDeleted(db(), id, false, ann)
  expect((await find(id)).deleted_at).toBeNull()
  expect((await history()).map(([, field, old, now]) => [field, old === null, now === null])).toEqual([
    ['deleted_at', true, false],
    ['deleted_at', false, true],
  ])
})

test('a list is made another, and what stays keeps its label; those of others stay', async () => {
  const [id, other] = [await add({ city: 'Rome' }), await add({ city: 'Oslo' })]
  const row = (customer_id: string, phone: string) => ({ customer_id, phone, label: 'work' })
  await db()
    .insertInto('customer_phones')
    .values([row(id, '+1'), row(id, '+2'), row(other, '+1'), row(other, '+9')])
    .execute()
  await replaceList(db(), id, 'phones', ['+2', '+3'])
  const rows = await db().selectFrom('customer_phones').selectAll().orderBy('phone').execute()
  const of = (customer: string) =>
    rows.filter((one) => one.customer_id === customer).map(({ phone, label }) => [phone, label])
  expect(of(id)).toEqual([
    ['+2', 'work'],
    ['+3', ''],
  ])
  expect(of(other)).toEqual([
    ['+1', 'work'],
    ['+9', 'work'],
  ])
  await replaceList(db(), id, 'phones', [])
  expect(await db().selectFrom('customer_phones').selectAll().where('customer_id', '=', id).execute()).toEqual([])
  await noteListChange(db(), id, 'phones', { old: ['+2', '+3'], new: [] }, ann)
  expect(await history()).toEqual([[id, 'phones', ['+2', '+3'], [], ann]])
})
