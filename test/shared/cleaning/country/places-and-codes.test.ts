import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import { expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { listedNames } from '../../../../shared/cleaning/country/names/listed-names.ts'
import { placeWithCountry } from '../../../../shared/cleaning/country/read-country-parts.ts'

const placed = [
  ['Kowloon', 'Hong Kong', 'HK'],
  ['Lagos', 'Nigeria', 'NG'],
  ['Paris', 'France', 'FR'],
  ['São Paulo', 'Brazil', 'BR'],
  ['München', 'Deutschland', 'DE'],
  ['Mumbai', 'India', 'IN'],
  ['Busan', 'South Korea', 'KR'],
  ['Austin', 'United States', 'US'],
  ['深圳', '中国', 'CN'],
] as const
const between = [', ', ' - ', '/', ' / ', '，']

test.each(placed)('%s and %s: the country is sure, the place is left', (place, country, code) => {
  const cells = [
    ...between.map((sign) => `${place}${sign}${country}`),
    `${place} (${country})`,
    `${place} [${country}]`,
  ]
  for (const raw of cells) {
    expect(cleanCountry(raw), raw).toMatchObject({ value: code, issue: null })
    expect(placeWithCountry(raw), raw).toBe(place)
  }
})

test.each([
  ['Georgia, USA', 'US'],
  ['Atlanta, Georgia', 'GE'],
  ['Jordan, Minnesota', 'JO'],
  ['Belfast, Ireland', 'IE'],
  ['Pyongyang, Korea', 'KR'],
  ['Paris or London, France', 'FR'],
  ['not France, Germany', null],
  ['formerly Paris, France', 'FR'],
])('%s is asked', (raw, suggestion) => {
  expect(cleanCountry(raw)).toMatchObject({ value: null, ...(suggestion === null ? {} : { suggestion }) })
})

test.each([
  ['Jungferninseln, Vereinigte Staaten', 'VI'],
  ['Isole Vergini, Regno Unito', 'VG'],
  ['Jomfruøyene (Storbritannia)', 'VG'],
  ['Saint Martin (Teil der Niederlande)', null],
])('%s is an island by itself: %s is suggested', (raw, suggestion) => {
  expect(cleanCountry(raw)).toMatchObject({ value: null, suggestion })
})

test.each([
  ['Suomi Finland', 'FI'],
  ['Guam USA', 'GU'],
  ['Brasil Brazil', 'BR'],
])('%s says it twice, with nothing between', (raw, code) => {
  expect(cleanCountry(raw)).toMatchObject({ value: code, rule: 'country.said-twice' })
})

test.each(['China Japan', 'Sodan del Sud', 'Sudan Sud'])('%s is not one country said twice', (raw) => {
  expect(cleanCountry(raw).value).not.toBe('SD')
  expect(cleanCountry(raw).rule).not.toBe('country.said-twice')
})

test.each([
  ['S. Arabia', 'SA'],
  ['C. Rica', 'CR'],
  ['Bosnia Herz.', 'BA'],
  ['Switz.', 'CH'],
  ['Deutchland', 'DE'],
  ['Austr.', null],
  ['Guin.', null],
  ['S. Leone Ltd', null],
])('%s is cut short or misspelt: %s is suggested', (raw, suggestion) => {
  expect(cleanCountry(raw)).toMatchObject({ value: null, suggestion })
})

const byCode = Map.groupBy(getCountries(), (country) => String(getCountryCallingCode(country)))
const numbers = new Set(
  listedNames
    .trim()
    .split('\n')
    .map((line) => line.split('|')[0]?.split(' ')[2]),
)

test.each([...byCode])('the dialling code %s is its one country, or asked', (code, countries) => {
  const [only, other] = countries
  for (const raw of [`+${code}`, `00${code}`, `+ ${code}`, `(+${code})`]) {
    expect(cleanCountry(raw).value, raw).toBe(other === undefined ? only : null)
  }
  // Without its + it may be a number of the ISO.
  if (code.length === 3 && !numbers.has(code)) expect(cleanCountry(code).value).toBe(other === undefined ? only : null)
})

test.each([
  ['+1', 'US'],
  ['+7', 'RU'],
  ['+39', 'IT'],
  ['+44', 'GB'],
  ['+47', 'NO'],
  ['+61', 'AU'],
  ['+212', 'MA'],
  ['+262', 'RE'],
  ['+290', 'SH'],
  ['+358', 'FI'],
  ['+590', 'GP'],
  ['+599', 'CW'],
])('of the countries that share %s, most numbers are of %s', (raw, suggestion) => {
  expect(cleanCountry(raw)).toMatchObject({ value: null, suggestion, issue: 'country.ambiguous' })
})
