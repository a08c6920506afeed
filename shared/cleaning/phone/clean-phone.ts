import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { splitPhones } from './split-phones.ts'

export type PhoneRule =
  | 'phone.country-hint'
  | 'phone.e164'
  | 'phone.first-of-several'
  | 'phone.plus-put-in'
  | 'phone.taken-out-of-text'
export type PhoneIssue =
  | 'phone.extension'
  | 'phone.is-a-date'
  | 'phone.is-an-email'
  | 'phone.no-country'
  | 'phone.not-a-number'
  | 'phone.not-valid'
  | 'phone.placeholder'
  | 'phone.scientific-notation'
  | 'phone.several'
  | 'phone.too-long'
  | 'phone.too-short'
  | 'phone.words-around'
export type CleanedPhone = Cleaned<string, PhoneRule, PhoneIssue>

export interface PhoneContext {
  /** ISO 3166-1 alpha-2: where a number without a country code is dialled. An unknown code is no hint. */
  readonly country?: string | undefined
}

/**
 * A telephone number in E.164 (`+85291234567`).
 *
 * A number with `+` or `00` is read as it stands, whatever the hint says. A national one needs the hint. An extension
 * has no place in E.164: the value is sure, `phone.extension` says that there is more, and `phoneExtension` gives it.
 */
export function cleanPhone(raw: string, { country }: PhoneContext = {}): CleanedPhone {
  if (isBlank(raw, 'phone')) return blank
  if (raw.length > 500) return none('phone.too-long')
  const text = withoutLabels(raw)
  const wrong = notAPhone(text)
  if (wrong) return none(wrong)
  const hint = country?.toUpperCase()
  const region = hint !== undefined && isSupportedCountry(hint) ? hint : undefined
  const [first, second] = splitPhones(text)
  if (first !== undefined && second !== undefined) return firstOfSeveral(first, region)
  return readNumber(text, raw, region)
}

/** The extension in a cell (`12` in `+852 2345 6789 ext 12`), or null. */
export function phoneExtension(raw: string, { country }: PhoneContext = {}): string | null {
  if (raw.length > 500) return null
  const hint = country?.toUpperCase()
  const region = hint !== undefined && isSupportedCountry(hint) ? hint : undefined
  return parse(internationalPrefix(withoutLabels(raw)), region)?.ext ?? null
}

// What spreadsheets and address books put round a number: an apostrophe or ="…" to keep it text, `Tel:`, `(mobile)`.
const label =
  '(?:tel(?:ephone)?|phone|mobile|mob|cell(?:phone)?|office|work|home|direct|whatsapp|' +
  'wechat|电话|電話|手机|手機|联系电话|携帯|전화|휴대폰|[mtphc](?=[.:]))'
const labelBefore = new RegExp(
  String.raw`^(?:${label}(?: (?:no|number|phone))?\.? ?[.:：)-]? ?)+(?=[+\d(０-９＋])`,
  'iu',
)
const labelAfter = new RegExp(String.raw` ?\(?\b${label}\)?$`, 'iu')

function withoutLabels(raw: string): string {
  return tidyText(raw)
    .normalize('NFKC')
    .replace(/^(?:[\s'"=‘’“”:]|[☎📞📱]\ufe0f?)+|[\s'"’”.,;:]+$/gu, '')
    .replace(/^\++/, '+')
    .replace(labelBefore, '')
    .replace(labelAfter, '')
    .replace(/ ?(?:分機|分机|内線|內線|转|轉|내선) ?(?=\d)/u, ' ext ')
    .replace(/^(\+?\d{7,15})\.0$/, '$1')
}

function notAPhone(text: string): PhoneIssue | null {
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return 'phone.scientific-notation'
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'phone.is-an-email'
  if (/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-[0-3]\d$/.test(text)) return 'phone.is-a-date'
  const digits = text.match(/\p{Nd}/gu) ?? []
  if (digits.length < 3) return 'phone.not-a-number'
  return digits.length > 5 && digits.every((digit) => digit === digits[0]) ? 'phone.placeholder' : null
}

function firstOfSeveral(first: string, region: CountryCode | undefined): CleanedPhone {
  const { value, suggestion } = readNumber(withoutLabels(first), first, region)
  const number = value ?? suggestion
  return number === null ? none('phone.several') : guess(number, 'phone.first-of-several', 'phone.several')
}

function readNumber(text: string, raw: string, region: CountryCode | undefined): CleanedPhone {
  const dialled = internationalPrefix(text)
  const number = parse(dialled, region)
  if (number?.isValid()) return found(number, raw, dialled)
  // Digits that begin with a country code that the writer left the + off.
  const withPlus = /^[1-9(]/.test(text) ? parse(`+${text}`) : undefined
  if (withPlus?.isValid())
    return guess(withPlus.number, 'phone.plus-put-in', region ? 'phone.not-valid' : 'phone.no-country')
  if (number?.isPossible()) return guess(number.number, 'phone.e164', 'phone.not-valid')
  return inText(text, region) ?? none(whyNot(text, region))
}

// `00` is the international prefix of most of the world, and no valid national number begins with it.
const internationalPrefix = (text: string): string =>
  /^\(?00[^0]/.test(text) ? text.replace(/^\(?00\)? ?/, '+') : text

const parse = (text: string, region?: CountryCode): PhoneNumber | undefined =>
  parsePhoneNumberFromString(text, { extract: false, ...(region && { defaultCountry: region }) })

function found(number: PhoneNumber, raw: string, dialled: string): CleanedPhone {
  const value: string = number.number
  const rule = dialled.trimStart().startsWith('+') ? 'phone.e164' : 'phone.country-hint'
  const cleaned = sure(value, value === raw ? null : rule)
  return number.ext === undefined ? cleaned : { ...cleaned, issue: 'phone.extension' }
}

function inText(text: string, region: CountryCode | undefined): CleanedPhone | null {
  const number = parsePhoneNumberFromString(text, region)
  return number?.isValid() ? guess(number.number, 'phone.taken-out-of-text', 'phone.words-around') : null
}

function whyNot(text: string, region: CountryCode | undefined): PhoneIssue {
  if (/\p{L}{3}/u.test(text)) return 'phone.not-a-number'
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  if (digits > 15) return 'phone.too-long'
  if (digits < 7) return 'phone.too-short'
  return region || text.startsWith('+') ? 'phone.not-valid' : 'phone.no-country'
}
