import { describe, expect, test } from 'vitest'
import { cleanCountry } from '../../../../shared/cleaning/country/clean-country.ts'
import { cityNames, countryOfCity } from '../../../../shared/cleaning/country/names/city-names.ts'
import { placeWithCountry } from '../../../../shared/cleaning/country/read-country-parts.ts'
import { foldAccented } from '../../../../shared/cleaning/text/fold-key.ts'

const all = Object.entries(cityNames).flatMap(([code, names]) => names.split(', ').map((name) => [name, code] as const))

test('a city that only one country has is a suggestion, in every language', () => {
  const wrong = all.filter(([name, code]) => {
    const { value, suggestion } = cleanCountry(name)
    return value !== null || suggestion !== code
  })
  expect(wrong).toEqual([])
})

test('no name of the table is that of two countries', () => {
  expect(all.filter(([name, code]) => countryOfCity(name) !== code)).toEqual([])
  expect(new Set(all.map(([name, code]) => `${foldAccented(name)} ${code}`)).size).toBeGreaterThan(1_000)
})

// biome-ignore format: a table
const placed = [
  ['베트남', '호치민', 'VN'], ['한국', '부산', 'KR'], ['Japan', 'Tokyo', 'JP'], ['UK', 'London', 'GB'], ['India', 'Mumbai', 'IN'],
  ['Österreich', 'Wien', 'AT'], ['Deutschland', 'München', 'DE'], ['Italia', 'Milano', 'IT'], ['Nigeria', 'Lagos', 'NG'], ['Россия', 'Москва', 'RU'],
] as const

test.each(placed)('%s and %s with nothing between: the country is sure, the city is left', (country, city, code) => {
  for (const cell of [`${country} ${city}`, `${city} ${country}`, `${country} (${city})`, `${city}, ${country}`]) {
    expect(cleanCountry(cell), cell).toMatchObject({ value: code, issue: null })
    expect(placeWithCountry(cell), cell).toBe(city)
  }
})

test.each([
  ['越南胡志明', 'VN', '胡志明'],
  ['中国深圳', 'CN', '深圳'],
  ['印度（孟买）', 'IN', '孟买'],
  ['日本東京', 'JP', '東京'],
])('%s is %s and %s', (cell, code, city) => {
  expect(cleanCountry(cell).value).toBe(code)
  expect(placeWithCountry(cell)).toBe(city)
})

test.each([
  ['INDIA (South)', 'IN'],
  ['USA (Texas)', 'US'],
  ['France (north)', 'FR'],
  ['Deutschland (Süd)', 'DE'],
])('%s is in it, whichever part: %s', (cell, code) => {
  expect(cleanCountry(cell)).toMatchObject({ value: code, issue: null })
  expect(placeWithCountry(cell)).toBeNull()
})

test.each([
  ['FR (DOM-TOM)', 'FR'],
  ['Georgia (Atlanta)', 'GE'],
  ['France (Berlin)', 'FR'],
  ['TX', 'US'],
  ['Texas', 'US'],
  ['D-', 'DE'],
  ['Frankr.', 'FR'],
  ['Ital.', 'IT'],
  ['Niederl.', 'NL'],
])('%s suggests %s', (cell, suggestion) => {
  expect(cleanCountry(cell)).toMatchObject({ value: null, suggestion })
})

test.each([
  ['Dt.', 'DE'],
  ['Deutschl.', 'DE'],
  ['Rép. française', 'FR'],
  ['Républ. française', 'FR'],
  ['Rép. fédérale d’Allemagne', 'DE'],
  ['9ja', 'NG'],
  ['Naija', 'NG'],
])('%s is surely %s', (cell, code) => {
  expect(cleanCountry(cell).value).toBe(code)
})

describe('two countries in one cell', () => {
  const pairs = [
    ['HK', 'China', 'HK'],
    ['China', 'HK', 'CN'],
    ['USA', 'Canada', 'US'],
    ['UK', 'Ireland', 'GB'],
    ['Naija', 'UK', 'NG'],
    ['Schweden', 'Norwegen', 'SE'],
    ['中国', '香港', 'CN'],
  ] as const
  test.each(pairs)('%s and %s are several', (one, other, first) => {
    for (const sign of [' & ', '&', ' and ', ' und ', ' et ', ' + '])
      expect(cleanCountry(one + sign + other), one + sign + other).toMatchObject({
        value: null,
        suggestion: first,
        issue: 'country.several',
      })
  })

  test.each([
    'Trinidad & Tobago',
    'Antigua und Barbuda',
    'Bosnia and Herzegovina',
    'Great Britain & N. Ireland',
    'HK, China',
  ])('%s is one', (cell) => expect(cleanCountry(cell)).toMatchObject({ certainty: 'sure', issue: null }))
})

test.each(['国内', 'Inland', '本國', 'domestic', '국내', 'métropole'])('%s says no country by itself', (cell) => {
  expect(cleanCountry(cell)).toMatchObject({ value: null, suggestion: null })
})

test.each(['Los Angeles, CA', 'CA (Los Angeles)', 'Paris Texas', 'Hong Kong → moved to Singapore', 'Austr.', 'Schw.'])(
  '%s is for a person',
  (cell) => expect(cleanCountry(cell)).toMatchObject({ value: null, suggestion: null }),
)
