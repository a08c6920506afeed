import {
  type CountryCode,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { blank, guess, none, sure } from '../cleaned.ts'
import { cleanCountry } from '../country/clean-country.ts'
import { isAscii } from '../text/is-ascii.ts'
import { isBlank } from '../text/is-blank.ts'
import { mayBeEnding } from './alternative-endings.ts'
import type { CleanedPhone, PhoneIssue } from './cleaned-phone.ts'
import { readFormerDialling } from './former-dialling.ts'
import { isWholeNumber, lacksDigits } from './is-whole-number.ts'
import { isFax, isHarmless } from './phone-words.ts'
import { type FileCountries, readByFile, readElsewhere } from './read-by-file.ts'
import { readChatNumber } from './read-chat-number.ts'
import { isOfNoCountry, parseNumber, readNumbers, regionOf } from './read-numbers.ts'
import { splitComment } from './split-comment.ts'
import { splitPhones } from './split-phones.ts'
import { tidyPhone } from './tidy-phone.ts'

export type { CleanedPhone, PhoneIssue, PhoneRule } from './cleaned-phone.ts'

export interface PhoneContext {
  /** ISO 3166-1 alpha-2: where a number without a country code is dialled. An unknown code is no hint. */
  readonly country?: string | undefined
  /** Where the other records of the file are. */
  readonly file?: FileCountries | undefined
}

/**
 * A telephone number in E.164 (`+85291234567`).
 *
 * A number with `+` or `00` is read as it stands, whatever the hint says. A national one needs the hint. An extension
 * has no place in E.164: the value is sure, `phone.extension` says that there is more, and `phoneExtension` gives it. So
 * it is where a comment behind says when the number is answered, with `phone.words-around`.
 */
export function cleanPhone(raw: string, context: PhoneContext = {}): CleanedPhone {
  if (isBlank(raw, 'phone')) return blank
  if (raw.length > 500) return none('phone.too-long')
  const text = tidyPhone(raw)
  const ofChat = readChatNumber(text)
  if (ofChat !== null) return readNumber(ofChat, raw, {})
  const wrong = notAPhone(text)
  if (wrong) return none(wrong)
  if (isKoreanBusiness(text, context)) return none('phone.not-a-number')
  const parts = splitPhones(text, context.country ?? context.file?.main)
  if (parts.length < 2) return readNumber(text, raw, context)
  // A fax is no telephone.
  const [first, second] = parts.filter((part) => !isFax(part))
  if (first === undefined) return none('phone.is-a-fax')
  if (second !== undefined) return firstOfSeveral(first, context)
  const only = readNumber(tidyPhone(first), first, context)
  return only.value === null ? only : { ...only, issue: 'phone.words-around' }
}

/** The extension in a cell (`12` in `+852 2345 6789 ext 12`), or null. */
export function phoneExtension(raw: string, { country }: PhoneContext = {}): string | null {
  if (raw.length > 500) return null
  const region = regionOf(country)
  const text = tidyPhone(raw)
  const [number] = readNumbers(text, region)
  const ext = (number ?? parseNumber(text, region))?.ext
  if (ext !== undefined) return ext
  const isBehind = number === undefined && shortExtension(text, raw, region)?.issue === 'phone.extension'
  return isBehind ? (behindNumber.exec(text)?.[2] ?? null) : null
}

function notAPhone(text: string): PhoneIssue | null {
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return 'phone.scientific-notation'
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'phone.is-an-email'
  if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/.test(text)) return 'phone.is-a-date'
  const digits = text.replace(isAscii(text) ? /\D+/g : /\P{Nd}+/gu, '')
  if (countCharacters(digits) < 3) return 'phone.not-a-number'
  return /^(.)\1{5,}$/u.test(digits) ? 'phone.placeholder' : null
}

/** 123-45-67890 is the number of a business in Korea, where no telephone number ends in a group of five. */
const koreanBusiness = /^[1-9]\d{2}([-–. ])\d{2}\1\d{5}$/

const isKoreanBusiness = (text: string, { country, file }: PhoneContext): boolean =>
  koreanBusiness.test(text) && (country === undefined ? file?.all.includes('KR') === true : country === 'KR')

/** Digits of some scripts have two places each. */
const countCharacters = (text: string): number => (isAscii(text) ? text.length : [...text].length)

function firstOfSeveral(first: string, context: PhoneContext): CleanedPhone {
  const { value, suggestion } = readNumber(tidyPhone(first), first, context)
  const number = value ?? suggestion
  return number === null ? none('phone.several') : guess(number, 'phone.first-of-several', 'phone.several')
}

function readNumber(text: string, raw: string, context: PhoneContext): CleanedPhone {
  if (/\p{L}/u.test(text) && isFax(text)) return none('phone.is-a-fax')
  const region = regionOf(context.country)
  const extended = withoutDirectDial(text, raw, region)
  if (extended !== null) return extended
  const [number, other] = readNumbers(text, region)
  if (number === undefined)
    return (
      shortExtension(text, raw, region) ??
      inItsBrackets(text, region) ??
      commented(text, raw, context) ??
      formerlyDialled(text, raw, region) ??
      readByFile(text, region, context.file) ??
      suggestNumber(text, region) ??
      none(whyNot(text, region))
    )
  if (other === undefined && mayBeEnding(text, region)) {
    const [first] = readNumbers(text.replace(shortSecond, ''), region)
    if (first !== undefined) return guess(first.number, 'phone.first-of-several', 'phone.two-readings')
  }
  if (other === undefined) return readElsewhere(text, number, context.file) ?? found(number, raw, text)
  const grouped = region === undefined ? null : byItsGroups(text, region)
  if (grouped !== null) return grouped
  return guess(number.number, startsAbroad.test(text) ? 'phone.e164' : 'phone.plus-put-in', 'phone.two-readings')
}

/** `62-21-5556730`: the code of its own country stands in a group of its own. In Brazil 55 is an area as well. */
function byItsGroups(text: string, region: CountryCode): CleanedPhone | null {
  const [, code = ''] = /^(\d{1,3})-\d{1,4}-\d[\d -]+$/.exec(text) ?? []
  if (code === '' || code !== getCountryCallingCode(region) || region === 'BR') return null
  const number = parseNumber(`+${text}`)
  return isWholeNumber(number) && number.country === region ? sure(number.number, 'phone.e164') : null
}

/**
 * `(852) 5684 3647` says its country. Codes of areas have two digits or three as well, and numbers behind them seven,
 * eight or, in Brazil, nine.
 */
function inItsBrackets(text: string, region: CountryCode | undefined): CleanedPhone | null {
  const [, code = '', rest = ''] = /^\(([1-9]\d{1,2})\) ?([\d -]+)$/.exec(text) ?? []
  const { length } = rest.replace(/\D/g, '')
  const isArea = code.length === 3 ? length === 7 : length < 10
  const number = code === '' || isArea ? undefined : parseNumber(`+${code}${rest}`)
  return isWholeNumber(number) && !isWholeNumber(parseNumber(text, region)) ? sure(number.number, 'phone.e164') : null
}

// `010-6552 9988-801`: behind a number that is whole without it. Two digits may be the end of another number.
const behindNumber = /^(.*\d\)?) ?(?:[-–~*,]+|转|轉) ?(\d{2,6})$/

// `0711-22 33 44 / -55`, `030 234567 oder -68`: a direct dial, with the hyphen of DIN 5008. Joined to the number it would
// be another one, in countries whose numbers have no fixed length.
const directDial =
  /^(.*\d\)?) ?(?:[/,;]|(?<=[\d) ])(?:oder|or|ou|und|and|et|u\.|o\.|bzw\.?|resp\.?|o|y|e)(?= )) ?[-–] ?\d{1,4}$/i

function withoutDirectDial(text: string, raw: string, region: CountryCode | undefined): CleanedPhone | null {
  if (!/[-–] ?\d{1,4}$/.test(text)) return null
  const head = directDial.exec(text)?.[1]
  const [number, other] = head === undefined ? [] : readNumbers(head, region)
  return number === undefined || other !== undefined ? null : { ...found(number, raw, text), issue: 'phone.several' }
}

function shortExtension(text: string, raw: string, region: CountryCode | undefined): CleanedPhone | null {
  const [, head = '', digits = ''] = behindNumber.exec(text) ?? []
  const [number, other] = head === '' ? [] : readNumbers(head, region)
  if (number === undefined || other !== undefined || number.ext !== undefined) return null
  if (digits.length < 3) return guess(number.number, 'phone.taken-out-of-text', 'phone.words-around')
  return { ...found(number, raw, text), issue: 'phone.extension' }
}

/** Words round it say which number it is, when it is answered, or its country: `HK 6101 4392`. */
function commented(text: string, raw: string, context: PhoneContext): CleanedPhone | null {
  const split = splitComment(text)
  if (split === null) return null
  const [place, more] = split.comments.filter((comment) => !isHarmless(comment)).map((one) => cleanCountry(one).value)
  if (place === null || more !== undefined) return null
  const country = place ?? context.country
  const { value, rule, issue } = readNumber(tidyPhone(split.number), raw, { ...context, country })
  if (value === null || (place !== undefined && regionOfNumber(value) !== place)) return null
  return { ...sure(value, rule), issue: issue ?? 'phone.words-around' }
}

const regionOfNumber = (number: string) => parseNumber(number)?.country

function suggestNumber(text: string, region: CountryCode | undefined): CleanedPhone | null {
  // Digits that begin with a country code that the writer left the + off, or the exit code of another country.
  const abroad = /^[1-9(]/.test(text) ? `+${text}` : text.replace(/^\(?011\)?[ .-]?(?=[1-9])/, '+')
  const withPlus = abroad === text ? undefined : parseNumber(abroad)
  if (isWholeNumber(withPlus))
    return guess(withPlus.number, 'phone.plus-put-in', region ? 'phone.not-valid' : 'phone.no-country')
  const [first] = shortSecond.test(text) ? readNumbers(text.replace(shortSecond, ''), region) : []
  if (first !== undefined) return guess(first.number, 'phone.first-of-several', 'phone.several')
  const number = onlyDigits.test(text) ? parseNumber(text, region) : undefined
  if (number?.isPossible() && !lacksDigits(number)) return guess(number.number, 'phone.e164', 'phone.not-valid')
  return inText(text, region)
}

function formerlyDialled(text: string, raw: string, region: CountryCode | undefined): CleanedPhone | null {
  const number = readFormerDialling(text, region)
  return number === undefined ? null : found(number, raw, text)
}

const startsAbroad = /^\(?(?:\+|00)/
// `9123-4567/8`: two numbers, of the second its last digits.
const shortSecond = / ?\/ ?\d{1,4}$/
// Only what is nothing but a number may be one that no plan has: not `12/34`, nor a zero that is dialled at home.
const onlyDigits = /^\+?(?!.*\(0\))[\d ().-]+$/

function found(number: PhoneNumber, raw: string, text: string): CleanedPhone {
  // 044 000 00 00: what is typed to fill a form.
  if (/0{7}$/.test(number.nationalNumber)) return none('phone.placeholder')
  const value: string = number.number
  const rule = startsAbroad.test(text) ? 'phone.e164' : 'phone.country-hint'
  const cleaned = sure(value, value === raw ? null : rule)
  return number.ext === undefined ? cleaned : { ...cleaned, issue: 'phone.extension' }
}

// What a person wrote behind: `after 6pm`.
const comment = /[\s,;(–-]+\p{L}[^+]*$/u

function inText(text: string, region: CountryCode | undefined): CleanedPhone | null {
  const whole = isOfNoCountry(text, region) ? undefined : parsePhoneNumberFromString(text, region)
  const bare = text.replace(comment, '')
  // As it stands it has been read.
  const number = whole ?? (bare === text ? undefined : readNumbers(bare, region)[0])
  return isWholeNumber(number) ? guess(number.number, 'phone.taken-out-of-text', 'phone.words-around') : null
}

function whyNot(text: string, region: CountryCode | undefined): PhoneIssue {
  if (/\p{L}{3}/u.test(text)) return 'phone.not-a-number'
  const { length } = [...text.matchAll(/\p{Nd}/gu)]
  if (length > 15) return 'phone.too-long'
  if (length < 7) return 'phone.too-short'
  return region || text.startsWith('+') ? 'phone.not-valid' : 'phone.no-country'
}
