import { describe, expect, test } from 'vitest'
import type { CustomerField } from '../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

const clean = (cells: Partial<Record<CustomerField, string>>) => {
  const fields = Object.keys(cells) as CustomerField[]
  const columns = fields.map((field) => ({
    column: field,
    field,
    position: 1,
    confidence: 1,
    evidence: 'synonym' as const,
  }))
  return cleanRecord(columns, Object.values(cells), 'repair').record
}

describe('a city that is none', () => {
  test.each(['city', 'region'] as const)('a number to dial as the %s is a phone', (field) => {
    for (const number of ['+49 171 5577015', '0171 5577015', '+852 9123 4567'])
      for (const country of ['Germany', '']) {
        const record = clean({ display_name: 'Ann Lee', [field]: number, country_code: country })
        expect(record).not.toHaveProperty(field)
        if (number.startsWith('+')) expect(record.phone).toBe(number.replaceAll(' ', ''))
      }
    for (const other of ['10115', '75001', '08 Paris', '2. Bezirk', '1010 Wien'])
      expect(clean({ display_name: 'Ann Lee', [field]: other })).not.toHaveProperty('phone')
  })

  test.each(['Germany', 'Deutschland', 'France', 'Italia', 'Nigeria', '日本', '中国', 'India', 'United States'])(
    '%s is the country, which another cell says',
    (name) => {
      const record = clean({ display_name: 'Ann Lee', city: name, country_code: name })
      expect(record).not.toHaveProperty('city')
      expect(record.extra).toEqual({ city_raw: name })
      expect(clean({ display_name: 'Ann Lee', city: name }).city).toBe(name)
    },
  )

  test.each([
    'Singapore',
    'Hong Kong',
    'Luxembourg',
    'Monaco',
    'Panama',
    'Kuwait',
    'Macau',
    'Gibraltar',
    '新加坡',
    '香港',
    'México',
    'Guatemala',
    'تونس',
  ])('%s is a town as well', (name) =>
    expect(clean({ display_name: 'Ann Lee', city: name, country_code: name }).city).toBe(name),
  )

  test.each([
    ['Lebanon', 'USA'],
    ['Peru', 'US'],
    ['Berlin', 'Germany'],
    ['Georgia', 'USA'],
  ])('%s in %s stays', (city, country) =>
    expect(clean({ display_name: 'Ann Lee', city, country_code: country }).city).toBe(city),
  )
})
