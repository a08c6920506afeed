import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max'
import { isPartCode } from '../../cleaning/country/country-codes.ts'
import { countryOfCity } from '../../cleaning/country/names/city-names.ts'
import { stateCode } from '../../cleaning/country/us-states.ts'
import { evidenceOfHosts } from '../../cleaning/detect-country/evidence-of-hosts.ts'
import type { Shares } from '../../cleaning/detect-country/facts.ts'
import { cityShares, regionShares } from '../../cleaning/detect-country/read-tables.ts'
import { readTownLine } from '../../cleaning/detect-country/read-town-line.ts'
import { eitherTown } from '../../cleaning/detect-country/towns-like-countries.ts'
import {
  countryOfCityCell,
  countryOfPrefix,
  countryOfPrefixedTown,
  countryWritten,
} from '../../cleaning/detect-country/written-country.ts'
import { readNumbers } from '../../cleaning/phone/read-numbers.ts'
import { tidyPhone } from '../../cleaning/phone/tidy-phone.ts'
import { foldKey } from '../../cleaning/text/fold-key.ts'
import { tidyText } from '../../cleaning/text/tidy-text.ts'
import { fits, isOf, onlyCountry, type RowPlace } from './cells/doubt-country.ts'

/** The cell that speaks against the country of all records. */
export type Against = 'phone' | 'postal_code' | 'city' | 'region' | 'address_primary' | 'email'

/** What a row says against the country that all records are said to have. */
export interface CountryOfRow {
  readonly against: Against
  /** The other country, where the row names it; null where it is only probable, and its numbers are nobody's to read. */
  readonly own: string | null
}

/**
 * Whether a row that has no cell of the country says another one than that which all records are said to have; null where
 * it doesn't. What it names wins: a country in its address, before its postal code, or as its city, a number as from
 * abroad. What only lets think of another one (a city, a region, a domain) counts where nothing of it can be of this one
 * alone. Hong Kong is not China here: what has a code of its own says so.
 */
export function countryOfRow(country: string, place: RowPlace): CountryOfRow | null {
  const dialled = dialledFrom(place.phones, country)
  const named = namedIn(country, place)
  if (named?.country === country) return null
  if (named !== null && !(named.isPlaceToo && isAtHome(country, place))) {
    const isOwn = dialled === named.country || (!named.isPlaceToo && (dialled === null || dialled === elsewhere))
    return { against: named.against, own: isOwn ? named.country : null }
  }
  const code = fits(place.postalCode, country)
  if (dialled !== null) {
    const isHome = dialled === country || (code === true && fits(place.postalCode, dialled) === false)
    const isCity = isCityIn(place.city, country) && eitherTown(place.city ?? '')?.includes(dialled) !== true
    return isHome || isCity || isAddressedIn(country, dialled, place.lines) ? null : { against: 'phone', own: null }
  }
  const probable = probableIn(country, place, code)
  return probable === null ? null : { against: probable, own: null }
}

/** Whether a line names a town of this country, or has a code that the other one has none like. */
const isAddressedIn = (country: string, other: string, lines: readonly string[] = []): boolean =>
  lines.flatMap(readTownLine).some(({ code, town }) => {
    if (isCityIn(town, country)) return true
    return fits(code, country) === true && fits(code, other) === false
  })

interface Named {
  readonly country: string
  readonly against: Against
  /** A place of the other country is called so, too: `Jordan` in Kowloon, `Panama` in Florida. */
  readonly isPlaceToo: boolean
}

function namedIn(home: string, { postalCode = '', city = '', region = '', address = [] }: RowPlace): Named | null {
  // `DE 19801` is in Delaware, `Mexico` a town of Missouri.
  if (home === 'US' && (stateCode(tidyText(region)) !== null || fits(postalCode, 'US') === true)) return null
  const found: [Against, string | null, string?][] = [
    ['postal_code', countryOfPrefix(postalCode)],
    [
      'city',
      countryOfPrefixedTown(city) ?? (eitherTown(city, home) === null ? countryOfCityCell(city) : null),
      /[,;，、]/u.test(city) ? '' : city,
    ],
    ['region', countryWritten(region), region],
    ...address.map((line): [Against, string | null, string] => [
      'address_primary',
      countryOfPrefixedTown(line) ?? countryWritten(line),
      line,
    ]),
  ]
  for (const [against, country, line] of found)
    if (country !== null) return { against, country, isPlaceToo: line !== undefined && endsInPlaceOf(home, line) }
  return null
}

function endsInPlaceOf(country: string, line: string): boolean {
  const name = foldKey(tidyText(/[^,;，、\n]*$/.exec(line)?.[0] ?? ''))
  if (country === 'HK' && name === 'jordan') return true
  return regionShares().get(name)?.has(country) === true || cityShares().get(name)?.has(country) === true
}

/** Whether something else in the row fits this country. */
const isAtHome = (country: string, { postalCode, city, phones }: RowPlace): boolean =>
  fits(postalCode, country) === true || isCityIn(city, country) || phones.some((phone) => isOf(phone, country))

/** The country of all numbers as from abroad; of one that no plan has, whether it is another's, as its code says. */
function dialledFrom(phones: readonly string[], country: string): string | null {
  const only = onlyCountry(phones)
  if (only !== null || !isSupportedCountry(country)) return only
  const home = getCountryCallingCode(country)
  const isAbroad = phones.some((phone) => {
    const digits = /^\(?(?:\+|00)\D{0,2}([1-9][\d ().-]*)$/.exec(phone.trim())?.[1]?.replace(/\D/g, '')
    return digits !== undefined && digits.length > 7 && !digits.startsWith(home)
  })
  return isAbroad ? elsewhere : null
}
const elsewhere = '?'

function probableIn(country: string, place: RowPlace, code: boolean | null): Against | null {
  if (isCityIn(place.city, country) || isRegionOf(place.region, country)) return null
  const others: [Against, string | null][] = [
    ['city', cityElsewhere(place.city)],
    ['region', regionElsewhere(place.region)],
    ['email', hostElsewhere(country, place.hosts, place.phones.length === 0)],
  ]
  const said = others.filter(([, other]) => other !== null && other !== country)
  const isNumber = place.phones.some((phone) => isOf(phone, country))
  if (code === false && !isNumber) return 'postal_code'
  for (const [against, other] of said) {
    if (code === true && fits(place.postalCode, other ?? '') !== true) continue
    if (isNumber && !place.phones.some((phone) => isDialledIn(phone, other ?? ''))) continue
    return against
  }
  return null
}

/** A territory may share the plan of its state. */
const isDialledIn = (phone: string, country: string): boolean =>
  isSupportedCountry(country) && readNumbers(tidyPhone(phone), country).length > 0

function isCityIn(city: string | undefined, country: string): boolean {
  const text = tidyText(city ?? '')
  if (eitherTown(text, country)?.includes(country) === true) return true
  return text !== '' && (countryOfCity(text) === country || (cityShares().get(foldKey(text))?.has(country) ?? false))
}

function cityElsewhere(city: string | undefined): string | null {
  const text = tidyText(city ?? '')
  return text === '' ? null : (eitherTown(text)?.[0] ?? countryOfCity(text) ?? onlyOne(cityShares().get(foldKey(text))))
}

function isRegionOf(region: string | undefined, country: string): boolean {
  const text = tidyText(region ?? '')
  if (text === '') return false
  if (country === 'US' && stateCode(text) !== null) return true
  return isPartCode(country, text.toUpperCase()) || (regionShares().get(foldKey(text))?.has(country) ?? false)
}

function regionElsewhere(region: string | undefined): string | null {
  const text = tidyText(region ?? '')
  if (text.length < 4) return null
  return onlyOne(regionShares().get(foldKey(text))) ?? (stateCode(text) === null ? null : 'US')
}

function onlyOne(shares: Shares | undefined): string | null {
  const [only, other] = shares?.keys() ?? []
  return other === undefined ? (only ?? null) : null
}

/** Of a firm's domain; a provider's is kept by those who move, and counts where no number says more. */
function hostElsewhere(country: string, hosts: readonly string[], withProviders: boolean): string | null {
  const said = evidenceOfHosts(hosts.map((host) => host.trim()))
  if (said.some(({ shares }) => shares.has(country))) return null
  const [only, other] = new Set(
    said.filter(({ kind }) => withProviders || kind === 'domain').map(({ shares }) => onlyOne(shares)),
  )
  return other === undefined ? (only ?? null) : null
}
