import { type CountryCode, getCountries, getCountryCallingCode, type PhoneNumber } from 'libphonenumber-js/max'
import { parseNumber } from '../phone/read-numbers.ts'
import type { Evidence, Shares } from './facts.ts'
import { shareAmong } from './read-tables.ts'

/**
 * In whose plans the numbers are; one of no country says nothing.
 *
 * @param phones in E.164
 */
export function evidenceOfPhones(phones: readonly string[]): Evidence[] {
  const found: Evidence[] = []
  for (const value of phones) {
    const shares = sharesOf(value)
    if (shares !== undefined && !found.some((one) => one.shares === shares))
      found.push({ kind: 'phone', value, shares })
  }
  return found
}

let table: ReadonlyMap<string, readonly CountryCode[]> | undefined

/** Built on first use and kept: it depends on nothing but the plan of the ITU. */
function countriesByCode(): ReadonlyMap<string, readonly CountryCode[]> {
  table ??= Map.groupBy(getCountries(), (country) => String(getCountryCallingCode(country)))
  return table
}

/** Of a code that one country has, that; else all whose plan has the number. */
function sharesOf(phone: string): Shares | undefined {
  for (let end = 2; end < 5; end += 1) {
    const countries = countriesByCode().get(phone.slice(1, end))
    if (countries !== undefined) return countries.length < 2 ? shareAmong(countries) : inSharedPlan(phone, countries)
  }
  return undefined
}

// A file says few areas, each again and again.
const remembered = new Map<string, Shares>()
const rememberedMax = 2_000

/** In North America the area tells; elsewhere the whole number may. */
function inSharedPlan(phone: string, countries: readonly CountryCode[]): Shares {
  const key = phone.startsWith('+1') ? phone.slice(0, 5) : phone
  const known = remembered.get(key)
  if (known !== undefined) return known
  const number = parseNumber(phone)
  const shares = shareAmong(number === undefined ? countries : plansWith(number, countries))
  if (remembered.size >= rememberedMax) remembered.clear()
  remembered.set(Buffer.from(key).toString(), shares)
  return shares
}

/** A toll-free number of +1 is in the plan of many. One that is in none is its code’s. */
function plansWith(number: PhoneNumber, countries: readonly CountryCode[]): readonly string[] {
  const valid = countries.filter((country) => {
    number.country = country
    return number.isValid()
  })
  return valid.length === 0 ? countries : valid
}
