import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../../../shared/importing/import-settings.ts'
import { cleanRecord } from '../../../../../../shared/importing/record/clean-record.ts'
import { traceField } from '../../../../../../shared/importing/record/trace-field.ts'
import { columns } from '../columns.ts'

type Cells = Partial<Record<CustomerField, string>>

const clean = (cells: Cells) => cleanRecord(columns(...Object.keys(cells)), Object.values(cells), 'repair')
const names = ['first_name', 'last_name', 'display_name'] as const

test.each(names)('a remark in %s is no name: kept as it came, and noted', (field) => {
  for (const raw of [
    '34 visitors',
    '12 名',
    '共 34 人',
    '計30名',
    'Total: 17',
    '- end -',
    '以下空白',
    '이하 여백',
    'unlesbar',
    'BADGE NOT READABLE',
    '<Media omitted>',
    '(see the card that is stapled)',
  ]) {
    const { record, notes, verdict, inferred } = clean({ [field]: raw, email: 'a@acme.com' })
    expect(record, raw).toEqual({ email: 'a@acme.com', extra: { [`${field}_raw`]: raw } })
    expect(notes, raw).toEqual([{ column: field, rule: 'name.remark' }])
    expect([verdict, inferred], raw).toEqual([null, { customer_type: 'individual' }])
  }
})

test.each(['50 Cent', 'Seven 11', 'Ann 2nd', 'Count Basie'])('%s is no count', (raw) => {
  expect(clean({ display_name: raw })).toMatchObject({ record: { display_name: raw }, verdict: null })
})

test.each([
  ['same', 'as above', 'text.same-as-above'],
  ['as above', 'same', 'text.same-as-above'],
  ['keine', 'Angabe', 'text.filler'],
  ['Not', 'Known', 'text.filler'],
  ['BADGE', 'NOT READABLE', 'name.remark'],
  ['Visitor', '12', 'name.remark'],
  ['이하', '공란', 'name.remark'],
])('%s | %s say nothing together', (first_name, last_name, rule) => {
  const { record, notes } = clean({ first_name, last_name, email: 'a@acme.com' })
  expect(record).not.toHaveProperty('first_name')
  expect(record).not.toHaveProperty('last_name')
  expect(notes).toEqual([
    { column: 'first_name', rule },
    { column: 'last_name', rule },
  ])
})

test.each([
  ['Co', 'Chua'],
  ['Ada', 'Tidak'],
  ['Will', 'Call'],
  ['End', 'Jan'],
  ['Same', 'Ditlevsen'],
  ['Test', 'Ngo'],
])('%s %s is somebody', (first_name, last_name) => {
  expect(clean({ first_name, last_name })).toMatchObject({
    record: { first_name, last_name },
    verdict: null,
    notes: [],
  })
})

test.each<[Cells]>([
  [{ first_name: 'Test', last_name: 'Test' }],
  [{ first_name: '', last_name: 'test' }],
  [{ first_name: 'Max', last_name: 'Mustermann' }],
  [{ display_name: '测试' }],
  [{ display_name: 'テスト 太郎' }],
  [{ display_name: '테스트' }],
  [{ display_name: 'Test User 2' }],
  [{ display_name: '(Tommy)' }],
  [{ display_name: '이상' }],
  [{ last_name: 'End' }],
])('whether %j is somebody is asked', (cells) => {
  const { verdict, reasons } = clean({ ...cells, email: 'a@acme.com' })
  expect([verdict, reasons.map(({ code }) => code)]).toEqual(['review', ['name.maybe-nothing']])
})

const firm = 'Alpen-Technik GmbH'

test.each(['first_name', 'last_name'] as const)('a firm in %s goes to its own column, and is no name', (field) => {
  for (const cells of [{ [field]: firm }, { [field]: firm, company_primary: 'ALPEN-TECHNIK GMBH' }]) {
    const { record, notes, verdict, name } = clean(cells)
    const company_primary = 'company_primary' in cells ? 'ALPEN-TECHNIK GMBH' : firm
    expect({ record, verdict, name }).toEqual({
      record: { company_primary, extra: { [`${field}_raw`]: firm } },
      verdict: null,
      name: null,
    })
    expect(notes).toEqual([{ column: field, rule: 'name.company' }])
  }
  expect(clean({ [field]: firm, company_primary: 'Beta AG' })).toMatchObject({
    record: { [field]: firm, company_primary: 'Beta AG' },
    reasons: [{ code: 'name.is-a-company', column: field, value: firm }],
  })
})

test('a firm that is cut over two columns is one, and half of one is doubted', () => {
  expect(clean({ first_name: 'Acme Trading', last_name: 'Limited' }).record).toMatchObject({
    company_primary: 'Acme Trading Limited',
  })
  expect(clean({ first_name: 'Blue Mesa', last_name: 'Software Inc' }).reasons).toMatchObject([
    { code: 'name.is-a-company', column: 'last_name' },
  ])
  expect(clean({ first_name: 'Anna', last_name: firm })).toMatchObject({
    record: { first_name: 'Anna', company_primary: firm },
    verdict: null,
  })
})

test('a whole name in one of two columns fills both, and the cell is kept', () => {
  for (const [field, raw, first_name, last_name] of [
    ['last_name', 'Meier, Anna', 'Anna', 'Meier'],
    ['last_name', 'Frau Dr. Anna Meier', 'Anna', 'Meier'],
    ['first_name', 'Anna van Dyck', 'Anna', 'van Dyck'],
  ] as const) {
    const { record, notes, verdict } = clean({ first_name: '', last_name: '', [field]: raw })
    expect({ record, verdict }).toEqual({
      record: { first_name, last_name, extra: { [`${field}_raw`]: raw } },
      verdict: null,
    })
    expect(notes).toContainEqual({ column: field, rule: 'name.split' })
  }
})

test.each<[Cells]>([
  [{ first_name: 'Anna', last_name: 'Eva Meier' }],
  [{ last_name: 'Anna Meier', display_name: 'Bo Chan' }],
  [{ last_name: 'Meier, Dresden', city: 'Dresden' }],
])('%j stays', (cells) => {
  expect(clean(cells)).toMatchObject({ record: cells, notes: [] })
})

test.each<[Cells]>([
  [{ display_name: 'Marco Rossi / Officine Conti', company_primary: 'Officine Conti' }],
  [{ display_name: 'Anna Meier / Bad Homburg', city: 'Bad Homburg' }],
])('what another cell says too is no second person: %j', (cells) => {
  expect(clean(cells)).toMatchObject({ record: cells, verdict: null })
})

test.each([
  ['花子さん', '花子'],
  ['민수님', '민수'],
  ['スミス様', 'スミス'],
  ['千夏ちゃん', '千夏'],
])('the given name %s is %s', (written, first_name) => {
  const { record, notes } = clean({ last_name: '金', first_name: written })
  expect(record).toEqual({ last_name: '金', first_name, extra: { first_name_raw: written } })
  expect(notes).toEqual([{ column: 'first_name', rule: 'name.title' }])
})

test.each(['해님', '建工', '美殿子'])('the given name %s has no title', (first_name) => {
  expect(clean({ last_name: '金', first_name }).record).toMatchObject({ first_name })
})

test('what stood in a column of names can say where it came from', () => {
  const reading = {
    mapping: columns('first_name', 'last_name', 'company_primary'),
    policy: 'repair',
    settings: defaultSettings,
  } as const
  const trace = (cells: string[], field: string) => traceField(reading, cells, field)
  expect(trace(['', 'Meier, Anna', ''], 'first_name')).toMatchObject({
    ...{ value: 'Anna', cells: [{ column: 'last_name', raw: 'Meier, Anna' }], rules: ['name.split'] },
  })
  expect(trace(['', firm, ''], 'company_primary')).toMatchObject({
    ...{ value: firm, cells: [{ column: 'last_name', raw: firm }], rules: ['name.company'] },
  })
  expect(trace(['Anna', 'Meier', 'Acme'], 'first_name').cells).toEqual([{ column: 'first_name', raw: 'Anna' }])
})
