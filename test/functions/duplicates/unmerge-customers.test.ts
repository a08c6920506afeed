import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { untrueCustomers } from '../../stories/reference/untrue-customers.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
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

const one = csv('external_id,name,email,city,tags,Shoe size', 'X-1,Ada Quay,ada@quay.example,Lagos,vip,39')
const two = csv('external_id,name,email,phone,notes', 'X-2,Ada Quay,ada@home.example,+85291234567,Likes tea')

const merge = async (survivorId: string, loserId: string, choices: string[] = []) =>
  (await invoke(mergeCustomers, { survivorId, losers: [{ id: loserId, choices }] }, deps, zoe)).merges[0]?.id ?? ''
const unmerge = (id: string) => invoke(unmergeCustomers, { id }, deps, zoe)
const get = (id: string) => db.selectFrom('customers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function importBoth(): Promise<[string, string]> {
  await importText(deps, one)
  await importText(deps, two)
  const rows = await db.selectFrom('customers').select('id').orderBy('external_id').execute()
  return [rows[0]?.id ?? '', rows[1]?.id ?? '']
}

/** Everything of all customers, but for when it was written last. */
async function show() {
  const customers = await db.selectFrom('customers').selectAll().orderBy('id').execute()
  return {
    customers: customers.map(({ version, updated_at, ...customer }) => customer),
    phones: await db.selectFrom('customer_phones').selectAll().orderBy('phone').execute(),
    emails: await db.selectFrom('customer_emails').selectAll().orderBy('email').execute(),
    addresses: await db.selectFrom('customer_addresses').selectAll().orderBy('address').execute(),
    history: await db
      .selectFrom('field_history')
      .selectAll()
      .where('withdrawn_at', 'is', null)
      .orderBy('sequence')
      .execute(),
    keys: await db.selectFrom('merged_keys').selectAll().execute(),
    conflicts: await db.selectFrom('undo_conflicts').selectAll().execute(),
  }
}

test('restores both exactly, as if the merge had never been', async () => {
  const [ada, other] = await importBoth()
  const before = await show()
  const result = await unmerge(await merge(ada, other, ['email', 'external_id']))
  expect(await show()).toEqual(before)
  expect(result).toMatchObject({
    survivor: { id: ada },
    loser: { id: other, name: 'Ada Quay' },
    stays: [],
    goes: [],
    keys: [],
  })
  await expect(unmerge(result.id)).rejects.toThrow('un-merged already')
})

test('restores those whom people entered, further phones too', async () => {
  const ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example' })
  const other = await addCustomer(db, { display_name: 'Ada', email: 'ada@home.example', city: 'Paris', tags: ['sea'] })
  await db.insertInto('customer_phones').values({ customer_id: other, phone: '+85291234567', label: '' }).execute()
  const before = await show()
  const id = await merge(ada, other)
  expect(await db.selectFrom('customer_phones').select('phone').where('customer_id', '=', ada).execute()).toHaveLength(
    1,
  )
  await unmerge(id)
  expect(await show()).toEqual(before)
})

test('leaves what was edited since with the survivor, and lists it; what the file of the loser told goes with it', async () => {
  const [ada, other] = await importBoth()
  const id = await merge(ada, other)
  const { version } = await get(ada)
  await invoke(
    updateCustomer,
    { id: ada, version, values: { city: 'Oslo', profession: 'Sailor' }, confirmed: true },
    deps,
    zoe,
  )
  await importText(deps, two.replace('Likes tea', 'Likes coffee'))
  expect(await get(ada)).toMatchObject({ city: 'Oslo', notes: 'Likes coffee' })
  const { stays, goes } = await unmerge(id)
  expect(stays.map(({ customerId, field, old, new: now, by }) => [customerId, field, old, now, by])).toEqual([
    [ada, 'profession', null, 'Sailor', 'Zoe'],
    [ada, 'city', 'Lagos', 'Oslo', 'Zoe'],
  ])
  expect(goes).toMatchObject([{ fileName: 'people.csv', line: 2 }])
  expect(await get(ada)).toMatchObject({ city: 'Oslo', profession: 'Sailor', notes: null, phone: null })
  expect(await get(other)).toMatchObject({ notes: 'Likes coffee', email: 'ada@home.example', deleted_at: null })
  expect(await untrueCustomers(db)).toEqual([])
})

test('a key that a third customer has by now waits until it is free', async () => {
  const [ada, other] = await importBoth()
  const id = await merge(ada, other)
  await db.deleteFrom('customer_emails').execute()
  const third = await addCustomer(db, { display_name: 'Bob', email: 'ada@home.example' })
  const { keys } = await unmerge(id)
  expect(keys).toEqual([{ customerId: other, field: 'email', wanted: 'ada@home.example' }])
  expect([(await get(other)).email, (await get(third)).email]).toEqual([null, 'ada@home.example'])
})

test('is refused while the survivor is deleted', async () => {
  const [ada, other] = await importBoth()
  const id = await merge(ada, other)
  await invoke(deleteCustomer, { id: ada }, deps, zoe)
  await expect(unmerge(id)).rejects.toThrow('Restore it first')
})
