import { expect, test } from 'vitest'
import { customerFields } from '../../../../shared/customers/fields.ts'
import { type ExportedCustomer, toExportCells } from '../../../../shared/importing/exporting/export-cells.ts'
import type { ExportColumn } from '../../../../shared/importing/exporting/export-columns.ts'

const blank = Object.fromEntries(customerFields.map(({ name }) => [name, null])) as Record<string, null>
const customer = (more: Partial<ExportedCustomer>) =>
  ({ ...blank, country_inferred: false, extra: {}, phones: [], emails: [], addresses: [], ...more }) as ExportedCustomer
const cell = (column: object, more: Partial<ExportedCustomer> = {}) =>
  toExportCells([{ name: 'x', ...column } as ExportColumn], customer(more))[0]

test.each([
  [null, ''],
  [undefined, ''],
  ['Ada', 'Ada'],
  [0, '0'],
  [true, 'yes'],
  [false, ''],
  [{ a: 1 }, '{"a":1}'],
])('a field of %j is written as %j', (value, text) => {
  expect(cell({ field: 'notes', position: 1 }, { notes: value })).toBe(text)
})

test.each([
  [[], ''],
  [['vip', 'hk'], 'vip; hk'],
  [['a; b', 'c'], '["a; b","c"]'],
  [['a, b'], '["a, b"]'],
])('the tags %j are written as %j, so that they come back', (tags, text) => {
  expect(cell({ field: 'tags', position: 1 }, { tags })).toBe(text)
})

test.each([
  [null, ''],
  ['x', 'x'],
  [true, 'yes'],
  [false, 'no'],
  [1.234, '1.2340'],
  [-12.345, '-12.3450'],
  [1234.567, '1234.567'],
  [1.23, '1.23'],
  [1234, '1234'],
])('a custom field of %j is written as %j, which can only be read so', (value, text) => {
  expect(cell({ extra: 'size' }, { extra: { size: value } })).toBe(text)
})

test('a custom field that a customer has not is empty, whatever it is called', () => {
  expect([cell({ extra: 'size' }), cell({ extra: 'constructor' })]).toEqual(['', ''])
})

test('further phones, e-mails and addresses stand in the columns of their number', () => {
  const more = { phone: '1', phones: ['2', '3'], email: 'a', emails: ['b'], address_primary: 'x', addresses: ['y'] }
  const columns = (['phone', 'email', 'address_primary'] as const).flatMap((field) =>
    [1, 2, 3].map((position) => ({ name: '', field, position })),
  )
  expect(toExportCells(columns, customer(more))).toEqual(['1', '2', '3', 'a', 'b', '', 'x', 'y', ''])
})

test('a country that a rule has worked out stands in the column that says so', () => {
  const column = { isInferred: true }
  expect(cell(column, { country_code: 'HK', country_inferred: true })).toBe('HK')
  expect(cell(column, { country_code: 'HK', country_inferred: false })).toBe('')
})
