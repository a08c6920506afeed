import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { getCustomer } from '../../../functions/customers/get-customer.ts'
import { updateCustomer } from '../../../functions/customers/update-customer.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { addCustomer, addEditor } from './people.ts'

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

test('tells which file and line changed it, and which person', async () => {
  const zoe = await addEditor(parts.deps.db, 'Zoe')
  const { customer } = await get(ada)
  const change = { id: ada, version: customer.version, values: { city: 'Oslo' } }
  await invoke(updateCustomer, change, parts.deps, zoe)
  const [mine, file] = (await get(ada)).history.filter(({ field }) => field === 'city')
  expect(mine).toMatchObject({ field: 'city', new: 'Oslo', by: 'Zoe', importId: null, fileName: null, line: null })
  expect(file).toMatchObject({ new: 'Taipei', by: null, fileName: 'people.csv', line: 2 })
})

test('finds one that was deleted, and who did it', async () => {
  const zoe = await addEditor(parts.deps.db, 'Mei')
  await invoke(deleteCustomer, { id: ada }, parts.deps, zoe)
  expect(await get(ada)).toMatchObject({
    customer: { first_name: 'Ada', deleted_at: expect.any(Date) },
    createdBy: null,
    deletedBy: 'Mei',
  })
})

test('tells no line where its import, or the line, is not known', async () => {
  const lost = { origin_import_id: randomUUID(), origin_line: 2 }
  const lineless = { origin_import_id: importId, origin_line: null }
  const known = { origin_import_id: importId, origin_line: 7 }
  const origins = []
  for (const origin of [{}, lost, lineless, known])
    origins.push((await get(await addCustomer(parts.deps.db, { display_name: 'Eve', ...origin }))).origin)
  expect(origins).toEqual([null, null, null, { importId, fileName: 'people.csv', line: 7 }])
})

test('does not find what is not there', async () => {
  await expect(get(randomUUID())).rejects.toMatchObject({ code: 'not-found' })
})

test('names the field when the id is none', async () => {
  await expect(get('42')).rejects.toMatchObject({ code: 'input.invalid', fields: { id: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(get(ada, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
