import { expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { placeWithCountry, readCountryParts } from '../../../../shared/cleaning/country/read-country-parts.ts'

test.each([
  ['US-CA', 'US', 'country.code'],
  ['GB-ENG', 'GB', 'country.code'],
  ['Canada (ON)', 'CA', 'country.code'],
  ['日本 Japan', 'JP', 'country.said-twice'],
  ['Hong Kong, China', 'HK', 'country.said-twice'],
  ['China, Hong Kong', 'HK', 'country.said-twice'],
  ['Lyon, France', 'FR', 'country.taken-out-of-text'],
  ['Lyon, Rhône, France', 'FR', 'country.taken-out-of-text'],
  ['Saint Denis en Val, France', 'FR', 'country.taken-out-of-text'],
  [`${'Lyon, '.repeat(7)}France`, 'FR', 'country.taken-out-of-text'],
])('%s is surely %s', (text, value, rule) => {
  expect(readCountryParts(text)).toMatchObject({ value, rule, issue: null })
})

test.each([
  ['France, Germany', 'FR', 'country.several'],
  ['France, Germany, Italy', 'FR', 'country.several'],
  ['Hong Kong / China', 'HK', 'country.several'],
  ['Georgia, USA', 'US', 'country.words-around'],
  ['Canada, ON, Toronto', 'CA', 'country.words-around'],
  ['France, Lyon', 'FR', 'country.words-around'],
  ['Lyon, formerly Paris, France', 'FR', 'country.words-around'],
  ['Saint Denis en Val Nord, France', 'FR', 'country.words-around'],
])('%s may be %s', (text, suggestion, issue) => {
  expect(readCountryParts(text)).toMatchObject({ value: null, suggestion, issue })
})

test.each(['France', '', ',', `${'Lyon, '.repeat(8)}France`, 'Lyon, Paris'])('%j has no country and a part', (text) => {
  expect(readCountryParts(text)).toBeNull()
})

test('what is said of one of two namesakes is not understood', () => {
  expect(readCountryParts('Korea, People’s')).toMatchObject({
    value: null,
    suggestion: null,
    issue: 'country.ambiguous',
  })
  expect(cleanCountry('QQ-ABC')).toMatchObject({ value: null, issue: 'country.unknown' })
})

test.each([
  ['Lyon, France', 'Lyon'],
  ['Lyon (France)', 'Lyon'],
  ['Lyon', null],
  ['France', null],
  ['France, Lyon', 'France, Lyon'],
  ['Lyon, Paris, France', null],
  ['France, Germany', null],
])('of %s the place is %j', (text, place) => {
  expect(placeWithCountry(text)).toBe(place === text ? null : place)
})
