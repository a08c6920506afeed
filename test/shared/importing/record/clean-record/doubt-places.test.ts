import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from '../cells/columns.ts'

const fields = ['address_primary', 'address_secondary', 'city', 'region', 'postal_code', 'country_code'] as const
const rows: readonly (readonly string[])[] = [
  ['12 Elm St', 'Apt 4', 'Waco', 'TX', '76701', 'US'],
  ['Parkweg 3', '2. Stock', 'Bremen', 'HB', '28195', 'DE'],
  ['5 Mill Lane', 'Flat 2', 'Leeds', 'West Yorkshire', 'LS1 4AP', 'GB'],
  ['9 Bay Street', 'Suite 3', 'Toronto', 'ON', 'M5J 2N8', 'CA'],
  ['12 rue Haute', 'Bât B', 'Lyon', 'Rhône', '69002', 'FR'],
  ['ul. Długa 7', 'm. 2', 'Gdańsk', 'pomorskie', '80-827', 'PL'],
]
const clean = (cells: readonly string[], of = columns(...fields)) => cleanRecord(of, cells, 'repair')
const asks = (cells: readonly string[], of?: readonly ColumnMapping[]) =>
  clean(cells, of as ColumnMapping[]).reasons.some(({ code }) => code === 'address.wrong-column')

describe.each(rows.map((row) => ({ row, of: row.at(-1) ?? '' })))('an address of $of', ({ row }) => {
  test('is taken where each part is in its column, with any of them blank', () => {
    expect(asks(row)).toBe(false)
    for (const at of row.keys()) expect(asks(row.with(at, ''))).toBe(false)
  })

  // The country goes, or stays where it is.
  const [street = '', second = '', city = '', region = '', code = '', country = ''] = row
  test.each([
    ['to the left from the second line', [street, city, region, code, '', country]],
    ['to the left from the city', [street, second, region, code, '', country]],
    ['to the left with its country', [city, region, code, country, '', '']],
    ['with its code as the street', [code, city, region, '', '', country]],
    ['with its street as the code', ['', '', city, region, street, country]],
  ])('that stands %s is asked, or its code is put back', (_, cells) => {
    const { record } = clean(cells)
    const isBack = record.postal_code === code && record.city !== code && record.region !== code
    expect(isBack || asks(cells)).toBe(true)
  })
})

test('a state or a country as the postal code is asked', () => {
  for (const code of ['TX', 'Texas', 'Germany', 'Deutschland', '日本'])
    expect(asks(['4 Fir Ln', '', 'Waco', '', code, ''])).toBe(true)
  for (const code of ['ok', 'n/a', '-', '〒530-0001']) expect(asks(['4 Fir Ln', '', 'Waco', '', code, ''])).toBe(false)
})

test('nothing is asked where the whole column is of numbers', () => {
  const field: CustomerField = 'region'
  const numbered = columns(...fields).map((one) =>
    one.field === field ? { ...one, seen: { form: { is: 'code' } } } : one,
  )
  expect(asks(['12 Elm St', '', 'Waco', '1001', '76701', 'US'])).toBe(true)
  expect(asks(['12 Elm St', '', 'Waco', '1001', '76701', 'US'], numbered as ColumnMapping[])).toBe(false)
})

test('a number that is no postal code is', () => {
  for (const street of ['12', '100', 'Room 1201', '12-3'])
    expect(asks([street, '', 'Waco', 'TX', '76701', 'US'])).toBe(false)
})
