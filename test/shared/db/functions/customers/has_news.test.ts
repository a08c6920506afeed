import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { json, openFunctions } from '../call-function.ts'

const { db, value } = openFunctions()

let id: string
beforeAll(async () => {
  id = await addCustomer(db(), { phone: '+1', email: 'a@a.example', address_primary: 'one' })
  const other = await addCustomer(db(), { display_name: 'Bob Ray' })
  const of = (customer_id: string) => ({ customer_id, label: 'x' })
  const phones = [{ ...of(id), phone: '+2' }, { ...of(other), phone: '+3' }] // biome-ignore format: one line
  const emails = [{ ...of(id), email: 'b@a.example' }, { ...of(other), email: 'c@a.example' }] // biome-ignore format: one line
  const addresses = [{ ...of(id), address: 'two' }, { ...of(other), address: 'three' }] // biome-ignore format: one line
  await db().insertInto('customer_phones').values(phones).execute()
  await db().insertInto('customer_emails').values(emails).execute()
  await db().insertInto('customer_addresses').values(addresses).execute()
})

const phones = (...all: string[]) => ({ phones: all.map((phone) => ({ phone })) })
const emails = (...all: string[]) => ({ emails: all.map((email) => ({ email })) })
const addresses = (...all: string[]) => ({ addresses: all.map((address) => ({ address })) })

test.each<[string, object, boolean, object?]>([
  ['nothing', {}, false],
  ['the first ones', { ...phones('+1'), ...emails('a@a.example'), ...addresses('one') }, false],
  ['the further ones', { ...phones('+2'), ...emails('b@a.example'), ...addresses('two') }, false],
  ['another phone', phones('+2', '+4'), true],
  ['another e-mail', emails('b@a.example', 'd@a.example'), true],
  ['another address', addresses('two', 'four'), true],
  ['a phone that somebody else has', phones('+3'), true],
  ['an e-mail that somebody else has', emails('c@a.example'), true],
  ['an address that somebody else has', addresses('three'), true],
  ['a phone that may not be added', phones('+4'), false, { rules: { phone: 'never' } }],
])('%s: %j', async (_, record, news, policy = {}) => {
  const customer = sql`(select c from customers c where id = ${id})`
  expect(await value(sql`has_news(${customer}, ${json(record)}, ${json(policy)})`)).toBe(news)
})
