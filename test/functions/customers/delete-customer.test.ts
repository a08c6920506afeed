import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { digest } from '../../support/digest.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer, addEditor, getCustomersVersion, historyOf } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

let zoe: Call
let ada: string
beforeEach(async () => {
  await emptyDatabase(db)
  zoe = await addEditor(db, 'Zoe')
  ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example' })
})

const remove = (input: Record<string, unknown> = {}, call = zoe) =>
  invoke(deleteCustomer, { id: ada, ...input }, parts.deps, call)
const get = () => invoke(getCustomer, { id: ada }, parts.deps, as('viewer'))
const listed = async (filters: Record<string, unknown>) =>
  (await invoke(listCustomers, filters, parts.deps, as('viewer'))).items.map(({ id }) => id)

test('deletes the customer, and keeps everything of it and who did it', async () => {
  const before = await get()
  const gone = await remove()
  expect(gone).toEqual({ id: ada, name: 'Ada', version: await getCustomersVersion(db) })
  const after = await get()
  const { version, updated_at, deleted_at, ...kept } = after.customer
  expect(before.customer).toMatchObject(kept)
  expect(version).toBe(gone.version)
  expect(deleted_at).toEqual(updated_at)
  expect(after.deletedBy).toBe('Zoe')
  expect(await historyOf(db, ada)).toEqual([['deleted_at', null, expect.any(String), 'Zoe']])
  expect(await listed({})).toEqual([])
  expect(await listed({ deleted: 'yes' })).toEqual([ada])
})

test('twice is once', async () => {
  await remove()
  const before = await digest(db)
  expect(await remove({ version: 1 }, await addEditor(db, 'Bob'))).toMatchObject({ id: ada })
  await db.deleteFrom('users').where('name', '=', 'Bob').execute()
  expect(await digest(db)).toBe(before)
})

test('does not delete what was changed since the person looked', async () => {
  const { version } = (await get()).customer
  await invoke(updateCustomer, { id: ada, version, values: { city: 'Oslo' } }, parts.deps, zoe)
  await expect(remove({ version })).rejects.toMatchObject({
    code: 'state.changed',
    message: expect.stringContaining('Zoe has changed City'),
  })
  expect((await get()).customer.deleted_at).toBeNull()
})

test('nobody who is not there is deleted', async () => {
  const id = '0194d0a0-0000-7000-8000-000000000001'
  await expect(remove({ id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a viewer may not', async () => {
  await expect(remove({}, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
})
