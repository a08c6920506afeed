import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { isWholeNumber } from './is-whole-number.ts'

/**
 * All valid numbers that a text can stand for, each once, the likeliest first. There are two where a number without
 * `+` is complete with its country code and without: 49 1512 345 6789 in Germany.
 *
 * @param region where the number is dialled
 */
export function readNumbers(text: string, region: CountryCode | undefined): PhoneNumber[] {
  const found = spellings(text, region)
    .map((spelling) => parseNumber(spelling, region))
    .filter(isWholeNumber)
  return found.filter((one, at) => found.findIndex((other) => other.number === one.number) === at)
}

/** Where numbers are dialled of a country that has a plan. */
export function regionOf(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase()
  return code !== undefined && isSupportedCountry(code) ? code : undefined
}

// Without a country nobody can read what has no plus; to let the library say so costs it an error.
const plus = /[+＋]/
/** Whether nobody can tell of which country a number is. */
export const isOfNoCountry = (text: string, region: CountryCode | undefined): boolean =>
  region === undefined && !plus.test(text)

/** What a text is as a number, valid or not. */
export const parseNumber = (text: string, region?: CountryCode): PhoneNumber | undefined =>
  isOfNoCountry(text, region)
    ? undefined
    : parsePhoneNumberFromString(text, { extract: false, ...(region && { defaultCountry: region }) })

/** The same text with the `+` that its writer left off, or dialled as something else. */
function spellings(text: string, region: CountryCode | undefined): string[] {
  const plain = text.replace(trunkZero, '$1 ')
  const written = plain === text ? [text] : [text, plain]
  if (/^\(?\+/.test(text)) return written
  const [exit = '', rest = ''] = exitCode.exec(plain)?.slice(1) ?? []
  if (exit === '') return mayLackPlus(plain, region) ? [`+${plain}`, ...written] : written
  const isHome = region !== undefined && rest.startsWith(getCountryCallingCode(region))
  if (exit === '00') return isHome && isWholeNumber(parseNumber(`+${rest}`)) ? [`+${rest}`] : [`+${rest}`, ...written]
  // 011 begins numbers in Buenos Aires and Sapporo, and is no exit code where nothing says so.
  if (region === undefined) return written
  return isHome || !isWholeNumber(parseNumber(text, region)) ? [...written, `+${rest}`] : written
}

// `00` is the exit code of most of the world, 011 that of North America; a region's own is read by its plan.
const exitCode = /^\(?(00|011)\)?[ .-]?([1-9].*)$/

// `+44 (0)20 …`: the zero is dialled at home and left out from abroad, except where it belongs to the number.
const trunkZero = /^(\(?(?:\+|00) ?[1-9][\d -]{0,5}?\)?) ?\(0\) ?/

/** Longer than a number is at home in nearly every country: as likely one from abroad. */
const longDigits = 12

// With the region's own code it is complete. With another one it can only raise a doubt about a number of the region.
function mayLackPlus(text: string, region: CountryCode | undefined): boolean {
  const digits = text.replace(/\D/g, '')
  if (region === undefined || digits.startsWith('0')) return false
  if (digits.startsWith(getCountryCallingCode(region))) return true
  return digits.length >= longDigits && isWholeNumber(parseNumber(text, region))
}
