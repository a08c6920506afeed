import { afterAll, beforeEach, expect, test } from 'vitest'
import { createCustomer } from '../../../functions/customers/create-customer.ts'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
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
  ada = await addCustomer(db, { display_name: 'Ada', email: 'ada@quay.example', external_id: 'K1' })
})

const restore = (input: Record<string, unknown> = {}, call = zoe) =>
  invoke(restoreCustomer, { id: ada, ...input }, parts.deps, call)
const remove = () => invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
const get = () => invoke(getCustomer, { id: ada }, parts.deps, as('viewer'))

test('puts a deleted customer back as it was', async () => {
  const before = await get()
  await remove()
  expect(await restore()).toEqual({ id: ada, name: 'Ada', version: await getCustomersVersion(db) })
  const after = await get()
  const { version, updated_at, ...rest } = before.customer
  expect(after).toMatchObject({ customer: rest, deletedBy: null })
  expect(await historyOf(db, ada)).toEqual([
    ['deleted_at', null, expect.any(String), 'Zoe'],
    ['deleted_at', expect.any(String), null, 'Zoe'],
  ])
})

test('one that is not deleted stays as it is', async () => {
  const before = await digest(db)
  expect(await restore({ version: 99 })).toMatchObject({ id: ada })
  expect(await digest(db)).toBe(before)
})

test.each([
  ['e-mail address ada@quay.example', { email: 'ada@quay.example' }],
  ['external id K1', { external_id: 'K1' }],
])('is refused while another has the %s', async (key, values) => {
  await remove()
  await invoke(createCustomer, { values: { display_name: 'Bruce', ...values } }, parts.deps, zoe)
  await expect(restore()).rejects.toMatchObject({
    code: 'state.conflict',
    message: expect.stringContaining(`Bruce has the ${key} by now`),
  })
  expect((await get()).customer.deleted_at).not.toBeNull()
})

test('a shared address may be several people’s again', async () => {
  await db.updateTable('customers').set({ email_shared: true, external_id: null }).execute()
  await remove()
  await addCustomer(db, { display_name: 'Bruce', email: 'ada@quay.example' })
  expect(await restore()).toMatchObject({ id: ada })
})

test('does not restore what was changed since the person looked', async () => {
  const { version } = (await get()).customer
  await remove()
  await expect(restore({ version })).rejects.toMatchObject({ code: 'state.changed' })
})

test('that it was deleted or restored meanwhile is told in words', async () => {
  const { version } = (await get()).customer
  await remove()
  await restore()
  await remove()
  await expect(restore({ version })).rejects.toMatchObject({
    message: expect.stringMatching(/^Zoe has changed this customer in the meantime/),
  })
})

test('nobody who is not there is restored', async () => {
  const id = '0194d0a0-0000-7000-8000-000000000001'
  await expect(restore({ id })).rejects.toMatchObject({ code: 'not-found' })
})

test('a viewer may not', async () => {
  await expect(restore({}, as('viewer'))).rejects.toMatchObject({ code: 'access.denied' })
})
