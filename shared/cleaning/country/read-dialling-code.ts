import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js/max'
import { guess, sure } from '../cleaned.ts'
import type { CleanedCountry } from './cleaned-country.ts'

/** Of the codes that several countries share, whose most of the numbers are. */
const most: Readonly<Record<string, CountryCode>> = {
  ...{
    1: 'US',
    7: 'RU',
    39: 'IT',
    44: 'GB',
    47: 'NO',
    61: 'AU',
    212: 'MA',
    262: 'RE',
    290: 'SH',
    358: 'FI',
    590: 'GP',
    599: 'CW',
  },
}

let table: ReadonlyMap<string, readonly CountryCode[]> | undefined

/** Built on first use and kept: it depends on nothing but the plan of the ITU. */
function countriesByCode(): ReadonlyMap<string, readonly CountryCode[]> {
  table ??= Map.groupBy(getCountries(), (country) => String(getCountryCallingCode(country)))
  return table
}

/** The country of `+86`, `0086` or `852`; a suggestion where several share the code. */
export function readDiallingCode(text: string): CleanedCountry | null {
  const code = /^\(?(?:\+|00)? ?([1-9]\d{0,2})\)?$/.exec(text.normalize('NFKC'))?.[1] ?? ''
  const [country, other] = countriesByCode().get(code) ?? []
  if (country === undefined) return null
  return other === undefined
    ? sure(country, 'country.dialling-code')
    : guess(most[code] ?? country, 'country.dialling-code', 'country.ambiguous')
}
