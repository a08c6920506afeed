import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSimilar } from '../../../functions/customers/find-similar.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts } from '../../support/test-parts.ts'
import { search } from '../duplicates/pairs.ts'
import { emptyDatabase } from '../import-text.ts'
import { addCustomer } from './people.ts'

const parts = await openTestParts()
const { db } = parts.deps
afterAll(() => parts.close())

const people = {
  ada: {
    display_name: 'Ada Lovelace',
    email: 'ada@quay.example',
    phone: '+85251234567',
    company_primary: 'Quay Ltd',
    city: 'London',
  },
  john: { first_name: 'John', last_name: 'Smith', company_primary: 'Tidal & Co.', city: 'Rome' },
  chan: { display_name: '陳大文', company_primary: '德舟貿易', city: '香港' },
  tube: { youtube_handle: '@harbour', youtube_channel_url: 'https://www.youtube.com/channel/UC0123456789012345678901' },
  free: { display_name: 'Mary Jones', email: 'mary@gmail.com' },
  site: { display_name: 'Kofi Mensah', email: 'kofi@lantern.example' },
  firm: { company_primary: 'Compass Ltd' },
  gone: {
    ...{ display_name: 'Ada Lovelace', email: 'ada@quay.example', phone: '+85251234567', company_primary: 'Quay Ltd' },
    ...{ city: 'London', youtube_handle: '@harbour', deleted_at: new Date() },
    youtube_channel_url: 'https://www.youtube.com/channel/UC0123456789012345678901',
  },
  goneFirm: { company_primary: 'Compass Ltd', deleted_at: new Date() },
}
type Name = keyof typeof people
const ids = new Map<string, string>()

beforeAll(async () => {
  await emptyDatabase(db)
  for (const [name, values] of Object.entries(people)) ids.set(await addCustomer(db, values), name)
  for (const [customer_id] of [...ids].filter(([, name]) => name === 'ada' || name === 'gone')) {
    const further = { customer_id, phone: '+85259999999', label: '', cause_import_id: null }
    await db.insertInto('customer_phones').values(further).execute()
  }
  await search(parts.deps)
})

/** 陳大文 is Chan Tai Man in Cantonese. */
const chanAsRead: [Name, 'ask', ...string[]] = ['chan', 'ask', 'company.same', 'family.variant', 'given.variant']

const ask = (input: Record<string, unknown>, call = as('viewer')) => invoke(findSimilar, input, parts.deps, call)
const found = async (values: Record<string, string>, more: Record<string, unknown> = {}) =>
  (await ask({ values, ...more })).similar.map(({ id, zone, reasons }) => [
    ids.get(id),
    zone,
    ...reasons.map(({ field, level }) => `${field}.${level}`).sort(),
  ])

describe('finds the same one by', () => {
  test.each<[string, Record<string, string>, [Name, 'same' | 'ask' | 'different', ...string[]]]>([
    ['the e-mail address', { email: 'ADA@quay.example' }, ['ada', 'ask', 'company.domain', 'email.same']],
    ['the phone', { phone: '+852 5123 4567' }, ['ada', 'different', 'phone.same']],
    ['a further phone', { phone: '+852 5999 9999' }, ['ada', 'different', 'phone.same']],
    [
      'the phone, though the name is another',
      { display_name: 'Charles Babbage', phone: '+852 5123 4567' },
      ['ada', 'different', 'family.different', 'given.different', 'phone.same'],
    ],
    ['the handle', { youtube_handle: 'Harbour' }, ['tube', 'ask', 'link.same']],
    [
      'the channel',
      { youtube_channel_url: 'youtube.com/channel/UC0123456789012345678901' },
      ['tube', 'ask', 'link.same'],
    ],
    [
      'name and company, however they are written',
      { display_name: 'lovelace, ADA', company_primary: 'quay ltd.' },
      ['ada', 'ask', 'company.same', 'family.same', 'given.same'],
    ],
    [
      'Chinese name and company',
      { display_name: '陳大文', company_primary: '德舟貿易' },
      ['chan', 'ask', 'company.same', 'family.same', 'given.same'],
    ],
    ['a Chinese name as it is read', { display_name: 'Chan Tai Man', company_primary: '德舟貿易' }, chanAsRead],
    [
      'the company, where there is no person',
      { company_primary: 'COMPASS Ltd' },
      ['firm', 'different', 'company.same'],
    ],
    [
      'a similar name at the same company',
      { display_name: 'Jon Smith', company_primary: 'Tidal Co' },
      ['john', 'ask', 'company.same', 'family.same', 'given.variant'],
    ],
    [
      'a similar name at the same domain',
      { display_name: 'Ada Lovelase', email: 'al@quay.example' },
      ['ada', 'ask', 'company.domain', 'email.different', 'family.slip', 'given.same'],
    ],
    [
      'a similar name, with the website of the address',
      { display_name: 'Kofi Mensa', company_website: 'http://www.lantern.example/about' },
      ['site', 'ask', 'company.domain', 'family.variant', 'given.same'],
    ],
    [
      'the same name in the same city',
      { display_name: 'John Smith', city: 'rome' },
      ['john', 'different', 'family.same', 'given.same', 'place.city'],
    ],
    ['the same name', { display_name: 'Ada Lovelace' }, ['ada', 'different', 'family.same', 'given.same']],
    [
      'all of it',
      { display_name: 'Ada Lovelace', email: 'ada@quay.example', phone: '+85251234567', company_primary: 'Quay Ltd' },
      ['ada', 'same', 'company.same', 'email.same', 'family.same', 'given.same', 'phone.same'],
    ],
  ])('%s', async (_, values, wanted) => {
    expect(await found(values)).toEqual([wanted])
  })
})

describe('does not take somebody for another one who', () => {
  test.each<[string, Record<string, string>]>([
    ['is of the same company', { display_name: 'Charles Babbage', company_primary: 'Quay Ltd' }],
    ['has named no more than the company of a person', { company_primary: 'Quay Ltd' }],
    ['has another Chinese name there', { display_name: '陳小明', company_primary: '德舟貿易' }],
    ['has a mailbox at the same provider', { display_name: 'Mary Jone', email: 'other@gmail.com' }],
    ['is nobody yet', {}],
    ['is called nothing', { display_name: '...', city: 'Rome' }],
  ])('%s', async (_, values) => {
    expect(await found(values)).toEqual([])
  })

  test('has an address that several people share', async () => {
    expect(await found({ email: 'ada@quay.example' }, { emailShared: true })).toEqual([])
  })
})

test('a field that can not be read says nothing yet', async () => {
  expect(await found({ email: 'ada@quay.example', phone: '852' })).toEqual([
    ['ada', 'ask', 'company.domain', 'email.same'],
  ])
})

test('who was entered since the search for duplicates last ran is found too', async () => {
  const late = await addCustomer(db, { display_name: 'Grace Hopper', phone: '+85251110000' })
  ids.set(late, 'late')
  expect(await db.selectFrom('match_keys').selectAll().where('customer_id', '=', late).execute()).toEqual([])
  expect(await found({ phone: '+852 5111 0000' })).toEqual([['late', 'different', 'phone.same']])
  await db.deleteFrom('customers').where('id', '=', late).execute()
})

test('what a text may mean instead is not taken as typed', async () => {
  const twin = await addCustomer(db, { display_name: 'Typo', email: 'typo@gmial.com' })
  expect(await found({ email: 'typo@gmial.com' })).toEqual([])
  await db.deleteFrom('customers').where('id', '=', twin).execute()
})

test('what a customer was like before a change is not told again', async () => {
  const edited = await addCustomer(db, { display_name: 'Ada Lovelace', city: 'Paris' })
  const like = (values: Record<string, string>) => found(values, { excludeId: edited })
  expect(await like({ display_name: 'Ada Lovelace', city: 'Lyon' })).toEqual([])
  expect(await like({ display_name: 'John Smith', city: 'Rome' })).toEqual([
    ['john', 'different', 'family.same', 'given.same', 'place.city'],
  ])
  await db.deleteFrom('customers').where('id', '=', edited).execute()
})

test('the customer being edited is not like itself', async () => {
  const [excludeId] = [...ids].find(([, name]) => name === 'ada') ?? []
  expect(await found({ email: 'ada@quay.example' }, { excludeId })).toEqual([])
})

test('shows enough of the other to tell who it is', async () => {
  const { similar } = await ask({ values: { email: 'ada@quay.example' } })
  expect(similar[0]).toMatchObject({
    name: 'Ada Lovelace',
    company: 'Quay Ltd',
    email: 'ada@quay.example',
    phone: '+85251234567',
    city: 'London',
    country_code: null,
    customer_type: 'individual',
  })
})

test('of those who are found by one reason, those come first for whom there are more', async () => {
  const phone = '+85257777777'
  await addCustomer(db, { display_name: 'Nia Roe', phone })
  await addCustomer(db, { display_name: 'Nia Doe', company_primary: 'Reef Ltd', phone })
  const { similar } = await ask({ values: { phone, display_name: 'Nia Doe', company_primary: 'Reef Ltd' } })
  expect(similar.map(({ name }) => name)).toEqual(['Nia Doe', 'Nia Roe'])
})

test('gives five at most, the surest first', async () => {
  for (let n = 0; n < 7; n += 1) await addCustomer(db, { display_name: `Twin ${n}`, phone: '+85258888888' })
  const { similar } = await ask({ values: { phone: '+85258888888', email: 'ada@quay.example' } })
  expect(similar.map(({ zone }) => zone)).toEqual(['ask', ...Array(4).fill('different')])
})

test('sends a stranger to the sign-in', async () => {
  await expect(ask({}, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
