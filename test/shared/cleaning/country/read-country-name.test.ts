import { expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { readCountryName } from '../../../../shared/cleaning/country/read-country-name.ts'

test.each([
  ['RU', 'RU', null],
  ['ru', 'RU', null],
  ['R.U.', null, 'GB'],
  ['r.u.', null, 'GB'],
  ['AS', 'AS', null],
  ['A.S.', null, 'US'],
  ['NGA', 'NG', null],
  ['nga', 'NG', null],
  ['Nga', null, 'RU'],
  ['SIN', 'SG', null],
  ['Sin', null, 'CN'],
  ['36', null, 'AU'],
  ['036', 'AU', null],
  ['Cubâ', 'CU', null],
  ['Germâny', 'DE', null],
  ['S. Sudan', 'SS', null],
  ['Federal Republic of Nigeria', 'NG', null],
])('%s is %j, or asked about as %j', (text, value, suggestion) => {
  expect(readCountryName(text)).toMatchObject({ value, suggestion })
})

test.each(['Pér', 'constructor', 'US - United States', 'the of and', 'Republic of Georgia United', 'Republic'])(
  '%s is no name of one country',
  (text) => {
    expect(readCountryName(text)).toBeNull()
  },
)

test('a flag that no country has is none, nor are signs', () => {
  expect(cleanCountry('🇶🇶')).toMatchObject({ value: null, suggestion: null, issue: 'country.unknown' })
  expect(cleanCountry('§§')).toMatchObject({ value: null, suggestion: null, issue: 'country.unknown' })
  expect(cleanCountry('🇭🇰')).toMatchObject({ value: 'HK', rule: 'country.flag' })
})
