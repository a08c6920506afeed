import { describe, expect, test } from 'vitest'
import { idColumn } from '../../../../../shared/csv/own-file.ts'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../../shared/importing/record/trace-field.ts'
import { harmless, refusing } from '../../../cleaning/choices/refusal-words.ts'
import { columns } from './columns.ts'

const clean = (mapping: readonly ColumnMapping[], cells: string[]) => cleanRecord(mapping, cells, 'repair')

const words = [
  ...['DNC', 'do not call', 'Unsubscribed', '勿扰', '請勿聯絡', 'nicht kontaktieren', 'no llamar', 'ne pas contacter'],
  ...[
    'não ligar',
    'non chiamare',
    'niet bellen',
    '連絡不可',
    '수신거부',
    'не звонить',
    'Lost (do not call)',
    'Lead - DNC',
  ],
]

test.each(words)('finding 23: the status %s sets do-not-contact', (word) => {
  const { record, notes } = clean(columns('first_name', 'status'), ['Ada', word])
  expect(record).toMatchObject({ first_name: 'Ada', do_not_contact: true, status: expect.any(String) })
  expect(notes).toContainEqual({ column: 'status', rule: 'boolean.said-in-words' })
})

test.each(refusing.filter((words) => !/until|not to be|hard/.test(words)))(
  'the note %s sets do-not-contact, and stays',
  (words) => {
    const noted = (note: string) => clean(columns('first_name', 'notes'), ['Ada', note]).record
    expect(noted(words)).toEqual({ first_name: 'Ada', notes: words, do_not_contact: true })
    expect(noted(`Met in Kiel. ${words}. Sent a card.`)).toMatchObject({ do_not_contact: true })
  },
)

test.each([
  ...harmless,
  ...['Do not call before 10am', 'please do not email invoices without a number', 'Told us that we do not call enough'],
  ...[
    'Bitte nicht vor 9 Uhr anrufen',
    'Nicht anrufen, wenn Regen',
    'do not call her husband',
    '请勿上午致电',
    'no contact with the buyer yet',
  ],
])('the note %s does not', (words) => {
  expect(clean(columns('first_name', 'notes'), ['Ada', words]).record).not.toHaveProperty('do_not_contact')
})

test('the word is kept as any unknown status is', () => {
  expect(clean(columns('status'), ['DNC']).record).toEqual({
    status: 'prospect',
    do_not_contact: true,
    extra: { status_raw: 'DNC' },
  })
})

test.each(words.slice(0, 14))('finding 23: the tag %s sets do-not-contact, and stays a tag', (word) => {
  expect(clean(columns('tags'), [`vip, ${word}`]).record).toEqual({ tags: ['vip', word], do_not_contact: true })
})

test.each([
  [
    ['status', 'do_not_contact'],
    ['DNC', 'no'],
  ],
  [
    ['do_not_contact', 'status'],
    ['no', 'DNC'],
  ],
])('a column %j that says no does not clear it', (names, cells) => {
  expect(clean(columns(...names), cells).record).toMatchObject({ do_not_contact: true })
})

test.each(['active', 'contacted', 'call', 'customer'])('the status and tag %s do not', (word) => {
  expect(clean(columns('status', 'tags'), [word, word]).record).not.toHaveProperty('do_not_contact')
})

test('a customer of our own export, whom a person has released, stays released', () => {
  const mapping = [{ ...columns('id')[0], column: idColumn } as ColumnMapping, ...columns('tags', 'do_not_contact')]
  const cells = ['0198c0de-0000-7000-8000-000000000001', 'DNC', 'no']
  expect(clean(mapping, cells).record).not.toHaveProperty('do_not_contact')
})

test('it can say where it came from', () => {
  const reading = { mapping: columns('first_name', 'status'), policy: 'repair', settings: defaultSettings } as const
  const trace = traceField(reading, ['Ada', 'DNC'], 'do_not_contact')
  expect(trace).toMatchObject({ value: true, cells: [{ column: 'status', raw: 'DNC' }] })
  expect(trace.rules).toContain('boolean.said-in-words')
})

const places = [
  'status',
  'tags',
  'display_name',
  'first_name',
  'last_name',
  'phone',
  'email',
  'do_not_contact',
] as const

test.each(places)('in a %s, any words for it set it, noted, and are no value of it', (place) => {
  for (const words of refusing.filter((one) => place !== 'tags' || !one.includes('('))) {
    const { record, notes, reasons } = clean(columns('position_primary', place), ['Buyer', words])
    expect(record.do_not_contact, words).toBe(true)
    expect(notes, words).toContainEqual({ column: place, rule: 'boolean.said-in-words' })
    expect(reasons, words).toEqual([])
    if (place !== 'status' && place !== 'tags' && place !== 'do_not_contact')
      expect(record[place], words).toBeUndefined()
  }
})

test.each(['Do not contact', 'DNC', '勿扰', '수신거부'])('a company called %s is none, and it is set', (words) => {
  expect(clean(columns('first_name', 'company_primary'), ['Ada', words]).record).toEqual({
    first_name: 'Ada',
    do_not_contact: true,
    extra: { company_primary_raw: words },
  })
})

test.each(places.filter((place) => place !== 'do_not_contact'))('in a %s, harmless words do not set it', (place) => {
  for (const words of harmless)
    expect(clean(columns(place), [words]).record, words).not.toHaveProperty('do_not_contact')
})

test.each([
  ['display_name', 'Ada Lovelace (DNC)', 'Ada Lovelace'],
  ['last_name', 'Lovelace - do not call', 'Lovelace'],
  ['phone', '+852 9123 4567 (do not call)', '+85291234567'],
  ['email', 'ada@acme.example (unsubscribed)', 'ada@acme.example'],
])('beside a %s, %j sets it, and the rest is the value', (field, cell, value) => {
  const { record, verdict } = clean(columns(field), [cell])
  expect(verdict).toBeNull()
  expect(record).toMatchObject({ [field]: value, do_not_contact: true, extra: { [`${field}_raw`]: cell } })
})

const named = (column: string, field: 'do_not_contact' | null): ColumnMapping[] => [
  { column, field, position: 1, confidence: 1, evidence: 'synonym' },
]

test.each(['√', '✓', 'x', '●', '1', 'ja', 'opted out 2021-03-04', '2021-03-04'])(
  'a column of opt-outs is answered by %s: not to contact',
  (cell) => {
    for (const field of ['do_not_contact', null] as const) {
      expect(clean(named('Opt-out', field), [cell]).record).toMatchObject({ do_not_contact: true })
    }
  },
)

test.each(['no', '0', 'false', '否', 'never subscribed'])(
  'a column of consents is answered by %s: not to contact',
  (cell) => {
    for (const column of ['Opt-in', 'Marketing consent', 'Subscribed']) {
      for (const field of ['do_not_contact', null] as const) {
        const { record, verdict } = clean(named(column, field), [cell])
        expect(record).toMatchObject({ do_not_contact: true })
        expect(verdict).toBeNull()
      }
    }
  },
)

test.each(['yes', '√', '2021-03-04', 'granted'])('and by %s: one may', (cell) => {
  expect(clean(named('Marketing consent', 'do_not_contact'), [cell]).record).not.toHaveProperty('do_not_contact')
})

test.each([
  ['Opt-out', 'maybe'],
  ['Opt-out', '×'],
  ['Do not contact', 'pending'],
  ['Marketing consent', 'x'],
  ['Marketing consent', 'pending'],
])('in a column %s, %j is neither yes nor no: the row needs review', (column, cell) => {
  for (const field of ['do_not_contact', null] as const) {
    const { verdict, reasons, record } = clean(named(column, field), [cell])
    expect(verdict).toBe('review')
    expect(reasons).toEqual([{ code: 'boolean.not-yes-or-no', column, value: cell }])
    expect(record).not.toHaveProperty('do_not_contact')
  }
})

test('a second column of opt-outs counts as well', () => {
  const mapping = [...named('Opt out', 'do_not_contact'), ...named('Do not contact', 'do_not_contact')]
  expect(clean(mapping, ['no', 'yes']).record).toEqual({ do_not_contact: true })
})

describe('consents by way of contact', () => {
  const consents = (cells: Readonly<Record<string, string>>) => {
    const { columns } = mapColumns(['First name', ...Object.keys(cells)], [['Ada', ...Object.values(cells)]])
    const { record } = clean(columns, ['Ada', ...Object.values(cells)])
    return { isRefused: record.do_not_contact === true, extra: record.extra }
  }

  const refusing: Record<string, string>[] = [
    { 'Accepts Email Marketing': 'no', 'Accepts SMS Marketing': 'yes' },
    { HasOptedOutOfEmail: '1', HasOptedOutOfFax: '0' },
    { 'Email opt-in': 'No', 'Phone opt-in': '' },
    { 'Do not mail': 'yes' },
    { 'Opt out': 'yes', 'Email opt-in': 'yes' },
    { 'Opt out (SMS, email)': 'yes' },
    { 'Email Opt Out': 'Yes', 'Phone Opt Out': 'Yes' },
    { subscribed: '0' },
  ]
  test.each(refusing)('%j: not to be contacted', (cells) => expect(consents(cells).isRefused).toBe(true))

  const keeping: Record<string, string>[] = [
    { 'Accepts Email Marketing': 'yes', 'Accepts SMS Marketing': 'no' },
    { 'Email opt-in': 'Yes', 'SMS opt-in': 'No' },
    { HasOptedOutOfFax: '1', 'Email consent': 'yes' },
    { SMS_BLACKLISTED: 'Yes', EMAIL_BLACKLISTED: 'No' },
    { 'SMS Opt Out': 'Yes' },
    { 'SMS Opt Out': 'do not contact' },
    { 'WhatsApp opt-in': 'no' },
    { 'Push notifications consent': 'no' },
    { 'Newsletter opt-in': 'no' },
    { 'Email newsletter opt-in': 'no' },
    { 拒收短信: '是' },
  ]
  test.each(keeping)('%j: kept as it is', (cells) =>
    expect(consents(cells)).toEqual({ isRefused: false, extra: cells }),
  )

  test('those that differ set nothing, and the refusal is kept', () => {
    expect(consents({ 'Email Opt Out': 'Yes', 'Phone Opt Out': 'No' })).toMatchObject({
      ...{ isRefused: false, extra: { 'Email Opt Out': 'Yes' } },
    })
    expect(consents({ DoNotCall: '0', 'Email opt-in': 'no' })).toMatchObject({ isRefused: false })
  })

  test('a column of SMS that a person made the mark is the mark', () =>
    expect(clean(named('SMS Opt Out', 'do_not_contact'), ['Yes']).record).toEqual({ do_not_contact: true }))
})

test.each([
  ['do-not-disturb-hotel-deal', false],
  ['unsubscribe-campaign-winner', false],
  ['stop-motion', false],
  ['hard-opt-out', true],
  ['dnc-list-2024', true],
  ['do-not-call', true],
  ['DNC - per legal', true],
  ['EMAIL_OPT_OUT=true', true],
])('the tag %s says so: %j', (tag, isOne) => {
  expect(clean(columns('tags'), [tag]).record.do_not_contact ?? false).toBe(isOne)
})

test('a note that may say so is asked about once, with what would set it', () => {
  const note = 'Do not call, email only'
  const suggestion = `${note}. Do not contact.`
  const cleaned = clean(columns('first_name', 'notes'), ['Ada', note])
  expect(cleaned.reasons).toEqual([{ code: 'text.maybe-refusal', column: 'notes', value: note, suggestion }])
  expect(cleaned.record).not.toHaveProperty('do_not_contact')
  expect(clean(columns('first_name', 'notes'), ['Ada', suggestion])).toMatchObject({
    verdict: null,
    record: { do_not_contact: true },
  })
})

test('and needs nobody where another cell says so', () => {
  const { verdict, record } = clean(columns('tags', 'notes'), ['DNC', 'Do not call, email only'])
  expect(verdict).toBeNull()
  expect(record).toMatchObject({ do_not_contact: true })
})

test.each([
  ['display_name', 'Ada Lovelace (asked us to take her off the list)', 'Ada Lovelace'],
  ['display_name', '王小明（唔好再打嚟）', '王小明'],
  ['last_name', 'Meier (will keine Anrufe mehr)', 'Meier'],
])('beside a %s, %j sets it too', (field, cell, value) => {
  expect(clean(columns(field), [cell]).record).toMatchObject({ [field]: value, do_not_contact: true })
})

describe('what is only probable is asked', () => {
  const read = (field: string, raw: string) =>
    clean(columns('email', ...(field === 'display_name' ? ['display_name'] : ['display_name', field])), [
      'a@acme.com',
      ...(field === 'display_name' ? [raw] : ['Ada Lovelace', raw]),
    ])

  test.each([
    ['notes', 'STOP', 'STOP. Do not contact.'],
    ['status', 'Stop!', 'Stop!. Do not contact.'],
    ['tags', 'STOP', 'STOP. Do not contact.'],
    ['status', 'stopped by customer', 'stopped by customer. Do not contact.'],
    ['display_name', 'STOP - Mr Alan Birch', 'Mr Alan Birch (do not contact)'],
    ['display_name', 'Late Chief Bello', 'Chief Bello (do not contact)'],
    ['display_name', 'Lars Berg †', 'Lars Berg (do not contact)'],
    ['company_primary', 'Acme Ltd (STOP)', 'Acme Ltd (do not contact)'],
  ])('%s: %s', (field, raw, suggestion) => {
    const { verdict, record, reasons } = read(field, raw)
    expect(record).not.toHaveProperty('do_not_contact')
    expect({ verdict, reasons }).toEqual({
      verdict: 'review',
      reasons: [{ code: 'text.maybe-refusal', column: field, value: raw, suggestion }],
    })
    expect(read(field, suggestion)).toMatchObject({ verdict: null, record: { do_not_contact: true } })
  })

  test.each([
    ['company_primary', 'Stop & Shop'],
    ['notes', 'stopped by our booth'],
    ['display_name', 'Jan Stop'],
  ])('%s: %s is no such wish', (field, raw) => expect(read(field, raw)).toMatchObject({ verdict: null }))
})

describe('a column of mailings is read as notes are', () => {
  test.each(
    ['Newsletter', 'Mailing', 'Marketing', 'Subscription', 'メルマガ', '뉴스레터'].flatMap((column) =>
      ['må ikke kontaktes', 'abgemeldet', 'wypisany', 'unsubscribed', '退订', 'nicht kontaktieren'].map(
        (cell) => [column, cell] as const,
      ),
    ),
  )('%s: %s', (column, cell) => {
    const { columns: mapping } = mapColumns(['Email', column], [['a@acme.com', cell]])
    expect(clean(mapping, ['a@acme.com', cell]).record).toMatchObject({
      do_not_contact: true,
      extra: { [column]: cell },
    })
    expect(clean(mapping, ['a@acme.com', 'weekly']).record).not.toHaveProperty('do_not_contact')
    expect(clean(mapping, ['a@acme.com', 'no']).record).not.toHaveProperty('do_not_contact')
  })
})
