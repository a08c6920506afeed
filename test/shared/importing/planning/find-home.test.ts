import { type CountryCode, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { scanColumn } from '../../../../shared/importing/mapping/scan-column.ts'
import { findHome } from '../../../../shared/importing/planning/find-home.ts'
import { cleanRecord } from '../../../../shared/importing/record/clean-record.ts'

type Rows = readonly (readonly string[])[]

function mapped(names: readonly string[], rows: Rows, country?: string) {
  const columns = mapColumns(names, rows, []).columns.map((column, index) => ({
    ...column,
    seen: scanColumn(rows.map((cells, line) => ({ line, value: cells[index] ?? '' }))),
  }))
  return findHome(columns, rows, country)
}

const names = ['Name', 'Phone', 'City']
const phonesOf = (rows: Rows, country?: string) => {
  const columns = mapped(names, rows, country)
  return rows.map((cells) => cleanRecord(columns, cells, 'repair').record.phone)
}

/** As it is dialled at home, and as it is stored. */
function mobile(country: CountryCode) {
  const number = getExampleNumber(country, examples)
  if (number === undefined) throw new Error(`${country} has no mobile numbers`)
  return [number.formatNational(), number.number] as const
}

const towns: readonly (readonly [CountryCode, string])[] = [
  ...([
    ['AT', 'Wien'],
    ['BE', 'Bruxelles'],
    ['BG', 'София'],
    ['CH', 'Bern'],
    ['CZ', 'Praha'],
  ] as const),
  ...([
    ['DE', 'Berlin'],
    ['DK', 'Esbjerg'],
    ['EE', 'Tallinn'],
    ['ES', 'Badajoz'],
    ['FI', 'Helsinki'],
  ] as const),
  ...([
    ['FR', 'Clermont-Ferrand'],
    ['GR', 'Αθήνα'],
    ['HU', 'Budapest'],
    ['IL', 'ירושלים'],
  ] as const),
  ...([
    ['IT', 'Roma'],
    ['JP', '東京'],
    ['KE', 'Nairobi'],
    ['KR', '서울'],
    ['LT', 'Vilnius'],
  ] as const),
  ...([
    ['LV', 'Rīga'],
    ['NL', 'Eindhoven'],
    ['NO', 'Oslo'],
    ['PL', 'Warszawa'],
    ['PT', 'Lisboa'],
  ] as const),
  ...([
    ['RO', 'București'],
    ['SE', 'Stockholm'],
    ['TH', 'กรุงเทพ'],
    ['TR', 'Ankara'],
    ['TW', '臺北市'],
  ] as const),
]
const people = ['Ann Lee', 'Bo Chan', 'Cy Wu', 'Di Ho', 'Eve Ng', 'Flo Au', 'Gus Yu']

describe('a file without a column of countries, of which the records say one', () => {
  test.each(towns)('%s, by %s: its numbers are read as they are dialled there', (country, city) => {
    const [local, stored] = mobile(country)
    expect(phonesOf(people.map((name) => [name, local, city]))).toEqual(people.map(() => stored))
  })

  const [local, stored] = mobile('DE')
  const six = people.slice(0, 6).map((name) => [name, local, 'Berlin'])

  test('also those of the one record in seven that says none', () => {
    expect(phonesOf([...six, ['Gus Yu', local, '']])).toEqual([...six.map(() => stored), stored])
  })

  test('but not those of a record that says another one', () => {
    const elsewhere = [
      ['Gus Yu', local, 'Wien'],
      ['Gus Yu', local, 'Hong Kong'],
    ]
    for (const row of elsewhere) expect(phonesOf([...six, row])).toEqual([...six.map(() => stored), undefined])
  })

  test('and a number that is none there stays as it came', () => {
    expect(phonesOf([...six, ['Gus Yu', '12', 'Berlin']]).at(-1)).toBeUndefined()
  })
})

describe('numbers are not read where', () => {
  const [local, stored] = mobile('DE')
  const rows = (count: number, city: string) => people.slice(0, count).map((name) => [name, local, city])

  test('fewer than five records say a country', () => {
    expect(phonesOf(rows(4, 'Berlin')).filter(Boolean)).toEqual([])
  })

  test('one in five says none or another one, and the record is one of those', () => {
    for (const city of ['', 'Wien']) {
      const phones = phonesOf([...rows(6, 'Berlin'), ...rows(2, city)])
      expect(phones.slice(0, 6)).toEqual(Array(6).fill(stored))
      expect(phones.slice(6).filter(Boolean)).toEqual([])
    }
  })

  test('half of the records say none', () => {
    expect(phonesOf([...rows(6, 'Berlin'), ...rows(6, '')]).filter(Boolean)).toEqual([])
  })

  test('a person has said another country, or a column states them', () => {
    expect(mapped(names, rows(6, 'Berlin'), 'AT').some(({ seen }) => seen?.home !== undefined)).toBe(false)
    const stated = rows(6, 'Berlin').map((cells) => [...cells, ''])
    expect(mapped([...names, 'Country'], stated).some(({ seen }) => seen?.home !== undefined)).toBe(false)
  })
})
