import { beforeEach, describe, expect, test } from 'vitest'
import {
  countSeveral,
  hasLongText,
  listExtraKeys,
  readForExport,
} from '../../../../../shared/db/queries/customers/customer-export.ts'
import type { Narrowing } from '../../../../../shared/db/queries/customers/customer-filters.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { collect } from '../../../../support/collect.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const all: Narrowing = { search: '' }
const active: Narrowing = { search: '', status: 'active' }

async function addFurther(customer_id: string, phones: string[], emails: string[], addresses: string[]) {
  const of = { customer_id, label: 'work' }
  for (const phone of phones)
    await db()
      .insertInto('customer_phones')
      .values({ ...of, phone })
      .execute()
  for (const email of emails)
    await db()
      .insertInto('customer_emails')
      .values({ ...of, email })
      .execute()
  for (const address of addresses)
    await db()
      .insertInto('customer_addresses')
      .values({ ...of, address })
      .execute()
}

test('customers come in the order of the list, each with what is its own', async () => {
  const ann = await addCustomer(db(), { display_name: 'Ann Lee' })
  const bob = await addCustomer(db(), { display_name: 'Bob Ray' })
  await addCustomer(db(), { display_name: 'Cy Wu' })
  await addFurther(ann, ['+2', '+1'], ['b@a.example', 'a@a.example'], ['two', 'one'])
  await addFurther(bob, ['+3'], [], [])
  const view = { filters: { search: 'ann', status: 'lead' }, sort: 'name', order: 'desc' } as const
  const several = await countSeveral(db(), all)
  expect((await collect(readForExport(db(), { ...view, filters: all }, several, (one) => one))).flat()).toMatchObject([
    { display_name: 'Cy Wu', phones: [], emails: [], addresses: [] },
    { id: bob, phones: ['+3'], emails: [], addresses: [] },
    { id: ann, phones: ['+1', '+2'], emails: ['a@a.example', 'b@a.example'], addresses: ['one', 'two'] },
  ])
  expect((await collect(readForExport(db(), view, several, (one) => one))).flat()).toMatchObject([{ id: ann }])
})

test('how many of each the one with the most has', async () => {
  expect(await countSeveral(db(), all)).toEqual({ phone: 1, email: 1, address_primary: 1 })
  const ann = await addCustomer(db(), { display_name: 'Ann Lee', status: 'active' })
  const bob = await addCustomer(db(), { display_name: 'Bob Ray' })
  await addFurther(ann, ['+1'], ['a@a.example', 'b@a.example'], [])
  await addFurther(bob, ['+1', '+2'], ['c@a.example'], ['one'])
  expect(await countSeveral(db(), all)).toEqual({ phone: 3, email: 3, address_primary: 2 })
  expect(await countSeveral(db(), active)).toEqual({ phone: 2, email: 3, address_primary: 1 })
})

test('the names of custom fields, each once and in order', async () => {
  await addCustomer(db(), { extra: '{"Shoe": "42", "Hat": "7"}', status: 'active' })
  await addCustomer(db(), { extra: '{"Hat": "8", "Coat": "L"}' })
  expect(await listExtraKeys(db(), all)).toEqual(['Coat', 'Hat', 'Shoe'])
  expect(await listExtraKeys(db(), active)).toEqual(['Hat', 'Shoe'])
})

describe('a text is too long', () => {
  const long = 'x'.repeat(2_001)

  test.each([
    ['of a field', { notes: long }, true],
    ['of a custom field', { extra: JSON.stringify({ Hat: long }) }, true],
    ['of several fields together', { notes: 'x'.repeat(1_500), city: 'x'.repeat(1_500) }, false],
    ['at most as long as that', { notes: 'x'.repeat(2_000), city: 'Rome' }, false],
    ['of custom fields at most as long', { extra: JSON.stringify({ Hat: 'x'.repeat(2_000), Coat: 'L' }) }, false],
    [
      'of custom fields together',
      { extra: JSON.stringify({ Hat: 'x'.repeat(1_500), Coat: 'x'.repeat(1_500) }) },
      false,
    ],
    ['nowhere', { notes: 'x' }, false],
  ])('%s', async (_, values, isLong) => {
    await addCustomer(db(), { display_name: 'Ann Lee', ...values })
    expect(await hasLongText(db(), all, 2_000)).toBe(isLong)
  })

  test('only of those that are asked for', async () => {
    await addCustomer(db(), { notes: long })
    await addCustomer(db(), { city: 'Rome', status: 'active' })
    expect(await hasLongText(db(), active, 2_000)).toBe(false)
  })
})
