import { describe, expect, test } from 'vitest'
import { cleanCell } from '../../../../shared/cleaning/cleaners.ts'
import { tidyText } from '../../../../shared/cleaning/text/tidy-text.ts'
import { type CustomerField, customerFields } from '../../../../shared/customers/fields.ts'
import { type EmailPolicy, emailPolicies } from '../../../../shared/importing/import.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import {
  type CleanedRecord,
  cleanRecord,
  createRecordCleaner,
} from '../../../../shared/importing/record/clean-record.ts'

/** Columns as `name=field`; a name alone is a column that nobody knows. */
function columns(spec: string): ColumnMapping[] {
  const names = customerFields.map(({ name }) => name)
  const seen: string[] = []
  return spec.split(',').map((part) => {
    const [column = '', given = ''] = part.split('=')
    const field = names.find((name) => name === given) ?? null
    seen.push(given)
    return { column, field, position: seen.filter((one) => one === given).length, confidence: 1, evidence: 'synonym' }
  })
}

const clean = (spec: string, cells: string[], policy: EmailPolicy = 'repair') =>
  cleanRecord(columns(spec), cells, policy)

test('the records of a file are cleaned as each alone, whatever stood before them', () => {
  const mapping = columns('F=first_name,P=phone,C=country_code,E=email,M')
  const rows = [
    ['Ada', '+852 5123 4567', 'HK', 'ada@a.example', 'one'],
    ['Bob', '5123 4567', '', 'n/a'],
    ['Ada', '5123 4567', 'Hong Kong', '', '', 'more', 'opt out'],
    ['', '', '', '', ''],
    ['Bob', '5123 4567', '', 'n/a'],
  ]
  const cleanOne = createRecordCleaner(mapping, 'repair')
  expect(rows.map(cleanOne)).toEqual(rows.map((cells) => cleanRecord(mapping, cells, 'repair')))
})

describe('what a record says', () => {
  test.each<[string, string, string[], object]>([
    ['names', 'F=first_name,L=last_name', [' Ada ', 'Lovelace'], { first_name: 'Ada', last_name: 'Lovelace' }],
    ['nothing but what is filled', 'F=first_name,L=last_name,C=city', ['Ada', '', ' '], { first_name: 'Ada' }],
    [
      'two columns of phones',
      'P=phone,Q=phone',
      ['+852 5123 4567', '+852 5123 4568'],
      {
        phone: '+85251234567',
        phones: [{ phone: '+85251234568', label: 'Q' }],
      },
    ],
    [
      'the second phone, where the first is empty',
      'P=phone,Q=phone',
      ['', '+852 5123 4568'],
      { phone: '+85251234568' },
    ],
    [
      'the same phone twice, once',
      'P=phone,Q=phone',
      ['+852 5123 4567', '85251234567 '],
      { phone: '+85251234567', extra: expect.anything() },
    ],
    [
      'the same phone twice in other forms, once',
      'P=phone,Q=phone',
      ['+852 5123 4567', '00852-5123-4567'],
      { phone: '+85251234567' },
    ],
    [
      'two numbers in a cell',
      'P=phone',
      ['+852 5123 4567 / +852 5123 4568'],
      {
        phone: '+85251234567',
        phones: [{ phone: '+85251234568', label: 'P' }],
      },
    ],
    [
      'the country tells how to read the phone, wherever it stands',
      'P=phone,C=country_code',
      ['5123 4567', 'Hong Kong'],
      {
        phone: '+85251234567',
        country_code: 'HK',
      },
    ],
    ['a bad phone is kept', 'P=phone', ['call me'], { extra: { phone_raw: 'call me' } }],
    [
      'a good phone beside a bad one',
      'P=phone,Q=phone',
      ['call me', '+852 5123 4567'],
      { phone: '+85251234567', extra: { phone_raw: 'call me' } },
    ],
    [
      'two bad phones are both kept',
      'P=phone,Q=phone',
      ['call me', 'ask Bob'],
      { extra: { phone_raw: 'call me', phone_raw_2: 'ask Bob' } },
    ],
    [
      'a second address',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', '2 Peak Road'],
      {
        address_primary: '1 Peak Road',
        addresses: [{ address: '2 Peak Road', label: 'B' }],
      },
    ],
    [
      'the same address twice, once',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', ' 1  Peak Road'],
      { address_primary: '1 Peak Road' },
    ],
    [
      'a second address that says there is none',
      'A=address_primary,B=address_primary',
      ['1 Peak Road', 'N/A'],
      { address_primary: '1 Peak Road' },
    ],
    ['a handle in the handle’s column', 'H=youtube_handle', ['@Ada'], { youtube_handle: '@ada' }],
    [
      'a channel in the handle’s column',
      'H=youtube_handle',
      ['youtube.com/channel/UC1234567890123456789012'],
      {
        youtube_channel_url: 'https://www.youtube.com/channel/UC1234567890123456789012',
      },
    ],
    [
      'a handle in the channel’s column',
      'C=youtube_channel_url',
      ['https://youtube.com/@Ada'],
      {
        youtube_handle: '@ada',
        youtube_channel_url: 'https://www.youtube.com/@ada',
      },
    ],
    [
      'two handles that differ',
      'H=youtube_handle,C=youtube_channel_url',
      ['@ada', 'youtube.com/@bob'],
      {
        youtube_handle: '@ada',
        youtube_channel_url: 'https://www.youtube.com/@bob',
        extra: { youtube_handle_raw: 'youtube.com/@bob' },
      },
    ],
    [
      'a video is no channel, and is kept',
      'C=youtube_channel_url',
      ['https://youtu.be/abc'],
      { extra: { youtube_raw: 'https://youtu.be/abc' } },
    ],
    [
      'columns that nobody knows',
      'Shoe size,N=first_name',
      ['42', 'Ada'],
      { first_name: 'Ada', extra: { 'Shoe size': '42' } },
    ],
    [
      'cells beyond the last column',
      'N=first_name',
      ['Ada', 'x', '', 'y'],
      { first_name: 'Ada', extra: { 'Column 2': 'x', 'Column 4': 'y' } },
    ],
    [
      'a cell beyond the last column, where a column bears that name',
      'Column 3,N=first_name',
      ['one', 'Ada', 'three'],
      {
        first_name: 'Ada',
        extra: { 'Column 3': 'one', 'Column 3_2': 'three' },
      },
    ],
    [
      'a column that bears the name of what is kept',
      'P=phone,phone_raw',
      ['call me', 'ask Bob'],
      { extra: { phone_raw: 'call me', phone_raw_2: 'ask Bob' } },
    ],
    [
      'a column that bears an odd name',
      '__proto__,constructor',
      ['x', 'y'],
      { extra: JSON.parse('{"__proto__": "x", "constructor": "y"}') },
    ],
    [
      'an unknown word for the status',
      'S=status',
      ['Hibernating'],
      { status: 'prospect', extra: { status_raw: 'Hibernating' } },
    ],
    ['a known word for the status', 'S=status', ['Customer'], { status: 'active' }],
    ['an unknown country', 'C=country_code', ['Atlantis'], { extra: { country_code_raw: 'Atlantis' } }],
    ['tags', 'T=tags', ['vip, hk'], { tags: ['vip', 'hk'] }],
    ['do not contact: yes', 'D=do_not_contact', ['yes'], { do_not_contact: true }],
    ['do not contact: no says nothing', 'D=do_not_contact,N=first_name', ['no', 'Ada'], { first_name: 'Ada' }],
    ['do not contact: who knows', 'D=do_not_contact', ['maybe'], { extra: { do_not_contact_raw: 'maybe' } }],
    ['an external id of 256 characters', 'X=external_id', ['x'.repeat(256)], { external_id: 'x'.repeat(256) }],
    [
      'an external id that is longer',
      'X=external_id',
      ['x'.repeat(257)],
      { extra: { external_id_raw: 'x'.repeat(257) } },
    ],
    [
      'a second e-mail',
      'E=email,Work e-mail=email',
      ['a@a.example', 'b@a.example'],
      { email: 'a@a.example', emails: [{ email: 'b@a.example', label: 'Work e-mail' }] },
    ],
    [
      'several e-mails in one cell',
      'E=email',
      ['a@a.example ::: b@a.example; c@a.example'],
      {
        email: 'a@a.example',
        emails: [
          { email: 'b@a.example', label: 'E' },
          { email: 'c@a.example', label: 'E' },
        ],
      },
    ],
    ['the address of a desk', 'E=email', ['info@a.example'], { email: 'info@a.example', email_shared: true }],
    [
      'a second e-mail that is none',
      'E=email,Work e-mail=email',
      ['a@a.example', 'none yet'],
      { email: 'a@a.example', extra: { 'Work e-mail': 'none yet' } },
    ],
    [
      'two columns that a person gave the same field',
      'C=city,Town=city',
      ['Rome', 'Oslo'],
      { city: 'Rome', extra: { city_raw: 'Oslo' } },
    ],
    [
      'a number, a day and a link',
      'S=youtube_subscribers,N=next_follow_up,W=company_website',
      ['1.2M', '2026-12-24', 'a.example'],
      {
        youtube_subscribers: 1_200_000,
        next_follow_up: '2026-12-24',
        company_website: expect.stringContaining('a.example'),
      },
    ],
  ])('%s', (_, spec, cells, record) => {
    expect(clean(spec, cells).record).toEqual(record)
  })
})

describe('a bad e-mail', () => {
  test.each<[EmailPolicy, string, object]>([
    [
      'strict',
      'mailto:a@a.example',
      { verdict: 'review', reasons: [{ column: 'E', value: 'mailto:a@a.example' }], record: {} },
    ],
    ['repair', 'mailto:a@a.example', { verdict: null, reasons: [], record: { email: 'a@a.example' } }],
    ['keep', 'mailto:a@a.example', { verdict: null, reasons: [], record: { email: 'a@a.example' } }],
    ['strict', 'a@gmial.com', { verdict: null, record: { email: 'a@gmial.com' } }],
    [
      'repair',
      'a@gmial.com',
      {
        verdict: 'review',
        reasons: [{ code: 'email.misspelt-domain', value: 'a@gmial.com', suggestion: 'a@gmail.com' }],
      },
    ],
    ['keep', 'a@gmial.com', { verdict: null, reasons: [], record: { extra: { email_raw: 'a@gmial.com' } } }],
    ['strict', 'n/a', { verdict: 'review', reasons: [{ code: 'email.placeholder', value: 'n/a' }] }],
    ['repair', 'n/a', { verdict: 'review', reasons: [{ code: 'email.placeholder', value: 'n/a' }] }],
    ['keep', 'n/a', { verdict: null, record: { extra: { email_raw: 'n/a' } } }],
  ])('under %s: %s', (policy, raw, wanted) => {
    expect(clean('E=email', [raw], policy)).toMatchObject(wanted)
  })

  test.each(emailPolicies)('under %s: an empty one is not bad', (policy) => {
    expect(clean('E=email,N=first_name', ['  ', 'Ada'], policy)).toMatchObject({
      verdict: null,
      record: { first_name: 'Ada' },
      keys: { email: null },
    })
  })
})

describe('a blank record', () => {
  test.each([[[]], [['']], [['', '  ', '\t']]])('%j', (cells) => {
    expect(clean('E=email,N=first_name', cells)).toMatchObject({
      verdict: 'blank',
      reasons: [],
      record: {},
      inferred: {},
      name: null,
    })
  })

  test('words for nothing in every cell are nothing', () => {
    expect(clean('N=first_name,P=phone,C=country_code', ['N/A', '-', 'null']).verdict).toBe('blank')
  })
})

describe('the keys', () => {
  test('by which the customer is known again', () => {
    const spec = 'I=id,X=external_id,E=email,H=youtube_handle,P=phone,Q=phone'
    const id = '0198C0DE-0000-7000-8000-000000000001'
    expect(
      clean(spec, [id, ' 007 ', 'A@a.example', 'youtube.com/@ada', '+852 5123 4567', '+852 5123 4568']),
    ).toMatchObject({
      keys: {
        id: id.toLowerCase(),
        external_id: '007',
        email: 'a@a.example',
        youtube_handle: '@ada',
        youtube_channel_url: null,
        phones: ['+85251234567', '+85251234568'],
      },
    })
  })

  test('our own id is a key', () => {
    const id = '0198c0de-0000-7000-8000-000000000001'
    expect(clean('I=id', [id])).toMatchObject({ keys: { id }, record: { id }, verdict: null })
    expect(clean('I=id,N=first_name', ['42', 'Ada'])).toMatchObject({
      keys: { id: null },
      record: { extra: { id_raw: '42' } },
    })
  })
})

describe('what nobody states is worked out, and kept apart', () => {
  test.each<[string, string, string[], object]>([
    ['a company', 'C=company_primary', ['Engines Ltd'], { customer_type: 'corporate' }],
    ['a creator', 'H=youtube_handle,C=company_primary', ['@ada', 'Engines Ltd'], { customer_type: 'youtube_creator' }],
    ['anybody else', 'N=first_name', ['Ada'], { customer_type: 'individual' }],
    [
      'a full name that can be split',
      'N=display_name',
      ['Ada Lovelace'],
      { customer_type: 'individual', first_name: 'Ada', last_name: 'Lovelace' },
    ],
    ['a full name that can not', 'N=display_name', ['Cher'], { customer_type: 'individual' }],
    [
      'no split where the parts are stated',
      'N=display_name,F=first_name',
      ['Ada Lovelace', 'Augusta'],
      { customer_type: 'individual' },
    ],
    ['a stated type', 'T=customer_type,C=company_primary', ['individual', 'Engines Ltd'], {}],
  ])('%s', (_, spec, cells, inferred) => {
    expect(clean(spec, cells).inferred).toEqual(inferred)
  })

  test.each<[string, string, string[], string | null]>([
    ['the full name', 'N=display_name,F=first_name', ['Ada Lovelace', 'A.'], 'Ada Lovelace'],
    ['its parts', 'F=first_name,L=last_name', ['Ada', 'Lovelace'], 'Ada Lovelace'],
    ['one part', 'L=last_name', ['Lovelace'], 'Lovelace'],
    ['none', 'C=company_primary', ['Engines Ltd'], null],
  ])('the name to compare by: %s', (_, spec, cells, name) => {
    expect(clean(spec, cells).name).toBe(name)
  })
})

test('a note says which rule read a cell, and what is wrong with it', () => {
  expect(clean('E=email,P=phone', [' A@a.example', 'call me']).notes).toEqual([
    { column: 'E', rule: expect.stringMatching(/^email\./) },
    { column: 'P', issue: expect.stringMatching(/^phone\./) },
  ])
})

describe('whatever the cells hold', () => {
  const cells = awkwardCells()
  const fields: (CustomerField | null)[] = [...customerFields.map(({ name }) => name), null]

  test.each(emailPolicies)('under %s nothing is thrown, and nothing is thrown away', (policy) => {
    const random = numbers(7)
    for (let round = 0; round < 3_000; round += 1) {
      const width = 1 + random(8)
      const names = ['A', 'B', 'Column 3', 'phone_raw', 'email_raw', '__proto__', 'extra', 'Column 9'].slice(0, width)
      const mapping = names.map(
        (column): ColumnMapping => ({
          column,
          field: fields[random(fields.length)] ?? null,
          position: 1 + random(2),
          confidence: 1,
          evidence: 'person',
        }),
      )
      const row = Array.from({ length: random(11) }, () => cells[random(cells.length)] ?? '')
      const result = cleanRecord(mapping, row, policy)
      const lost = row.filter((raw, i) => !isKept(raw, mapping[i]?.field ?? null, result, policy))
      expect({ lost, row, mapping: lost.length > 0 ? mapping : [] }).toEqual({ lost: [], row, mapping: [] })
    }
  })
})

/** Law 2: the cell is found again as it stands, as what its rule makes of it, or it said that there is nothing. */
function isKept(raw: string, field: CustomerField | null, result: CleanedRecord, policy: EmailPolicy): boolean {
  // Control characters alone are padding.
  if (/^[\s\p{Cc}]*$/u.test(raw)) return true
  const { record, keys, reasons } = result
  const found = new Set(leaves([record, keys, reasons]))
  const text = tidyText(raw)
  if (found.has(raw) || found.has(text)) return true
  if (field === null) return false
  const country = typeof record.country_code === 'string' ? record.country_code : undefined
  const kind = customerFields.find(({ name }) => name === field)?.kind ?? 'text'
  const { value, issue } = cleanCell(kind, raw, { country, emailPolicy: policy })
  const saysNothing = value === null && issue === null
  return (
    saysNothing ||
    (field === 'do_not_contact' && value === false) ||
    (leaves(value).every((one) => found.has(one)) && value !== null) ||
    isKeptInParts(field, raw, found) ||
    isMovedAddress(raw, found) ||
    found.has(cleanCell('phone', raw, { country }).value)
  )
}

/** An address of mail in a column of links is one of the addresses. */
function isMovedAddress(raw: string, found: Set<unknown>): boolean {
  const { value } = cleanCell('email', raw)
  return value !== null && found.has(value)
}

/** A cell of several phones is kept number by number. */
const isKeptInParts = (field: CustomerField, raw: string, found: Set<unknown>) =>
  field === 'phone' &&
  raw.split(/[;,/]| or /).every((part) => found.has(tidyText(part)) || found.has(cleanCell('phone', part).value))

function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}

function awkwardCells(): string[] {
  return [
    '',
    ' ',
    'a',
    'Ada Lovelace',
    '陳大文',
    'a@a.example',
    'A@A.EXAMPLE',
    'mailto:b@a.example',
    'a@gmial.com',
    'n/a',
    'N/A',
    '-',
    'null',
    '+852 5123 4567',
    '5123 4567',
    '+852 5123 4567; +852 5123 4568',
    'call me',
    'Hong Kong',
    'Atlantis',
    'UK',
    'yes',
    'no',
    'maybe',
    '@ada',
    'youtube.com/@bob',
    'https://youtu.be/abc',
    'https://www.youtube.com/channel/UC1234567890123456789012',
    '1.2M',
    '-5',
    '2026-12-24',
    '31/12/2026',
    '12/31/2026',
    'vip, hk',
    'vip',
    '#a #b',
    'x'.repeat(300),
    'x'.repeat(5_000),
    '\0',
    'a\0b',
    '\ud83d',
    '\u200b',
    '\ufeff',
    'two\nlines',
    'tab\there',
    '\\N',
    '"quoted"',
    'https://a.example/path?q=1',
    'javascript:alert(1)',
    'linkedin.com/in/ada',
    'lead',
    'Hibernating',
    'corporate',
    '0198c0de-0000-7000-8000-000000000001',
    'not-an-id',
    '007',
    '%',
    '__proto__',
    'constructor',
    '🎉',
    'ﬁ',
    '①',
    'Ａ',
  ]
}

/** Numbers below a bound, the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('columns that are more than a field', () => {
  const column = (name: string, more: Partial<ColumnMapping>): ColumnMapping => ({
    ...{ column: name, field: null, position: 1, confidence: 1, evidence: 'person' },
    ...more,
  })
  const custom = (kind: 'number' | 'date', key: string) => ({ custom: { key, kind, choices: [] } })

  test('a custom field has its value by its type; what does not fit is kept as it came, with a note', () => {
    const mapping = [
      column('Fee', { ...custom('number', 'Budget'), decimal: ',' }),
      column('Due', { ...custom('date', 'Due date'), order: 'mdy' }),
    ]
    expect(cleanRecord(mapping, ['1.234,5', '03/04/2026'], 'repair').record).toEqual({
      extra: { Budget: 1234.5, 'Due date': '2026-03-04' },
    })
    const odd = cleanRecord(mapping, ['a lot', '13/04/2026'], 'repair')
    expect(odd.record).toEqual({ extra: { Budget_raw: 'a lot', 'Due date_raw': '13/04/2026' } })
    expect(odd.notes.map(({ issue }) => issue)).toEqual(['number.not-a-number', 'date.other-order'])
  })

  test('a field of dates obeys the order of its column', () => {
    const due = (order: 'dmy' | 'mdy') => [column('Due', { field: 'next_follow_up', order })]
    expect(cleanRecord(due('dmy'), ['03/04/2026'], 'repair').record).toEqual({ next_follow_up: '2026-04-03' })
    expect(cleanRecord(due('mdy'), ['03/04/2026'], 'repair').record).toEqual({ next_follow_up: '2026-03-04' })
    expect(cleanRecord(due('mdy'), ['13/04/2026'], 'repair').record).toEqual({
      extra: { next_follow_up_raw: '13/04/2026' },
    })
  })

  test('a count of people obeys the decimal mark of its column', () => {
    const subscribers = (decimal: '.' | ',') => [column('Subs', { field: 'youtube_subscribers', decimal })]
    expect(cleanRecord(subscribers(','), ['12.345'], 'repair').record).toEqual({ youtube_subscribers: 12_345 })
    expect(cleanRecord(subscribers('.'), ['12.345'], 'repair').record).toEqual({
      extra: { youtube_subscribers_raw: '12.345' },
    })
  })

  test('what we wrote ourselves is dropped, and makes no record of a blank row', () => {
    const mapping = [column('email', { field: 'email' }), column('harbour_outcome', { evidence: 'ours' })]
    expect(cleanRecord(mapping, ['a@a.example', 'review'], 'repair').record).toEqual({ email: 'a@a.example' })
    expect(cleanRecord(mapping, ['', 'review'], 'repair').verdict).toBe('blank')
  })

  test('what was kept as extra before says so, for it to be taken away', () => {
    const mapping = [column('memo', { field: 'notes', movedFrom: 'memo' })]
    expect(cleanRecord(mapping, [' likes  tea'], 'repair').record).toEqual({
      notes: 'likes tea',
      extra_moved: { memo: 'likes tea' },
    })
    expect(cleanRecord(mapping, [''], 'repair').record).toEqual({})
  })
})

describe('defaults of the batch', () => {
  const defaults = { owner: 'Mei', source: 'Fair', tags: ['fair', 'VIP'], country_code: 'HK' }
  const withDefaults = (spec: string, cells: string[]) =>
    cleanRecord(columns(spec), cells, 'repair', { ...defaultSettings, defaults })

  test('fill what the record leaves out, and no more; tags are added', () => {
    const bare = withDefaults('E=email,T=tags', ['a@a.example', 'vip'])
    expect(bare.record).toEqual({ email: 'a@a.example', tags: ['vip', 'fair'] })
    expect(bare.inferred).toMatchObject({ owner: 'Mei', source: 'Fair', country_code: 'HK', country_inferred: false })
    const full = withDefaults('O=owner,S=source,C=country_code', ['Ann', 'Web', 'France'])
    expect(full.record).toMatchObject({ owner: 'Ann', source: 'Web', country_code: 'FR', tags: ['fair', 'VIP'] })
    expect(Object.keys(full.inferred)).toEqual(['customer_type'])
  })

  test('the country tells how to read the phones', () => {
    expect(withDefaults('P=phone', ['9044 1287']).record).toMatchObject({ phone: '+85290441287' })
  })

  test('make no customer of a row that says nothing', () => {
    expect(withDefaults('E=email,C=city', ['', '-']).verdict).toBe('blank')
    expect(withDefaults('E=email', ['']).verdict).toBe('blank')
  })
})
