import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const blank = {
  customer_type: 'individual',
  status: 'lead',
  email_shared: false,
  country_inferred: false,
  tags: [],
  do_not_contact: false,
  extra: {},
}

// biome-ignore format: a table
test.each<[string, object, object, string[], object]>([
  ['nothing is taken of an equal', { city: 'Rome' }, { city: 'Rome' }, [], {}],
  ['a blank is filled', {}, { phone: '+85291110001' }, [], { phone: '+85291110001' }],
  ['what stands stays', { phone: '+85291110001' }, { phone: '+85291110002' }, [], {}],
  ['and is taken where it is chosen', { phone: '+85291110001' }, { phone: '+85291110002' }, ['phone'], { phone: '+85291110002' }],
  ['nothing is emptied', { phone: '+85291110001' }, {}, ['phone', 'city', 'email', 'country_code'], {}],
  ['half a name is filled by the other half of the same', { first_name: 'Ada', last_name: 'Vance' }, { display_name: 'Ada Vance' }, [], { display_name: 'Ada Vance' }],
  ['and not by that of another', { first_name: 'Ada' }, { first_name: 'Bea', last_name: 'Vance' }, [], {}],
  ['who has no name gets one', {}, { first_name: 'Bea', last_name: 'Vance' }, [], { first_name: 'Bea', last_name: 'Vance' }],
  ['a name is chosen as a whole', { first_name: 'Ada', last_name: 'Lo' }, { display_name: 'Bea Vance' }, ['first_name'], { display_name: 'Bea Vance', first_name: null, last_name: null }],
  ['an address is filled where the rest of it agrees', { city: 'Rome' }, { city: 'rome', address_primary: 'Via 1' }, [], { address_primary: 'Via 1' }],
  ['and not where it does not', { city: 'Rome' }, { city: 'Oslo', address_primary: 'Veien 1' }, [], {}],
  ['nor one of another country', { country_code: 'IT' }, { country_code: 'NO', address_primary: 'Veien 1' }, [], {}],
  ['of a country that is worked out it is', { country_code: 'IT' }, { country_code: 'NO', country_inferred: true, address_primary: 'Veien 1' }, [], { address_primary: 'Veien 1' }],
  ['of either', { country_code: 'IT', country_inferred: true }, { country_code: 'NO', country_inferred: true, address_primary: 'Veien 1' }, [], { address_primary: 'Veien 1' }],
  ['a channel is filled where it is the same', { youtube_handle: '@one' }, { youtube_handle: '@ONE', youtube_channel_url: 'https://y/c' }, [], { youtube_channel_url: 'https://y/c' }],
  ['and not where it is another', { youtube_handle: '@one' }, { youtube_handle: '@two', youtube_channel_url: 'https://y/c' }, [], {}],
  ['an e-mail comes with what is known of it', {}, { email: 'office@a.example', email_shared: true }, [], { email: 'office@a.example', email_shared: true }],
  ['one that stands stays', { email: 'a@a.example' }, { email: 'office@a.example', email_shared: true }, [], {}],
  ['and is taken where it is chosen', { email: 'a@a.example' }, { email: 'office@a.example', email_shared: true }, ['email'], { email: 'office@a.example', email_shared: true }],
  ['no country is filled', {}, { country_code: 'HK', country_inferred: true }, [], { country_code: 'HK', country_inferred: true }],
  ['a stated country is better than one that is worked out', { country_code: 'CN', country_inferred: true }, { country_code: 'HK' }, [], { country_code: 'HK', country_inferred: false }],
  ['one that is worked out is no better than another', { country_code: 'CN', country_inferred: true }, { country_code: 'HK', country_inferred: true }, [], {}],
  ['nor is a stated one', { country_code: 'CN' }, { country_code: 'HK' }, [], {}],
  ['a country is chosen', { country_code: 'CN' }, { country_code: 'HK' }, ['country_code'], { country_code: 'HK' }],
  ['a position is filled in the same firm', { company_primary: 'Acme Ltd' }, { company_primary: 'ACME LTD', position_primary: 'CEO' }, [], { position_primary: 'CEO' }],
  ['and not in another', { company_primary: 'Acme Ltd' }, { company_primary: 'Bolt Ltd', position_primary: 'CEO', company_website: 'https://bolt.example', profession: 'law' }, [], { profession: 'law' }],
  ['with the firm comes what is of it', { company_primary: 'Acme Ltd' }, { company_primary: 'Bolt Ltd', position_primary: 'CEO' }, ['company_primary'], { company_primary: 'Bolt Ltd', position_primary: 'CEO' }],
  ['tags are joined, each once, in their order', { tags: ['vip', 'Asia'] }, { tags: ['new', 'VIP', 'fair'] }, [], { tags: ['vip', 'Asia', 'new', 'fair'] }],
  ['notes are joined', { notes: 'met' }, { notes: 'quoted' }, [], { notes: 'met\nquoted' }],
  ['who wants no mail of either wants none', {}, { do_not_contact: true }, [], { do_not_contact: true }],
  ['who wanted none wants none', { do_not_contact: true }, {}, [], {}],
  ['custom fields are added', { extra: { hat: '7' } }, { extra: { hat: '8', shoe: '41' } }, [], { extra: { hat: '7', shoe: '41' } }],
  ['and chosen', { extra: { hat: '7' } }, { extra: { hat: '8', shoe: '41' } }, ['extra.hat'], { extra: { hat: '8', shoe: '41' } }],
])('%s', async (_, survivor, loser, choices, taken) => {
  const [one, other] = [customerRow({ ...blank, ...survivor }), customerRow({ ...blank, ...loser })]
  expect(await value(sql`merged_values(${one}, ${other}, ${json(choices)})`)).toEqual(taken)
})

test('what belongs to the row and not to the customer stays', async () => {
  const ids = {
    id: '0198c0de-0000-7000-8000-000000000001',
    version: 7,
    created_at: '2026-01-01',
    deleted_at: '2026-01-02',
  }
  const [one, other] = [customerRow(blank), customerRow({ ...blank, ...ids })]
  expect(await value(sql`merged_values(${one}, ${other}, '["id", "version", "deleted_at"]')`)).toEqual({})
})
