import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../../../shared/importing/import-settings.ts'
import type { ColumnMapping } from '../../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { cleanReview } from '../../../../../../shared/importing/record/clean-review-row.ts'

type Cells = Partial<Record<CustomerField, string>>

const columns = (cells: Cells): ColumnMapping[] =>
  (Object.keys(cells) as CustomerField[]).map((field) => ({
    ...{ column: field, field, position: 1, confidence: 1, evidence: 'synonym' },
  }))
const clean = (cells: Cells) => cleanRecord(columns(cells), Object.values(cells), 'repair')

test.each<[Cells, object]>([
  [
    { first_name: 'Dr. John', last_name: 'Smith' },
    { first_name: 'John', last_name: 'Smith' },
  ],
  [
    { first_name: 'John (CEO)', last_name: 'Smith' },
    { first_name: 'John', position_primary: 'CEO' },
  ],
  [
    { first_name: 'John', last_name: 'Smith, CEO' },
    { last_name: 'Smith', position_primary: 'CEO' },
  ],
  [{ first_name: 'John', last_name: 'Smith, PhD' }, { last_name: 'Smith' }],
  [
    { first_name: 'John', last_name: 'CEO' },
    { first_name: 'John', position_primary: 'CEO' },
  ],
  [{ first_name: 'Mr Wong' }, { last_name: 'Wong' }],
  [{ first_name: '何先生' }, { last_name: '何' }],
  [{ last_name: '김과장' }, { last_name: '김', position_primary: '과장' }],
  [{ display_name: 'Sales Manager', company_primary: 'Acme' }, { position_primary: 'Sales Manager' }],
  [{ display_name: 'Director', company_primary: 'Acme' }, { position_primary: 'Director' }],
])('a title or a job in %j is no name, and is kept', (cells, said) => {
  const { record, verdict, notes } = clean(cells)
  expect(verdict).toBeNull()
  expect(record).toMatchObject(said)
  expect(notes.map(({ rule }) => rule)).toContain('name.title')
  expect(Object.values(cells)).toEqual(expect.arrayContaining(Object.values(record.extra ?? {})))
})

test('a position that the record states stays, and the cell with the other one is kept', () => {
  const { record } = clean({ position_primary: 'Buyer', last_name: 'Smith (CEO)' })
  expect(record).toEqual({ position_primary: 'Buyer', last_name: 'Smith', extra: { last_name_raw: 'Smith (CEO)' } })
})

test.each<[Cells]>([
  [{ first_name: 'John', last_name: 'Smith Jr.' }],
  [{ first_name: 'Md Abdul', last_name: 'Rahman' }],
  [{ first_name: 'Prince', last_name: 'Okafor' }],
  [{ first_name: 'Don', last_name: 'Johnson' }],
  [{ first_name: 'Kim San', last_name: 'Lee' }],
  [{ first_name: 'Anh Tuấn', last_name: 'Nguyễn' }],
  [{ first_name: 'Jennifer', last_name: 'Null' }],
  [{ first_name: 'Na', last_name: 'Li' }],
  [{ first_name: 'Test', last_name: 'Ngo' }],
  [{ first_name: '建工', last_name: '王' }],
  [{ display_name: 'Booking.com' }],
  [{ display_name: 'Baker' }],
  [{ first_name: 'Hakim', last_name: 'Mayor' }],
  [{ first_name: 'Tan', last_name: 'Cantor' }],
])('%j stays as it is, unasked', (cells) => {
  expect(clean(cells)).toMatchObject({ record: cells, verdict: null, notes: [] })
})

test.each<[Cells, string]>([
  [{ display_name: 'Accounts Dept' }, 'name.no-person'],
  [{ display_name: 'Accounts Payable' }, 'name.no-person'],
  [{ display_name: 'Purchasing Department' }, 'name.no-person'],
  [{ display_name: 'Einkauf' }, 'name.no-person'],
  [{ display_name: '采购部' }, 'name.no-person'],
  [{ display_name: '영업부' }, 'name.no-person'],
  [{ last_name: '経理部' }, 'name.no-person'],
  [{ display_name: 'Mr & Mrs Jones' }, 'name.several-people'],
  [{ display_name: 'Herr und Frau Meier' }, 'name.several-people'],
  [{ display_name: 'Familie Huber' }, 'name.several-people'],
  [{ display_name: '王先生、李小姐' }, 'name.several-people'],
  ...[
    'Ann Lee & Bo Chan',
    'Kwok Wah Tsang and Maria Lopez',
    'Uwe Krüger und Ina Voß',
    '林嘉欣、陳小明',
    '赵雪梅/李明',
    '이지영, 김영희',
  ].map((display_name): [{ display_name: string }, string] => [{ display_name }, 'name.several-people']),
  [{ display_name: 'John Smith <john@acme.com>' }, 'name.is-an-email'],
  [{ first_name: 'john@acme.com' }, 'name.is-an-email'],
  [{ display_name: 'John Smith 9123 4567' }, 'name.is-a-phone'],
  [{ display_name: '王总 13800138000' }, 'name.is-a-phone'],
  [{ last_name: 'www.acme.com' }, 'name.is-a-url'],
  [{ last_name: '12/03/2024' }, 'name.is-a-date'],
  [{ last_name: '2024年3月12日' }, 'name.is-a-date'],
  [{ first_name: 'SUNIL', last_name: 'SHARMA CA' }, 'name.maybe-title'],
  [{ first_name: 'JENNIFER', last_name: 'NULL' }, 'name.maybe-nothing'],
])('%j needs a person: %s', (cells, code) => {
  const { verdict, reasons, inferred } = clean(cells)
  expect(verdict).toBe('review')
  expect(reasons.map((reason) => reason.code)).toEqual([code])
  expect(inferred).not.toHaveProperty('last_name')
})

test('an address in a name is proposed for its own column, where that is empty', () => {
  const { reasons } = clean({ display_name: 'John Smith <john@acme.com>', email: '' })
  expect(reasons).toEqual([
    { code: 'name.is-an-email', column: 'display_name', value: 'John Smith <john@acme.com>' },
    { code: 'name.belongs-here', column: 'email', value: '', suggestion: 'john@acme.com' },
  ])
})

test('where another address stands there, the name alone is proposed', () => {
  const { reasons } = clean({ display_name: 'John Smith (john@acme.com)', email: 'info@acme.com' })
  expect(reasons).toMatchObject([{ code: 'name.is-an-email', suggestion: 'John Smith' }])
})

test.each<[Cells, object]>([
  [{ display_name: 'John Smith <john@acme.com>', email: 'John@acme.com' }, { display_name: 'John Smith' }],
  [{ display_name: 'John Smith +852 9123 4567', phone: '+85291234567' }, { display_name: 'John Smith' }],
])('what the record says twice is no name: %j', (cells, said) => {
  const { record, verdict, inferred, notes } = clean(cells)
  expect({ record, verdict, inferred }).toMatchObject({ record: said, verdict: null, inferred: { last_name: 'Smith' } })
  expect(notes.map(({ rule }) => rule)).toContain('name.contact-repeated')
})

test.each([
  ['*John Smith', 'John Smith'],
  ['John Smith;', 'John Smith'],
  ['Attn: John Smith', 'John Smith'],
  ['c/o John Smith', 'John Smith'],
  ['联系人：王伟', '王伟'],
  ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith'],
  ['Sean O`Brien', "Sean O'Brien"],
])('%s is %s', (written, name) => {
  const { record, notes } = clean({ display_name: written })
  expect(record).toMatchObject({ display_name: name, extra: { display_name_raw: expect.any(String) } })
  expect(notes.map(({ rule }) => rule)).toContain('name.tidied')
})

test.each(['Unknown Unknown', 'N/A N/A', '- -'])('%s names nobody', (written) => {
  expect(clean({ display_name: written, company_primary: 'Acme' }).record).toEqual({ company_primary: 'Acme' })
})

const reading = { policy: 'repair', settings: defaultSettings, repairRules: {} } as const

test('a name that a person has seen and left as it is stands', () => {
  const cells = { display_name: 'Accounts Dept', email: 'a@gmial.com' }
  const row = { ...reading, mapping: columns(cells) }
  const fixed = ['Accounts Dept', 'a@gmail.com']
  expect(clean(cells).verdict).toBe('review')
  expect(cleanReview(row, fixed)).toMatchObject({ verdict: null, record: { display_name: 'Accounts Dept' } })
  expect(cleanReview(row, Object.values(cells))).toMatchObject({ reasons: [{ code: 'email.misspelt-domain' }] })
  const unseen = [{ code: 'name.no-person', column: 'display_name' }]
  expect(cleanReview(row, fixed, unseen)).toMatchObject({ verdict: 'review', reasons: [{ code: 'name.no-person' }] })
})
