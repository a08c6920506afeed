import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../shared/importing/import-settings.ts'
import { isTraceable, traceField } from '../../../../shared/importing/record/trace-field.ts'

const columns: readonly (readonly [column: string, field: CustomerField | null, position?: number])[] = [
  ['Name', 'display_name'],
  ['Mail', 'email'],
  ['Tel', 'phone'],
  ['Mobile', 'phone', 2],
  ['Site', 'company_website'],
  ['Channel', 'youtube_channel_url'],
  ['Company', 'company_primary'],
  ['Shoes', null],
]
const mapping = columns.map(([column, field, position = 1]) => {
  return { column, field, position, confidence: 1, evidence: 'synonym' as const }
})
const cells = ['Ann Lee', 'ANN@a-works.com', '+852 9123 4567', '9876 5432', '', 'youtube.com/@annlee', '', '39', 'over']

const trace = (field: string, settings = defaultSettings) =>
  traceField({ mapping, policy: 'repair', settings }, cells, field)

test.each<[string, unknown, readonly string[]]>([
  ['display_name', 'Ann Lee', ['Name']],
  ['email', 'ann@a-works.com', ['Mail']],
  ['phone', '+85291234567', ['Tel']],
  ['youtube_handle', '@annlee', ['Channel']],
  ['extra.Shoes', '39', ['Shoes']],
  ['extra.Column 9', 'over', ['Column 9']],
  ['city', undefined, []],
  ['extra.Hats', undefined, []],
])('%s is %j, from %j', (field, value, from) => {
  const found = trace(field)
  expect([found.value, found.cells.map(({ column }) => column), found.isInferred]).toEqual([value, from, false])
})

test('a rule that had something to do is named', () => {
  expect(trace('email').rules).toEqual(['email.lower-case'])
  expect(trace('display_name').rules).toEqual([])
})

test('what is worked out says from which cells', () => {
  expect(trace('last_name')).toMatchObject({
    value: 'Lee',
    isInferred: true,
    cells: [{ column: 'Name', raw: 'Ann Lee' }],
  })
  expect(trace('customer_type')).toMatchObject({ value: 'youtube_creator', cells: [{ column: 'Channel' }] })
})

test('an empty cell that empties the field is the source of nothing', () => {
  const found = trace('company_website', { ...defaultSettings, emptyCells: 'clear' })
  expect(found).toMatchObject({ value: null, cells: [{ column: 'Site', raw: '' }] })
})

test.each([
  ['city', true],
  ['extra.Shoe.size', true],
  ['phones.+852', true],
  ['id', false],
  ['search', false],
  ['extra.', false],
  ['toString', false],
])('%s can be asked for: %j', (field, is) => expect(isTraceable(field)).toBe(is))

describe('further phones, e-mails and addresses', () => {
  test('each says from which cell it comes', () => {
    const two = cells.with(3, '+852 9876 5432')
    const found = traceField({ mapping, policy: 'repair', settings: defaultSettings }, two, 'phones.+85298765432')
    expect(found).toMatchObject({ value: '+85298765432', cells: [{ column: 'Mobile' }] })
    expect(trace('phones.+85291234567')).toMatchObject({ value: undefined })
    expect(trace('phones.+85291234568')).toMatchObject({ value: undefined })
    expect(trace('emails.x@x.example').value).toBeUndefined()
    expect(trace('addresses.x').value).toBeUndefined()
  })

  test('all of a name are what the record has of it', () => {
    expect(trace('nothing').value).toBeUndefined()
  })
})

describe('what a person has fixed', () => {
  test('is shown beside what came', () => {
    const came = cells.with(1, 'ANN@a-works')
    const found = traceField({ mapping, policy: 'repair', settings: defaultSettings }, cells, 'email', came)
    expect(found.cells).toEqual([{ column: 'Mail', raw: 'ANN@a-works', fixed: 'ANN@a-works.com' }])
    expect(trace('email').cells).toEqual([{ column: 'Mail', raw: 'ANN@a-works.com' }])
    const short = traceField({ mapping, policy: 'repair', settings: defaultSettings }, cells, 'email', ['Ann Lee'])
    expect(short.cells).toEqual([{ column: 'Mail', raw: '', fixed: 'ANN@a-works.com' }])
  })
})

describe('of two columns of a field', () => {
  const two = (first: string, second: string, field: string, of: CustomerField = 'city') => {
    const columnsOf = ['A', 'B'].map((column, i) => ({
      ...{ column, field: of, position: 1 + i, confidence: 1, evidence: 'synonym' as const },
    }))
    const found = traceField(
      { mapping: columnsOf, policy: 'repair', settings: defaultSettings },
      [first, second],
      field,
    )
    return [found.value, ...found.cells.map(({ column }) => column)]
  }

  test.each([
    ['the one that says it', ['Rome', 'Oslo', 'city'], ['Rome', 'A']],
    ['the second, where the first is empty', ['', 'Oslo', 'city'], ['Oslo', 'B']],
    ['both, where both do', ['Rome', 'Rome', 'city'], ['Rome', 'A', 'B']],
    ['the one that is kept beside', ['Rome', 'Oslo', 'extra.city_raw'], ['Oslo', 'A', 'B']],
    ['neither', ['', '', 'city'], [undefined]],
  ] as const)('%s', (_, [first, second, field], wanted) => expect(two(first, second, field)).toEqual(wanted))
})

test('a cell that a rule could make nothing of is kept, and says so', () => {
  const odd = [
    { column: 'Land', field: 'country_code' as const, position: 1, confidence: 1, evidence: 'synonym' as const },
  ]
  const found = (field: string) =>
    traceField({ mapping: odd, policy: 'repair', settings: defaultSettings }, ['Atlantis'], field)
  expect(found('extra.country_code_raw')).toMatchObject({ value: 'Atlantis', cells: [{ column: 'Land' }] })
  expect(found('country_code')).toMatchObject({ value: undefined, cells: [{ column: 'Land' }] })
  expect(found('extra.Land')).toMatchObject({ value: undefined, cells: [{ column: 'Land' }] })
  expect(found('extra.city_raw')).toMatchObject({ value: undefined, cells: [] })
})

test('either column of a channel may say the other', () => {
  expect(trace('youtube_channel_url')).toMatchObject({
    value: 'https://www.youtube.com/@annlee',
    cells: [{ column: 'Channel' }],
  })
  expect(trace('position_primary')).toMatchObject({ value: undefined, isInferred: false })
})

test('who asked not to be contacted did it where it says so', () => {
  const found = traceField(
    { mapping, policy: 'repair', settings: defaultSettings },
    ['Ann Lee (do not contact)', ...cells.slice(1)],
    'do_not_contact',
  )
  expect(found).toMatchObject({ value: true, cells: [{ column: 'Name' }], rules: ['boolean.said-in-words'] })
})
