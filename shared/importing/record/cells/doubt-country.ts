import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import { isPartCode, isTerritoryOf } from '../../../cleaning/country/country-codes.ts'
import { englishNames } from '../../../cleaning/country/country-table.ts'
import { countryOfCity } from '../../../cleaning/country/names/city-names.ts'
import { isCityOf, stateCode } from '../../../cleaning/country/us-states.ts'
import { countryOfHost } from '../../../cleaning/hosts/country-of-host.ts'
import { readNumbers } from '../../../cleaning/phone/read-numbers.ts'
import { tidyPhone } from '../../../cleaning/phone/tidy-phone.ts'
import { countEdits } from '../../../cleaning/text/count-edits.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import { fitsCountry, withoutCountry } from '../../../cleaning/values/postal-formats.ts'

/** What a row says of its country in other cells than that of the country, as they came. */
export interface RowPlace {
  readonly postalCode: string | undefined
  readonly region: string | undefined
  readonly city: string | undefined
  /** Lines of an address. */
  readonly address?: readonly string[]
  /** The same, and the cells of columns that have no field: in one of them the address may stand. */
  readonly lines?: readonly string[]
  readonly phones: readonly string[]
  /** What may end in the domain of a country: e-mail and web addresses. */
  readonly hosts: readonly string[]
  /** Where nearly all other records of the file are. */
  readonly file: string | undefined
}

/**
 * The country that the rest of a row speaks for, against what its cell of the country is read as; null where it doesn't,
 * or speaks for both.
 *
 * @param cell the cell of the country, which says `country`
 */
export function contradict(cell: string, country: string, place: RowPlace): string | null {
  const american = speaksForState(cell, country, place)
  if (american) return 'US'
  const dialled = place.phones.every((phone) => isAtHome(phone, country)) ? null : onlyCountry(place.phones)
  if (dialled === null || dialled === country) return null
  const own = fits(place.postalCode, country)
  const others = fits(place.postalCode, dialled)
  if (own === false && others === true) return dialled
  return isNear(cell, country, dialled) && (own !== true || others === true) ? dialled : null
}

/**
 * Whether the rest of a row says the country that its cell only suggests: `Belguim` beside +32, `D` beside `D-04109`,
 * `Untied States` beside Texas.
 */
export function confirms(suggestion: string, place: RowPlace): boolean {
  const dialled = onlyCountry(place.phones)
  if (dialled !== null) return dialled === suggestion
  const code = tidyText(place.postalCode ?? '')
  if (withoutCountry(code, suggestion) !== null) return true
  const isCode = fits(place.postalCode, suggestion)
  if (isCode === false) return false
  if (suggestion === 'US' && stateCode(tidyText(place.region ?? '')) !== null) return isCode === true
  const isCity = countryOfCity(tidyText(place.city ?? '')) === suggestion
  const isNumber = place.phones.length > 0 && place.phones.every((phone) => isOf(phone, suggestion))
  return (
    place.file === suggestion ||
    isCity ||
    place.hosts.some((host) => countryOfHost(host) === suggestion) ||
    // Four digits may be what a spreadsheet left of five.
    (isNumber && (isCode ?? fitsCountry(code, suggestion)) === true)
  )
}

/** Whether no code of the country looks like that. */
export const isMisplaced = (country: string, { postalCode }: RowPlace): boolean => fits(postalCode, country) === false

/** Whether a code is one of the country; null where nobody can tell. */
export const fits = (postalCode: string | undefined, country: string): boolean | null => {
  const code = tidyText(postalCode ?? '').normalize('NFKC')
  const bare = withoutCountry(code, country) ?? code
  // What a spreadsheet made of a number says nothing.
  return /\d/.test(bare) && !/^\d{1,4}$|[.,e+]/i.test(bare) ? fitsCountry(bare.replace(/^〒\s*/, ''), country) : null
}

/** A cell that names a state of the United States as well, `Georgia` and `CA`, in a row that is there and not in that country. */
function speaksForState(cell: string, country: string, { postalCode, region, city, phones }: RowPlace): boolean {
  const state = stateCode(tidyText(cell))
  if (state === null || (tidyText(cell).length === 2 && state !== country)) return false
  const said = regionOf(region, country)
  const code = { here: fits(postalCode, country), there: fits(postalCode, 'US') }
  if (said === 'own' || (code.here === true && code.there !== true)) return false
  const isCity = city !== undefined && isCityOf(state, tidyText(city))
  const isCode = code.there === true && code.here === false
  const isThere =
    said === 'american' ||
    isCity ||
    isCode ||
    phones.some((phone) => !isAtHome(phone, country) && isOnlyOf(phone, 'US', country))
  return isThere && !phones.some((phone) => isOnlyOf(phone, country, 'US'))
}

const isOnlyOf = (phone: string, country: string, other: string): boolean => isOf(phone, country) && !isOf(phone, other)

function regionOf(region: string | undefined, country: string): 'own' | 'american' | null {
  const text = tidyText(region ?? '')
  if (text === '') return null
  const state = stateCode(text)
  if (text.length < 4 && isPartCode(country, text.toUpperCase())) return 'own'
  return state === null ? null : 'american'
}

/** The numbers of a cell that are valid as they stand, or dialled in the country, are all of it. */
export function isOf(phone: string, country: string): boolean {
  if (!isSupportedCountry(country)) return false
  const numbers = readNumbers(tidyPhone(phone), country)
  return numbers.length > 0 && numbers.every((number) => number.country === country)
}

/** With the country's own code it needs no reading; +1 is of many. */
function isAtHome(phone: string, country: string): boolean {
  const code = isSupportedCountry(country) ? getCountryCallingCode(country) : ''
  return code !== '' && (code !== '1' || country === 'US') && phone.trimStart().startsWith(`+${code}`)
}

/** The one country of all numbers that are written as from abroad. */
export function onlyCountry(phones: readonly string[]): CountryCode | null {
  const codes = phones
    .map((phone) => tidyPhone(phone))
    .filter((phone) => phone.length < 40 && /^\(?(?:\+|00)/.test(phone))
    .flatMap((phone) => readNumbers(phone, undefined).map((number) => number.country ?? null))
  const [code, other] = new Set(codes)
  return other === undefined ? (code ?? null) : null
}

// Often taken for each other, and written less alike than the rule below asks for.
const pairs = new Set(['LTLV', 'CHSE', 'CHSZ', 'MRMU', 'PYUY', 'KPKR', 'CDCG', 'MLMW'])

/** Whether the cell of one country is nearly that of the other: `Niger` and Nigeria, `CH` and China. */
function isNear(cell: string, country: string, other: string): boolean {
  const written = foldKey(cell)
  const names = englishNames(other)
  if (written.length === 2) return names.some((name) => name.startsWith(written))
  // `China` beside a phone of Hong Kong is China.
  if (isTerritoryOf(other, country) || isTerritoryOf(country, other)) return false
  if (pairs.has([country, other].sort().join(''))) return true
  if (written.length < 4) return false
  return names.some(
    (name) =>
      name.length > 3 &&
      (name.startsWith(written) || written.startsWith(name) || name.endsWith(written) || isSlip(written, name)),
  )
}

function isSlip(written: string, name: string): boolean {
  const edits = Math.min(written.length, name.length) > 4 ? 2 : 1
  return countEdits(written, name, edits) <= edits
}
