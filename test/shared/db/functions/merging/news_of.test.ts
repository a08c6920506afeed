import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const id = '0198c0de-0000-7000-8000-000000000001'
interface Said {
  readonly record: object
  readonly inferred?: object
  readonly side?: object
  readonly changes?: readonly string[]
}

// biome-ignore format: a table
test.each<[string, Said, object, object]>([
  ['what changes nothing is no news', { record: { city: 'Rome', phone: '1' } }, {}, {}],
  ['what changes a field is', { record: { city: 'Rome', phone: '1' }, changes: ['city'] }, { city: 'Rome' }, {}],
  ['our own id is told on', { record: { id, city: 'Rome' } }, { id }, {}],
  ['a name is told as a whole', { record: { display_name: 'Ada Vance', first_name: 'Ada', last_name: 'Vance' }, changes: ['last_name'] }, { display_name: 'Ada Vance', first_name: 'Ada', last_name: 'Vance' }, {}],
  ['so is one that was worked out', { record: {}, inferred: { first_name: 'Ada', last_name: 'Vance', city: 'Rome' }, changes: ['first_name'] }, {}, { first_name: 'Ada', last_name: 'Vance' }],
  ['and not without a new name', { record: { first_name: 'Ada' }, inferred: { last_name: 'Vance', city: 'Rome' }, changes: ['city'] }, {}, { city: 'Rome' }],
  ['a country that is confirmed', { record: { country_code: 'HK', city: 'X' }, changes: ['country_inferred'] }, { country_code: 'HK' }, {}],
  ['an e-mail with what is known of it', { record: { email: 'a@a.example', email_shared: true }, changes: ['email'] }, { email: 'a@a.example', email_shared: true }, {}],
  ['what is known of it with the e-mail', { record: { email: 'a@a.example', email_shared: true, city: 'X' }, changes: ['email_shared'] }, { email: 'a@a.example', email_shared: true }, {}],
  ['tags that are there already, in whatever case, are not', { record: { tags: ['VIP', 'new', 'Asia'] }, side: { customer: { tags: ['vip', 'asia'] } }, changes: ['tags'] }, { tags: ['new'] }, {}],
  ['all tags are new to somebody who has none', { record: { tags: ['b', 'a'] }, side: { customer: {} }, changes: ['tags'] }, { tags: ['b', 'a'] }, {}],
  ['tags that are emptied are', { record: { tags: null }, side: { customer: { tags: ['vip'] } }, changes: ['tags'] }, { tags: null }, {}],
  ['custom fields that say something else are', { record: { extra: { hat: '7', shoe: '41' }, extra_moved: ['x'] }, side: { customer: { extra: { hat: '7', shoe: '40' } } }, changes: ['extra'] }, { extra: { shoe: '41' }, extra_moved: ['x'] }, {}],
  ['further phones, e-mails and addresses are, as far as they are new',
    {
      record: { phones: [{ phone: '1' }, { phone: '2' }, { phone: '3' }], emails: [{ email: 'a' }, { email: 'b' }, { email: 'c' }], addresses: [{ address: 'x' }, { address: 'y' }, { address: 'z' }] },
      side: { customer: { phone: '1', email: 'a', address_primary: 'x' }, phones: { 2: {} }, emails: { b: {} }, addresses: { y: {} } },
    },
    { phones: [{ phone: '3' }], emails: [{ email: 'c' }], addresses: [{ address: 'z' }] }, {}],
])('%s', async (_, { record, inferred = {}, side = {}, changes = [] }, news, worked) => {
  const made = json(Object.fromEntries(changes.map((field) => [field, 'else'])))
  const found = await value(sql`news_of(${json(record)}, ${json(inferred)}, ${json(side)}, ${made})`)
  expect(found).toEqual({ record: news, inferred: worked })
})
