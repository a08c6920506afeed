import { type CountryCode, isSupportedCountry, type PhoneNumber } from 'libphonenumber-js/max'
import { guess, sure } from '../cleaned.ts'
import type { CleanedPhone } from './cleaned-phone.ts'
import { readNumbers } from './read-numbers.ts'

/** Where the records of a file are, by ISO 3166-1 alpha-2 code. */
export interface FileCountries {
  /** Where nearly all of them are. */
  readonly main?: string | undefined
  readonly all: readonly string[]
  /** No cell states it, but of nearly all records, or of most, other cells say it. */
  readonly inferred?: 'of-all' | 'of-most'
  /** The row says that it is somewhere else, or may be: what nearly all others are is a suggestion then. */
  readonly isDoubted?: boolean
}

const startsAbroad = /^\(?(?:\+|00)/

/**
 * A number that the country of its row can't read, or of a row that names none, by the countries of the other rows: the
 * one where nearly all are, if the number is none of any other that the file names; else a suggestion.
 */
export function readByFile(
  text: string,
  region: CountryCode | undefined,
  file: FileCountries | undefined,
): CleanedPhone | null {
  if (file === undefined || startsAbroad.test(text)) return null
  const readings = new Map<string, CountryCode>()
  for (const code of file.all) {
    if (code === region || !isSupportedCountry(code)) continue
    for (const number of readNumbers(text, code))
      if (number.country === code && !isOverlong(text, number)) readings.set(number.number, code)
  }
  const [[first, country] = [], other] = readings
  if (first === undefined) return null
  const { main } = file
  const isOnly = other === undefined && country === main && file.isDoubted !== true
  if (region === undefined && isOnly) return sure(first, 'phone.country-of-file')
  const best = [...readings].find(([, code]) => code === main)?.[0]
  if (region === undefined && best !== undefined) return guess(best, 'phone.country-of-file', 'phone.no-country')
  if (other !== undefined || (region === undefined && main !== undefined)) return null
  return guess(first, 'phone.country-of-file', region === undefined ? 'phone.no-country' : 'phone.not-valid')
}

/**
 * A number that is valid in the country of its row, and yet nobody there would write so: `0151 94704527` in Austria. Its
 * area stands apart as no area does there, or it is longer than they are, and in another country of the file it is a
 * mobile number.
 */
export function readElsewhere(text: string, number: PhoneNumber, file: FileCountries | undefined): CleanedPhone | null {
  if (file === undefined || startsAbroad.test(text) || number.country === undefined) return null
  if (number.getType() !== 'FIXED_LINE' || isUsual(text, number)) return null
  const isOpen = longestUsual[number.country] !== undefined
  for (const code of file.all) {
    if (code === number.country || !isSupportedCountry(code)) continue
    const [other, more] = readNumbers(text, code)
    const isMobile = more === undefined && other?.country === code && other.getType() === 'MOBILE'
    if (isMobile && (isOpen || firstGroup(other.formatNational()) === firstGroup(text)))
      return guess(other.number, 'phone.country-of-file', 'phone.two-readings')
  }
  return null
}

/** Of the plans that leave the length of a number open. */
const longestUsual: Partial<Record<CountryCode, number>> = { AT: 9, DE: 11 }

/** What only a plan that leaves the length open takes for a number. */
const isOverlong = (text: string, number: PhoneNumber): boolean =>
  number.country !== undefined &&
  longestUsual[number.country] !== undefined &&
  number.getType() === 'FIXED_LINE' &&
  !isUsual(text, number)

/** Its area stands apart as it does there; written in one piece, it is as long as they are. */
function isUsual(text: string, number: PhoneNumber): boolean {
  const [first, ...more] = groupsOf(text)
  if (more.length > 0) return first === firstGroup(number.formatNational())
  const longest = number.country === undefined ? undefined : longestUsual[number.country]
  return longest === undefined || number.nationalNumber.length <= longest
}

const groupsOf = (text: string): string[] => text.split(/[ /().–-]+/).filter((group) => group !== '')
const firstGroup = (text: string) => groupsOf(text)[0]
