import { cleanCountry, isCountryName } from '../country/clean-country.ts'
import { countryCodes } from '../country/country-table.ts'
import { countryOfCity } from '../country/names/city-names.ts'
import { stateCode } from '../country/us-states.ts'
import { foldKey } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'
import { withoutCountry } from '../values/postal-formats.ts'
import { cityShares } from './read-tables.ts'

const longest = 300

/** The country whose letters stand before a postal code: `A-5020`, `CH 8001`; null where they are none, or of several. */
export function countryOfPrefix(postalCode: string): string | null {
  const code = tidyText(postalCode).normalize('NFKC').toUpperCase()
  if (!/^(?:[A-Z]{1,3} ?[-–] ?|[A-Z]{2,3} ?|[A-Z] )\d/.test(code)) return null
  const [only, other] = countryCodes.filter((country) => withoutCountry(code, country) !== null)
  return other === undefined ? (only ?? null) : null
}

/** The same before a code and its town in one line: `A-5020 Salzburg`. A-1204 is a flat, where no such town is known. */
export function countryOfPrefixedTown(line: string): string | null {
  const found = /(?:^|[,;，\n]\s*)(?<code>[A-Za-z]{1,3} ?[-–] ?\d{3,6}) +(?<town>\p{L}[\p{L}\p{M} .’'-]*)/u.exec(
    line.slice(0, longest),
  )
  const { code, town } = found?.groups ?? {}
  const country = code === undefined ? null : countryOfPrefix(code)
  if (country === null || town === undefined) return null
  return countryOfCity(town) === country || cityShares().get(foldKey(town))?.has(country) === true ? country : null
}

/**
 * The country that a line of an address names, behind a comma (`Manchester, UK`), as all that it says, or, where people
 * write the largest first, in front (`香港九龍彌敦道1號`); null where it names none. Georgia may be the state.
 */
export function countryWritten(line: string): string | null {
  if (line.length > longest) return null
  const parts = line.split(/[,;，、\n]|\s[-–/|]\s/).map((part) => tidyText(part).replace(/\.$/, ''))
  const said = parts.filter((part) => part !== '')
  const { length } = said
  const last = countryNamed(said[length - 1] ?? '')
  // `Congo - Kinshasa`.
  return last ?? countryNamed(tidyText(/[^,;，、\n]*$/.exec(line)?.[0] ?? '')) ?? countryInFront(said[0] ?? '')
}

/** `Berlin (Germany)`, `홍콩(중국 특별행정구)`. */
function countryNamed(text: string): string | null {
  const whole = countryOfName(text)
  const [, before = '', within = ''] = /^([^()（）]*)[(（]([^()（）]+)[)）]$/.exec(text) ?? []
  return whole ?? (within === '' ? null : (countryOfName(before.trim()) ?? countryOfName(within.trim())))
}

function countryOfName(text: string): string | null {
  if (text.length < (/^\p{Script=Hangul}/u.test(text) ? 1 : 2) || text.length > 40 || stateCode(text) !== null)
    return null
  if (/^u\.?k$/i.test(text)) return 'GB'
  return !/^[A-Za-z]{2}$/.test(text) && isCountryName(text) ? cleanCountry(text).value : null
}

/** What makes a street, a bridge or a house of it: `香港中路`, `日本橋`, `中国大饭店`. */
const isCalledSo =
  /^(?:[東东西南北中大新老]{0,2}[一二三四五六七八九十]{0,2}(?:路|街|道|巷|里弄|橋|桥|町|城|村|樓|楼|大廈|大厦|廣場|广场|饭店|飯店|酒店|银行|銀行|로|길))/u

/** Places whose addresses begin with the place and go on with the street: `香港皇后大道中`, `新加坡乌节路`. */
const cities: ReadonlySet<string> = new Set(['HK', 'MO', 'SG'])
/** A street, an estate or a house elsewhere that is called after the country: `荷蘭園大馬路`, `加拿大花園`, `英國皇家花園`. */
const isPlaceCalledSo =
  /^(?!北海道)[^\p{N}市省州府縣县郡]{0,4}?(?:園|园|公園|花園|花园|馬路|马路|大道|大街|路|街|道|巷|弄|里|苑|莊|庄|山莊|山庄|別墅|别墅|村|邨|新邨|屋苑|樓|楼|大廈|大厦|廣場|广场|中心|小區|小区|公寓|商場|商场|城|坊|閣|阁|軒|轩|灣|湾|通り|ビル|타운|마을|빌라|아파트|거리)/u

function countryInFront(line: string): string | null {
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{2}/u.test(line)) return null
  for (let length = Math.min(12, line.length - 1); length >= 2; length -= 1) {
    const [front, rest] = [line.slice(0, length), line.slice(length)]
    // A word of Hangul ends at a blank.
    if (/\p{Script=Hangul}$/u.test(front) && /^\S/.test(rest)) continue
    const country = isCountryName(front) ? cleanCountry(front).value : null
    if (country === null) continue
    const isName = isCalledSo.test(rest.trim()) || (!cities.has(country) && isPlaceCalledSo.test(rest.trim()))
    return isName ? null : country
  }
  return null
}

/**
 * The country of a cell of cities that names it: `Kathmandu, Nepal`, `香港`, `Singapore`. In Latin letters a country's name
 * alone is that of towns elsewhere, but for a city that is a country.
 */
export function countryOfCityCell(city: string): string | null {
  const text = tidyText(city)
  const country = countryWritten(text)
  if (country === null || !/^[\p{Script=Latin}\p{M} .’'-]+$/u.test(text)) return country
  return isCityState(text, country) ? country : null
}

const isCityState = (name: string, country: string): boolean =>
  cityStates.has(country) || countryOfCity(name) === country || cityShares().get(foldKey(name))?.get(country) === 1

/** Whose capital, or all of them, is called as they are. */
const cityStates: ReadonlySet<string> = new Set('DJ GI GT HK KW LU MC MO PA SG SM VA'.split(' '))
