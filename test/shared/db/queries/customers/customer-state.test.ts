import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { loadState } from '../../../../../shared/db/queries/customers/customer-state.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

const known = {
  display_name: 'Ann Lee',
  company_primary: 'Lee Ltd',
  email: 'ann@a.example',
  youtube_handle: '@ann',
  phone: '+1',
}

test.each([
  ['the name', Object.keys(known), 'Ann Lee'],
  ['the company', ['company_primary', 'email', 'youtube_handle', 'phone'], 'Lee Ltd'],
  ['the e-mail address', ['email', 'youtube_handle', 'phone'], 'ann@a.example'],
  ['the channel', ['youtube_handle', 'phone'], '@ann'],
  ['the phone', ['phone'], '+1'],
  ['nothing', [], ''],
])('a customer is called by %s', async (_, fields, name) => {
  const values = Object.fromEntries(Object.entries(known).filter(([field]) => fields.includes(field)))
  const id = await addCustomer(db(), { ...values, deleted_at: new Date() })
  expect(await loadState(db(), id)).toMatchObject({ id, name, deletedAt: expect.any(Date) })
})

test('with all that is listed beside it', async () => {
  const id = await addCustomer(db(), { email: 'b@a.example', email_shared: true, extra: '{"Hat": "7"}' })
  const of = { customer_id: id, label: 'work' }
  await db()
    .insertInto('customer_phones')
    .values([
      { ...of, phone: '+3' },
      { ...of, phone: '+2' },
    ])
    .execute()
  await db()
    .insertInto('customer_emails')
    .values({ ...of, email: 'c@a.example' })
    .execute()
  await db()
    .insertInto('customer_addresses')
    .values({ ...of, address: 'x' })
    .execute()
  expect(await loadState(db(), id)).toMatchObject({
    ...{ phones: ['+2', '+3'], emails: ['c@a.example'], addresses: ['x'], extra: { Hat: '7' }, isEmailShared: true },
    values: { email: 'b@a.example', city: null },
  })
})

test('of one that is not there nothing is known', async () => {
  expect(await loadState(db(), randomUUID())).toBeUndefined()
})
