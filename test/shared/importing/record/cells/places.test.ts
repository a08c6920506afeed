import { expect, test } from 'vitest'
import type { CustomerField } from '../../../../../shared/customers/fields.ts'
import { cleanRecord } from '../../../../../shared/importing/record/clean-record.ts'

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

test('a postal code that a spreadsheet spoiled is never stored as it is', () => {
  expect(clean({ country_code: 'US', postal_code: '2134' })).toMatchObject({
    verdict: 'review',
    reasons: [{ code: 'postal_code.zero-lost', value: '2134', suggestion: '02134' }],
  })
  expect(clean({ postal_code: '2134', country_code: 'US' }).record).not.toHaveProperty('postal_code')
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
