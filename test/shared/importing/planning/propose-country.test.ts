import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  isSupportedCountry,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { describe, expect, test } from 'vitest'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import { countUnread } from '../../../../shared/importing/planning/count-unread.ts'
import { proposeCountry } from '../../../../shared/importing/planning/propose-country.ts'
import { whereRecordsAre } from '../../../../shared/importing/planning/where-records-are.ts'

const columns = ['Name', 'Phone', 'City']

function propose(rows: readonly (readonly string[])[]) {
  const { columns: mapping } = mapColumns(columns, rows, [])
  return proposeCountry(mapping, 1, rows, countUnread(mapping, 1, rows, undefined), whereRecordsAre(mapping, rows))
}

/** Numbers as they are dialled at home, and one as from abroad. */
function fileOf(country: CountryCode) {
  const number = getExampleNumber(country, examples)
  if (number === undefined || number.getType() !== 'MOBILE') return undefined
  const home = ['Ann Lee', 'Bo Chan', 'Cy Wu'].map((name) => [name, number.formatNational(), ''])
  return [...home, ['Di Ho', number.formatInternational(), '']]
}

const isOfPlan = (one: string, other: CountryCode) =>
  isSupportedCountry(one) && getCountryCallingCode(one) === getCountryCallingCode(other)

describe('the country of numbers that say none', () => {
  const files = getCountries().flatMap((country) => {
    const rows = fileOf(country)
    return rows === undefined ? [] : [{ country, rows }]
  })

  test('is that of the numbers as from abroad, or one of its numbering plan, in every country with mobile numbers', () => {
    const wrong = files.filter(({ country, rows }) => {
      const proposed = propose(rows)
      return proposed !== undefined && !(isOfPlan(proposed.country, country) && proposed.read === 3)
    })
    expect(wrong.map(({ country }) => country)).toEqual([])
    expect(files.filter(({ rows }) => propose(rows) !== undefined).length).toBeGreaterThan(150)
  })

  test('is that of the towns', () => {
    const rows = [
      ['Anna Bauer', '0151 23456789', 'Berlin'],
      ['Jens Kroll', '030 1234567', ''],
    ]
    expect(propose(rows)).toEqual({ country: 'DE', read: 2 })
  })

  test('is not told where nothing says it, two say different ones, or the numbers are of another one', () => {
    const home = [
      ['Anna Bauer', '0151 23456789', ''],
      ['Jens Kroll', '0151 23456780', ''],
    ]
    expect(propose(home)).toBeUndefined()
    expect(propose([...home, ['Mia Ott', '', 'Berlin'], ['Lea Fuchs', '', 'Wien']])).toBeUndefined()
    expect(propose([...home, ['Mia Ott', '', 'Hong Kong']])).toBeUndefined()
    expect(propose([...home.slice(0, 1), ['Mia Ott', '', 'Berlin']])).toBeUndefined()
  })
})
