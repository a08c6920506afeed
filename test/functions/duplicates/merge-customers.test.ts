import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { getProvenance } from '../../../functions/customers/get-provenance.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor, historyOf } from '../customers/people.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'

const parts = await openTestParts()
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())

let zoe: Call
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
})

const merge = (survivorId: string, loserId: string, more: Record<string, unknown> = {}) =>
  invoke(mergeCustomers, { survivorId, losers: [{ id: loserId, ...more }] }, deps, zoe)
const get = (id: string) => db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const emailsOf = async (id: string) =>
  (await db.selectFrom('customer_emails').select('email').where('customer_id', '=', id).orderBy('email').execute()).map(
    ({ email }) => email,
  )

test('keeps what both have: blanks are filled, what has lost becomes a further one, texts and tags are joined', async () => {
  const ada = await addCustomer(db, {
    display_name: 'Ada Quay',
    email: 'ada@quay.example',
    notes: 'Calls',
    tags: ['vip'],
  })
  const other = await addCustomer(db, {
    ...{ display_name: 'Ada Quay', email: 'ada@home.example', phone: '+85291234567', notes: 'Likes tea' },
    ...{ tags: ['VIP', 'sea'], city: 'Paris', do_not_contact: true, extra: '{"Shoe size": "39"}' },
  })
  const merged = await merge(ada, other)
  expect(await get(ada)).toMatchObject({
    ...{ email: 'ada@quay.example', phone: '+85291234567', city: 'Paris', notes: 'Calls\nLikes tea' },
    ...{ tags: ['vip', 'sea'], do_not_contact: true, extra: { 'Shoe size': '39' }, version: merged.version },
  })
  expect(await emailsOf(ada)).toEqual(['ada@home.example'])
  expect(await get(other)).toMatchObject({ merged_into: ada, email: 'ada@home.example' })
  expect((await historyOf(db, ada)).map(([field]) => field)).toEqual([
    'city', 'do_not_contact', 'emails', 'extra', 'notes', 'phone', 'tags',
  ]) // biome-ignore format: a list of words
  const { items } = await invoke(listCustomers, {}, deps, as('viewer'))
  expect(items.map(({ id }) => id)).toEqual([ada])
})

test('is told of both: the loser leads to the survivor, and each value to whom it is from', async () => {
  const ada = await addCustomer(db, { display_name: 'Ada', notes: 'Calls' })
  await importText(deps, csv('name,email,city,notes', 'Ada Quay,ada@home.example,Paris,Tea'))
  const { id: other } = await db.selectFrom('customers').select('id').where('id', '<>', ada).executeTakeFirstOrThrow()
  const { merges } = await merge(ada, other)
  const open = (id: string) => invoke(getCustomer, { id }, deps, as('viewer'))
  expect([(await open(other)).mergedInto, (await open(ada)).mergedInto]).toEqual([ada, null])
  const { history } = await open(ada)
  expect(history.map(({ field, by, mergeId }) => [field, by, mergeId])).toEqual(
    ['notes', 'email', 'city'].map((field) => [field, 'Zoe', merges[0]?.id]),
  )
  const trace = (field: string) => invoke(getProvenance, { id: ada, field }, deps, as('viewer'))
  expect((await trace('city')).origin).toMatchObject({ kind: 'imported', fileName: 'people.csv', line: 2 })
  expect((await trace('emails.ada@home.example')).origin).toMatchObject({ kind: 'nobody' })
  expect((await trace('notes')).origin).toMatchObject({ kind: 'merged', by: 'Zoe', mergeId: merges[0]?.id })
  expect((await trace('display_name')).origin).toMatchObject({ kind: 'entered' })
})

test('takes what is chosen of the loser', async () => {
  const ada = await addCustomer(db, {
    display_name: 'Ada',
    email: 'ada@quay.example',
    city: 'Lagos',
    extra: '{"Size": "39"}',
  })
  const other = await addCustomer(db, {
    display_name: 'Ada Quay',
    email: 'ada@home.example',
    city: 'Paris',
    address_primary: '1 Rue',
    extra: '{"Size": "45"}',
  })
  await merge(ada, other, { choices: ['email', 'display_name', 'city', 'extra.Size'] })
  expect(await get(ada)).toMatchObject({
    ...{
      display_name: 'Ada Quay',
      email: 'ada@home.example',
      city: 'Paris',
      address_primary: '1 Rue',
      extra: { Size: '45' },
    },
  })
  expect(await emailsOf(ada)).toEqual(['ada@quay.example'])
  expect(await db.selectFrom('customer_addresses').select('address').execute()).toEqual([{ address: 'Lagos' }])
})

describe('is refused', () => {
  test.each([
    ['with itself', (a: string) => merge(a, a), 'itself'],
    ['with nobody', (a: string) => merge(a, '00000000-0000-7000-8000-000000000009'), 'no such customer'],
  ])('%s', async (_, attempt, says) => {
    const ada = await addCustomer(db, { display_name: 'Ada' })
    await expect(attempt(ada)).rejects.toThrow(says)
  })

  test('for one who was deleted, merged or changed', async () => {
    const [ada, bob, cy] = [
      await addCustomer(db, { display_name: 'Ada' }),
      await addCustomer(db, { display_name: 'Bob' }),
      await addCustomer(db, { display_name: 'Cy' }),
    ]
    const { version } = await get(bob)
    await expect(merge(ada, bob, { version: version - 1 })).rejects.toThrow('in the meantime')
    await merge(ada, bob)
    await expect(merge(ada, bob)).rejects.toThrow('was merged with Ada')
    await expect(merge(bob, cy)).rejects.toThrow('was merged with Ada')
    await expect(invoke(deleteCustomer, { id: bob }, deps, zoe)).rejects.toThrow('was merged with Ada')
    await expect(invoke(restoreCustomer, { id: bob }, deps, zoe)).rejects.toThrow('was merged with Ada')
    await expect(invoke(updateCustomer, { id: bob, version, values: {} }, deps, zoe)).rejects.toThrow(
      'was merged with Ada',
    )
    await invoke(deleteCustomer, { id: cy }, deps, zoe)
    await expect(merge(ada, cy)).rejects.toThrow('was deleted')
  })

  test('of two that come at once for the same two, one', async () => {
    const [ada, bob] = [await addCustomer(db, { display_name: 'Ada' }), await addCustomer(db, { display_name: 'Bob' })]
    const results = await Promise.allSettled([merge(ada, bob), merge(bob, ada), merge(ada, bob)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(await db.selectFrom('merges').select('id').execute()).toHaveLength(1)
  })
})

test('later imports find the survivor by the keys of either, and the same files again change nothing', async () => {
  const one = csv('external_id,name,email,city', 'X-1,Ada Quay,ada@quay.example,Lagos')
  const two = csv('external_id,name,email,phone,city', 'X-2,Ada Q. Quay,ada@home.example,+85291234567,Paris')
  await importText(deps, one)
  await importText(deps, two)
  const rows = await db.selectFrom('customers').select(['id']).orderBy('external_id').execute()
  const [ada = '', other = ''] = rows.map(({ id }) => id)
  await merge(ada, other, { choices: ['city'] })
  const before = [await get(ada), await get(other)]
  for (const file of [one, two]) {
    const { outcomes } = await importText(deps, file)
    expect(outcomes).toMatchObject({ unchanged: 1, created: 0, updated: 0, review: 0 })
  }
  expect([await get(ada), await get(other)]).toEqual(before)
  const { outcomes } = await importText(
    deps,
    csv('external_id,name,email,job_title', 'X-2,Ada Q. Quay,ada@home.example,Captain'),
  )
  expect(outcomes).toMatchObject({ updated: 1 })
  expect(await get(ada)).toMatchObject({
    email: 'ada@quay.example',
    external_id: 'X-1',
    position_primary: 'Captain',
    display_name: 'Ada Quay',
  })
  const own = await importText(deps, csv('email,job_title', 'ada@quay.example,Pilot'))
  expect(own.outcomes).toMatchObject({ updated: 1 })
  expect(await get(ada)).toMatchObject({ position_primary: 'Pilot', city: 'Paris' })
  expect(await get(other)).toMatchObject({ position_primary: 'Captain' })
})
