import { expect, test } from 'vitest'
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
