import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()
const [ours, other] = ['0198c0de-0000-7000-8000-000000000001', '0198c0de-0000-7000-8000-000000000002']

const blank = {
  customer_type: 'individual',
  status: 'lead',
  email_shared: false,
  country_inferred: false,
  tags: [],
  do_not_contact: false,
  extra: {},
}

test.each<[string, object, object, object]>([
  ['nothing said', {}, {}, {}],
  ['what is stated', { city: 'Rome', status: 'active', tags: ['vip'] }, {}, { city: 'Rome', status: 'active', tags: ['vip'] }],
  ['what is worked out', {}, { region: 'HK' }, { region: 'HK' }],
  ['what is stated goes before what is worked out', { region: 'HK' }, { region: 'NT' }, { region: 'HK' }],
  ['an empty value leaves what is worked out', { region: null }, { region: 'NT' }, { region: 'NT' }],
  ['a country that is stated', { country_code: 'HK' }, {}, { country_code: 'HK' }],
  ['one that is worked out is marked', {}, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
  ['one that is stated beside it is not', { country_code: 'CN' }, { country_code: 'HK' }, { country_code: 'CN' }],
  ['one whose cell is empty is', { country_code: null }, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
  ['a shared e-mail', { email: 'a@a.example', email_shared: true }, {}, { email: 'a@a.example', email_shared: true }],
  ['an e-mail that is not shared', { email: 'a@a.example', email_shared: false }, {}, { email: 'a@a.example' }],
  ['no e-mail is not shared', { email_shared: true }, {}, {}],
  ['an empty e-mail is not shared', { email: null, email_shared: true }, {}, {}],
  ['our own id is nothing to keep', { id: ours }, {}, { id: ours }],
  ['another id is kept', { id: other }, {}, { id: other, extra: { id_raw: other } }],
  ['beside what is kept already', { id: other, extra: { Hat: '7' } }, {}, { id: other, extra: { Hat: '7', id_raw: other } }],
])('%s', async (_, record, inferred, customer) => {
  const made = await value(sql`jsonb_strip_nulls(to_jsonb(new_customer(${json(record)}, ${json(inferred)}, ${ours})))`)
  expect(made).toEqual({ ...blank, ...customer })
}) // biome-ignore format: a table
