import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { defaultSettings } from '../../../../../shared/importing/import-settings.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'
import { columns } from './columns.ts'

const clean = (record: Partial<Record<CustomerField, string>>) =>
  cleanRecord(
    Object.keys(record).map((field) => ({
      column: field,
      field: field as CustomerField,
      position: 1,
      confidence: 1,
      evidence: 'synonym',
    })),
    Object.values(record),
    'repair',
  )

test('a city beside the country fills an empty one, and is kept where another is stated', () => {
  expect(clean({ country_code: 'Kowloon, Hong Kong' }).record).toEqual({ country_code: 'HK', city: 'Kowloon' })
  expect(clean({ country_code: 'Kowloon, Hong Kong' }).notes).toContainEqual({
    column: 'country_code',
    rule: 'city.with-country',
  })
  expect(clean({ city: 'kowloon', country_code: 'Kowloon, Hong Kong' }).record).toEqual({
    country_code: 'HK',
    city: 'kowloon',
  })
  expect(clean({ city: 'Central', country_code: 'Kowloon, Hong Kong' }).record).toEqual({
    country_code: 'HK',
    city: 'Central',
    extra: { country_code_raw: 'Kowloon, Hong Kong' },
  })
})

test('a cell of more than 200 characters is no city with its country', () => {
  const cell = (length: number) => `Kowloon${' '.repeat(length - 18)}, Hong Kong`
  expect(cell(200)).toHaveLength(200)
  expect(clean({ country_code: cell(200) }).record).toMatchObject({ city: 'Kowloon' })
  expect(clean({ country_code: cell(201) }).record).not.toHaveProperty('city')
})

test('a postal code is stored as it is written, or tidied, which is noted', () => {
  expect(clean({ postal_code: 'SW1A 1AA' })).toMatchObject({ record: { postal_code: 'SW1A 1AA' }, notes: [] })
  expect(clean({ postal_code: '2134.0', country_code: 'BE' }).notes).toContainEqual({
    ...{ column: 'postal_code', rule: 'postal_code.decimals' },
  })
  expect(clean({ postal_code: '〒100-0001' })).toMatchObject({
    ...{ record: { postal_code: '100-0001' }, notes: [{ column: 'postal_code', rule: 'postal_code.tidied' }] },
  })
  const lost = clean({ country_code: 'US', postal_code: '134' })
  expect(lost.notes).toContainEqual({ column: 'postal_code', issue: 'postal_code.zero-lost', suggestion: '00134' })
  expect(lost.record).toMatchObject({ extra: { postal_code_raw: '134' } })
})

test('a postal code that a spreadsheet spoiled is never stored as it is', () => {
  expect(clean({ country_code: 'US', postal_code: '2134' })).toMatchObject({
    verdict: null,
    record: { postal_code: '02134' },
    notes: [{ column: 'postal_code', rule: 'postal_code.zero-put-in' }],
  })
  expect(clean({ postal_code: '2134', country_code: 'US' }).record).toMatchObject({ postal_code: '02134' })
  for (const region of ['CA', 'California']) {
    const row = clean({ postal_code: '2134', country_code: 'US', region })
    expect(row).toMatchObject({ verdict: 'review', reasons: [{ value: '2134', suggestion: '02134' }] })
    expect(row.record).not.toHaveProperty('postal_code')
  }
  expect(clean({ country_code: 'CN', postal_code: '1.00E+05' })).toMatchObject({
    verdict: null,
    record: { country_code: 'CN', extra: { postal_code_raw: '1.00E+05' } },
    notes: [{ column: 'postal_code', issue: 'postal_code.scientific-notation' }],
  })
  expect(clean({ country_code: 'BE', postal_code: '2134.0' }).record).toEqual({
    country_code: 'BE',
    postal_code: '2134',
  })
})

test('a country of the whole file is too little to put a zero back', () => {
  const defaults = { tags: [], country_code: 'US' }
  const { record, reasons } = cleanRecord(columns('first_name', 'postal_code'), ['Ada', '2134'], 'repair', {
    ...defaultSettings,
    defaults,
  })
  expect(record).not.toHaveProperty('postal_code')
  expect(reasons).toMatchObject([{ code: 'postal_code.zero-lost', suggestion: '02134' }])
})

test('a postal code with a letter for a digit is asked', () => {
  const { record, reasons } = clean({ first_name: 'Ada', postal_code: '2O1301', country_code: 'IN' })
  expect(record).not.toHaveProperty('postal_code')
  expect(reasons).toMatchObject([{ code: 'postal_code.look-alike', suggestion: '201301' }])
})

test.each(['None', 'NA', 'Nil', 'keine', 'n.a.', 'x', 'xxx', '...'])('%s is no city, company or key', (word) => {
  for (const field of ['city', 'company_primary', 'external_id', 'address_primary'] as const) {
    expect(clean({ first_name: 'Ada', [field]: word }).record, field).toEqual({ first_name: 'Ada' })
  }
})

test.each(['Na', 'Nil', 'Null', 'None', 'X'])('%s may be somebody’s name', (word) => {
  expect(clean({ last_name: word }).record).toEqual({ last_name: word })
})

test.each(['self', 'Self-employed', 'individual', 'Privatperson', '个人', '個人'])('%s is no company', (word) => {
  expect(clean({ first_name: 'Ada', company_primary: word })).toMatchObject({
    record: { first_name: 'Ada' },
    inferred: { customer_type: 'individual' },
    notes: [{ column: 'company_primary', rule: 'text.filler' }],
  })
})
