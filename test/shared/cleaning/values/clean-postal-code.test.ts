import { expect, test } from 'vitest'
import { cleanPostalCode } from '../../../../shared/cleaning/values/clean-postal-code.ts'

test.each([
  ['02134', 'US', '02134'],
  ['SW1A 1AA', 'GB', 'SW1A 1AA'],
  ['2134', 'BE', '2134'],
  ['2134', undefined, '2134'],
  ['2134.0', 'BE', '2134'],
  ['100000.0', 'CN', '100000'],
  ['060-0001', 'JP', '060-0001'],
  ['02134-1234', 'US', '02134-1234'],
])('%s in %s is %s', (raw, country, value) => {
  expect(cleanPostalCode(raw, country)).toMatchObject({ value, certainty: 'sure' })
})

test.each([
  ['2134', 'US', '02134'],
  ['601', 'PR', '00601'],
  ['2134.0', 'US', '02134'],
  ['1067', 'DE', '01067'],
  ['800', 'AU', '0800'],
  ['600001', 'JP', '0600001'],
  ['50000', 'CN', '050000'],
])('%s in %s has lost a zero: %s is suggested', (raw, country, suggestion) => {
  expect(cleanPostalCode(raw, country)).toMatchObject({ value: null, suggestion, issue: 'postal_code.zero-lost' })
})

test.each(['1.00E+05', '1E+05', '2,13e3', '1.00e5'])('%s has lost its digits', (raw) => {
  expect(cleanPostalCode(raw, 'CN')).toMatchObject({
    value: null,
    suggestion: null,
    issue: 'postal_code.scientific-notation',
  })
})

test.each([
  ['〒530-0001', '530-0001'],
  ['〒 100-8111', '100-8111'],
  ['１００－８１１１', '100-8111'],
])('%s is written plainly', (raw, code) => {
  expect(cleanPostalCode(raw, 'JP')).toMatchObject({ value: code, rule: 'postal_code.tidied' })
})
