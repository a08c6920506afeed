import { expect, test } from 'vitest'
import { mapColumns } from '../../../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

const templates: readonly (readonly string[])[] = [
  ['Business Street', 'Business City', 'Business Country/Region', 'Home Street', 'Home City', 'Home Country/Region'],
  [
    'Straße geschäftlich',
    'Ort geschäftlich',
    'Land/Region geschäftlich',
    'Straße privat',
    'Ort privat',
    'Land/Region privat',
  ],
  [
    'Rue (bureau)',
    'Ville (bureau)',
    'Pays/Région (bureau)',
    'Rue (domicile)',
    'Ville (domicile)',
    'Pays/Région (domicile)',
  ],
]

const clean = (columns: readonly string[], cells: readonly string[]) => {
  const named = ['E-mail', ...columns]
  const row = ['ada@acme.com', ...cells]
  return cleanRecord(mapColumns(named, [row]).columns, row, 'repair').record
}

test.each(templates)('a record of the second place alone is there: %s', (...columns) => {
  expect(clean(columns, ['', '', '', '1 High St', 'Leeds', 'Germany'])).toEqual({
    ...{ email: 'ada@acme.com', address_primary: '1 High St', city: 'Leeds', country_code: 'DE' },
  })
})

test.each(templates)('a record of both is at the first, and the second is kept: %s', (...columns) => {
  const [, , , street = '', city = '', country = ''] = columns
  expect(clean(columns, ['2 Main St', 'Paris', 'France', '1 High St', 'Leeds', 'Germany'])).toEqual({
    ...{ email: 'ada@acme.com', address_primary: '2 Main St', city: 'Paris', country_code: 'FR' },
    ...{ addresses: [{ address: '1 High St', label: street }], extra: { [city]: 'Leeds', [country]: 'Germany' } },
  })
})

test('a city of the first place is not mixed with a country of the second', () => {
  const [columns = []] = templates
  expect(clean(columns, ['', 'Paris', '', '', '', 'Germany'])).toEqual({
    ...{ email: 'ada@acme.com', city: 'Paris', extra: { 'Home Country/Region': 'Germany' } },
  })
})
