import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'

let parts: TestParts
let ada: string
let importId: string
beforeAll(async () => {
  parts = await openTestParts()
  const header = 'first_name,last_name,email,phone,phone 2,address,work address,city'
  const imported = await importText(
    parts.deps,
    csv(header, 'Ada,Lovelace,ada@a.example,+852 5123 4567,+852 5123 4568,1 Peak Road,2 Peak Road,Hong Kong'),
  )
  importId = imported.id
  const row = await parts.deps.db.selectFrom('customers').select('id').executeTakeFirstOrThrow()
  ada = row.id
})
afterAll(() => parts.close())

const get = (id: string, call = as('viewer')) => invoke(getCustomer, { id }, parts.deps, call)

test('gives the customer with its further phones and addresses, and the line that it came from', async () => {
  expect(await get(ada)).toMatchObject({
    customer: { first_name: 'Ada', email: 'ada@a.example', phone: '+85251234567', city: 'Hong Kong' },
    phones: [{ phone: '+85251234568', label: 'phone 2' }],
    addresses: [{ address: '2 Peak Road' }],
    history: [],
    origin: { importId, fileName: 'people.csv', line: 2 },
  })
})

test('tells what an import has changed, latest first, with the value before', async () => {
  await importText(parts.deps, csv('email,city', 'ada@a.example,Macau'))
  const last = await importText(parts.deps, csv('email,city', 'ada@a.example,Taipei'))
  const { history } = await get(ada)
  expect(history.map(({ field, old, new: now }) => [field, old, now])).toEqual([
    ['city', 'Macau', 'Taipei'],
    ['city', 'Hong Kong', 'Macau'],
  ])
  expect(history[0]).toMatchObject({ importId: last.id, by: null })
})

test('does not find what is not there, or was deleted', async () => {
  await expect(get(randomUUID())).rejects.toMatchObject({ code: 'not-found' })
  await parts.deps.db.updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', ada).execute()
  await expect(get(ada)).rejects.toMatchObject({ code: 'not-found' })
})

test('names the field when the id is none', async () => {
  await expect(get('42')).rejects.toMatchObject({ code: 'input.invalid', fields: { id: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(get(ada, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
