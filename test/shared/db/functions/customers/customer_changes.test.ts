import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { customerRow, json, openFunctions } from '../call-function.ts'

const { value } = openFunctions()

const existing = {
  first_name: 'Ada',
  email: 'a@a.example',
  extra: { Shoe: '42', Hat: '7' },
  city: 'Rome',
  youtube_subscribers: 1200,
  tags: ['VIP', 'hk'],
  do_not_contact: false,
  country_inferred: false,
  email_shared: false,
}
const changesOf = (more: object, record: object | undefined, inferred: object | undefined, policy: object) =>
  value(
    sql`customer_changes(${customerRow({ ...existing, ...more })}, ${json(record)}, ${json(inferred)}, ${json(policy)})`,
  )

type Case = readonly [
  string,
  more: object,
  record: object | undefined,
  inferred: object | undefined,
  changes: object,
  policy?: object,
]

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a field': [
    ['nothing said', {}, {}, {}, {}],
    ['nothing at all', {}, undefined, undefined, {}],
    ['the same again', {}, { first_name: 'Ada', email: 'a@a.example', youtube_subscribers: 1200 }, {}, {}],
    ['what is stated overwrites', {}, { city: 'Oslo' }, {}, { city: 'Oslo' }],
    ['what is stated fills a blank', {}, { region: 'HK' }, {}, { region: 'HK' }],
    ['what is emptied', {}, { city: null }, {}, { city: null }],
    ['what is emptied is what is worked out', {}, { city: null }, { city: 'Oslo' }, { city: 'Oslo' }],
    ['what is worked out does not overwrite', {}, {}, { city: 'Oslo' }, {}],
    ['what is worked out fills a blank', {}, {}, { region: 'HK' }, { region: 'HK' }],
    ['and without a record', {}, undefined, { region: 'HK' }, { region: 'HK' }],
    ['what is stated goes before what is worked out', {}, { region: 'HK' }, { region: 'NT' }, { region: 'HK' }],
    ['a day that is the same', { next_follow_up: '2026-12-24' }, { next_follow_up: '2026-12-24' }, {}, {}],
    ['an id is none', {}, { id: '0198c0de-0000-7000-8000-000000000001' }, {}, {}],
    ['one that may never change', {}, { city: 'Oslo', region: 'HK' }, {}, { region: 'HK' }, { rules: { city: 'never' } }],
    ['one of which blanks are filled', {}, { city: 'Oslo' }, {}, {}, { rules: { city: 'fill' } }],
    ['one that a person has edited', {}, { city: 'Oslo' }, { region: 'HK' }, { region: 'HK' }, { protected: ['city'] }],
    ['further phones, e-mails and addresses are none', {}, { phones: [{ phone: '+1' }], emails: [{ email: 'b@a.example' }], addresses: [{ address: 'x' }] }, {}, {}],
  ],
  'a name': [
    ['changes as a whole', { display_name: 'Ada Lee', last_name: 'Lee' }, { display_name: 'Bob Ray' }, { first_name: 'Bob', last_name: 'Ray' }, { display_name: 'Bob Ray', first_name: 'Bob', last_name: 'Ray' }],
    ['is not worked out of nothing', {}, {}, { last_name: 'Lee' }, {}],
    ['that may not change', {}, { first_name: 'Bob' }, {}, {}, { rules: { first_name: 'never' } }],
  ],
  'an e-mail': [
    ['that is shared', {}, { email: 'b@a.example', email_shared: true }, {}, { email: 'b@a.example', email_shared: true }],
    ['that is another is not shared', { email_shared: true }, { email: 'b@a.example' }, {}, { email: 'b@a.example', email_shared: false }],
    ['that is the same stays shared', { email_shared: true }, { email: 'a@a.example' }, {}, {}],
    ['that is the same does not become shared', {}, { email: 'a@a.example', email_shared: true }, {}, {}],
    ['that is not stated neither', {}, { email_shared: true }, {}, {}],
    ['that is emptied is not shared', { email_shared: true }, { email: null }, {}, { email: null, email_shared: false }],
    ['that may not change', {}, { email: 'b@a.example', email_shared: true }, {}, {}, { rules: { email: 'never' } }],
  ],
  'tags': [
    ['that are new are put behind, in order', {}, { tags: ['new', 'vip', 'x'] }, {}, { tags: ['VIP', 'hk', 'new', 'x'] }],
    ['in the order of the record', {}, { tags: ['z', 'b'] }, {}, { tags: ['VIP', 'hk', 'z', 'b'] }],
    ['that are known change nothing, in any case', {}, { tags: ['HK', 'Vip'] }, {}, {}],
    ['that are emptied', {}, { tags: null }, {}, { tags: [] }],
    ['where there are none', { tags: [] }, { tags: ['new'] }, {}, { tags: ['new'] }, { rules: { tags: 'fill' } }],
    ['that may not change', {}, { tags: ['new'] }, {}, {}, { rules: { tags: 'fill' } }],
  ],
  'custom fields': [
    ['are added to', {}, { extra: { Coat: 'L', Hat: '8' } }, {}, { extra: { Shoe: '42', Hat: '8', Coat: 'L' } }],
    ['are added where there were none', { extra: {} }, { extra: { Coat: 'L' } }, {}, { extra: { Coat: 'L' } }],
    ['that are known change nothing', {}, { extra: { Hat: '7' } }, {}, {}],
    ['that have got a place of their own go', {}, { extra_moved: { Hat: '7' } }, {}, { extra: { Shoe: '42' } }],
    ['whatever may change', {}, { extra_moved: { Hat: '7' } }, {}, { extra: { Shoe: '42' } }, { rules: { extra: 'never' } }],
    ['that are read now go', { extra: { phone_raw: 'x' } }, { phone: '+1' }, {}, { phone: '+1', extra: {} }],
    ['of which blanks are filled', {}, { extra: { Coat: 'L', Hat: '8' } }, {}, { extra: { Shoe: '42', Hat: '7', Coat: 'L' } }, { rules: { extra: 'fill' } }],
    ['that may not change', {}, { extra: { Coat: 'L', Hat: '8' } }, {}, {}, { rules: { extra: 'never' } }],
    ['one of which a person has edited', {}, { extra: { Shoe: '43', Hat: '8' } }, {}, { extra: { Shoe: '43', Hat: '7' } }, { protected: ['extra.Hat'] }],
  ],
  'do-not-contact': [
    ['is set', {}, { do_not_contact: true }, {}, { do_not_contact: true }],
    ['is not set twice', { do_not_contact: true }, { do_not_contact: true }, {}, {}],
    ['is never cleared', { do_not_contact: true }, { do_not_contact: false }, {}, {}],
  ],
  'a country': [
    ['that is worked out is marked', {}, {}, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
    ['without a record too', {}, undefined, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
    ['that is stated is not', {}, { country_code: 'HK' }, {}, { country_code: 'HK' }],
    ['that is stated takes the mark away', { country_code: 'HK', country_inferred: true }, { country_code: 'HK' }, {}, { country_inferred: false }],
    ['that is worked out does not replace a stated one', { country_code: 'HK' }, {}, { country_code: 'CN' }, {}],
    ['nor mark it', { country_code: 'HK' }, {}, { country_code: 'HK' }, {}],
    ['that is worked out beside a stated one leaves no mark', {}, { country_code: 'HK' }, { country_code: 'CN' }, { country_code: 'HK' }],
    ['that is emptied is the one that is worked out', {}, { country_code: null }, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
    ['that is emptied leaves no mark', { country_code: 'HK', country_inferred: true }, { country_code: null }, {}, { country_code: null, country_inferred: false }],
    ['of the whole file is not marked', {}, {}, { country_code: 'HK', country_inferred: false }, { country_code: 'HK' }],
    ['of the whole file, where a cell is empty, neither', {}, { country_code: null }, { country_code: 'HK', country_inferred: false }, { country_code: 'HK' }],
    ['that may not change', {}, { country_code: 'HK' }, {}, {}, { rules: { country_code: 'never' } }],
    ['that may not be worked out', {}, {}, { country_code: 'HK' }, {}, { rules: { country_code: 'never' } }],
  ],
} // biome-ignore format: a table

describe.each(Object.entries(cases))('%s', (_, list) => {
  const named = list.map(([name, more, record, inferred, changes, policy = {}]) => ({
    ...{ name, more, record, inferred, changes, policy },
  }))
  test.each(named)('$name', async ({ more, record, inferred, changes, policy }) => {
    expect(await changesOf(more, record, inferred, policy)).toEqual(changes)
  })
})
