import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../../../shared/db/database.ts'
import { silentLog } from '../../../support/silent-log.ts'
import { cloneDatabase } from '../../../support/test-parts.ts'

let db: Database
beforeAll(async () => {
  db = openDatabase(await cloneDatabase(), { max: 2, log: silentLog, name: 'test' })
})
afterAll(() => db.destroy())

async function value(expression: ReturnType<typeof sql>): Promise<unknown> {
  const { rows } = await sql<{ v: unknown }>`select ${expression} as v`.execute(db)
  return rows[0]?.v
}

test.each([
  ['Zoë MÜLLER', 'zoe muller'],
  ['ＡＢＣ　ｄ１', 'abc d1'],
  ['Łódź Øre Straße', 'lodz ore strasse'],
  ['e\u0301', 'e'],
  ['ﬁ ①', 'fi 1'],
  ['陳大文', '陳大文'],
  ['ｻｸﾗ', 'サクラ'],
  ['', ''],
])('fold_text: %j is looked for as %j', async (text, folded) => {
  expect(await value(sql`fold_text(${text})`)).toBe(folded)
  expect(await value(sql`fold_text(fold_text(${text}))`)).toBe(folded)
})

test.each([
  ['', []],
  ['abc 123', []],
  ['陳', ['陳']],
  ['陳大文', ['大', '大文', '文', '陳', '陳大']],
  ['陳a大', ['大', '陳']],
  ['大大大', ['大', '大大']],
  ['김철', ['김', '김철', '철']],
  ['さク', ['ク', 'さ', 'さク']],
])('cjk_grams of %j: %j', async (text, grams) => {
  const found = await value(sql`cjk_grams(${text})`)
  expect([...(Array.isArray(found) ? found : [])].sort()).toEqual([...grams].sort())
})

test.each([
  ['Wei, LI', 'li wei'],
  ['Li Wei', 'li wei'],
  ['li  li wei', 'li wei'],
  ["O'Brien-Smith, Zoë", 'brien o smith zoe'],
  ['陳大文', '陳大文'],
  ['陳 大文', '大文 陳'],
  ['- . ,', ''],
  ['', ''],
])('name_key: %j has the parts %j', async (name, key) => {
  expect(await value(sql`name_key(${name})`)).toBe(key)
  expect(await value(sql`name_tokens(${name})`)).toEqual(key === '' ? [] : key.split(' '))
})

describe('customer_changes', () => {
  const existing = {
    first_name: 'Ada',
    email: 'a@a.example',
    extra: { Shoe: '42', Hat: '7' },
    city: 'Rome',
    youtube_subscribers: 1200,
  }

  test.each<[string, object, object, object, object]>([
    ['nothing said', {}, {}, {}, {}],
    ['the same again', {}, { first_name: 'Ada', email: 'a@a.example', youtube_subscribers: 1200 }, {}, {}],
    ['what is stated overwrites', {}, { city: 'Oslo' }, {}, { city: 'Oslo' }],
    ['what is stated fills a blank', {}, { region: 'HK' }, {}, { region: 'HK' }],
    ['what is worked out does not overwrite', {}, {}, { city: 'Oslo' }, {}],
    ['what is worked out fills a blank', {}, {}, { region: 'HK' }, { region: 'HK' }],
    ['what is stated goes before what is worked out', {}, { region: 'HK' }, { region: 'NT' }, { region: 'HK' }],
    ['new tags are put behind', {}, { tags: ['new', 'vip', 'x'] }, {}, { tags: ['VIP', 'hk', 'new', 'x'] }],
    ['known tags change nothing, in any case', {}, { tags: ['HK', 'Vip'] }, {}, {}],
    [
      'custom fields are added to',
      {},
      { extra: { Coat: 'L', Hat: '8' } },
      {},
      { extra: { Shoe: '42', Hat: '8', Coat: 'L' } },
    ],
    ['known custom fields change nothing', {}, { extra: { Hat: '7' } }, {}, {}],
    ['do-not-contact is set', {}, { do_not_contact: true }, {}, { do_not_contact: true }],
    ['do-not-contact is not set twice', { do_not_contact: true }, { do_not_contact: true }, {}, {}],
    ['do-not-contact is never cleared', { do_not_contact: true }, { do_not_contact: false }, {}, {}],
    [
      'further phones and addresses are none of its fields',
      {},
      { phones: [{ phone: '+1' }], addresses: [{ address: 'x' }] },
      {},
      {},
    ],
    ['a worked-out country is marked', {}, {}, { country_code: 'HK' }, { country_code: 'HK', country_inferred: true }],
    ['a stated country is not', {}, { country_code: 'HK' }, {}, { country_code: 'HK' }],
    [
      'a stated country takes the mark away',
      { country_code: 'HK', country_inferred: true },
      { country_code: 'HK' },
      {},
      { country_inferred: false },
    ],
    ['a worked-out one does not replace a stated one', { country_code: 'HK' }, {}, { country_code: 'CN' }, {}],
    [
      'a worked-out one beside a stated one leaves no mark',
      {},
      { country_code: 'HK' },
      { country_code: 'CN' },
      { country_code: 'HK' },
    ],
    ['a day that is the same', { next_follow_up: '2026-12-24' }, { next_follow_up: '2026-12-24' }, {}, {}],
    ['an empty value does not come from a record', {}, { notes: 'x' }, {}, { notes: 'x' }],
  ])('%s', async (_, more, record, inferred, changes) => {
    const was = JSON.stringify({ do_not_contact: false, country_inferred: false, ...existing, ...more })
    const found = await value(sql`customer_changes(
      jsonb_populate_record(null::customers, ${was}::jsonb || jsonb_build_object('tags', array['VIP', 'hk'])), ${JSON.stringify(record)}, ${JSON.stringify(inferred)})`)
    expect(found).toEqual(changes)
  })
})

describe('has_news', () => {
  let id: string
  beforeAll(async () => {
    const row = { phone: '+1', address_primary: 'one', extra: '{}' }
    id = (await db.insertInto('customers').values(row).returning('id').executeTakeFirstOrThrow()).id
    await db.insertInto('customer_phones').values({ customer_id: id, phone: '+2', label: 'x' }).execute()
    await db.insertInto('customer_addresses').values({ customer_id: id, address: 'two', label: 'x' }).execute()
  })

  test.each<[string, object, boolean]>([
    ['nothing', {}, false],
    ['the primary ones', { phones: [{ phone: '+1' }], addresses: [{ address: 'one' }] }, false],
    ['the further ones', { phones: [{ phone: '+2' }], addresses: [{ address: 'two' }] }, false],
    ['another phone', { phones: [{ phone: '+2' }, { phone: '+3' }] }, true],
    ['another address', { addresses: [{ address: 'three' }] }, true],
  ])('%s: %j', async (_, record, news) => {
    const customer = sql`(select c from customers c where id = ${id})`
    expect(await value(sql`has_news(${customer}, ${JSON.stringify(record)})`)).toBe(news)
  })
})
