import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { inPlainDigits } from '../phone/tidy-phone.ts'
import { fillerOf } from '../text/fillers.ts'
import { isAmount } from '../text/is-amount.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isDayAndMonth } from './is-day-and-month.ts'
import { fitsCountry, withoutCountry, withoutLookAlikes, writeCode } from './postal-formats.ts'

export type PostalCodeRule =
  | 'postal_code.country-removed'
  | 'postal_code.decimals'
  | 'postal_code.look-alike'
  | 'postal_code.tidied'
  | 'postal_code.zero-put-in'
/** `postal_code.of-another-country`: beside another cell it can't be right; the cell alone doesn't tell. */
export type PostalCodeIssue =
  | 'postal_code.look-alike'
  | 'postal_code.not-a-code'
  | 'postal_code.of-another-country'
  | 'postal_code.scientific-notation'
  | 'postal_code.zero-lost'
export type CleanedPostalCode = Cleaned<string, PostalCodeRule, PostalCodeIssue>

/** How many digits the codes have of the countries where some begin with a zero and none is shorter. */
const digitsOf: Readonly<Record<string, number>> = {
  ...{
    US: 5,
    PR: 5,
    VI: 5,
    DE: 5,
    FR: 5,
    IT: 5,
    ES: 5,
    MX: 5,
    FI: 5,
    KR: 5,
    MY: 5,
    TR: 5,
    UA: 5,
    LT: 5,
    SK: 5,
    PE: 5,
    DZ: 5,
    LK: 5,
    MM: 5,
  },
  ...{ AU: 4, NZ: 4, ZA: 4, NO: 4, DK: 4, PH: 4, CN: 6, SG: 6, RO: 6, CO: 6, JP: 7 },
}

/**
 * The codes that begin with a zero, where the country has given them out: one that has lost just this zero can be no
 * other. Old codes of Germany were as short, and ended in zeros; in the Philippines and Denmark too few are given out.
 */
const withZero: Readonly<Record<string, RegExp>> = {
  US: /^0[1-8]/,
  DE: /^0[1-46-9](?!000)/,
  FR: /^0[1-9]/,
  IT: /^0[1-9]/,
  ES: /^0[1-9]/,
  MX: /^0[1-9]/,
  FI: /^0[1-9]/,
  KR: /^0[1-9]/,
  MY: /^0[125-9]/,
  TR: /^0[1-9]/,
  UA: /^0[1-9]/,
  LT: /^0[1-9]/,
  SK: /^0[1-9]/,
  PE: /^0[1-9]/,
  DZ: /^0[1-9]/,
  AU: /^0[289]/,
  NZ: /^0[1-9]/,
  ZA: /^0[1-9]/,
  NO: /^0[1-9]/,
  CN: /^0[1-7]/,
  SG: /^0[1-9]/,
  RO: /^0[1-8]/,
  CO: /^0[58]/,
  JP: /^0[0-9]/,
}

/** Of the United States, the first three digits of codes with a zero by. */
const statesWithZero: Readonly<Record<string, RegExp>> = {
  MA: /^0(?:1|2[0-7]|55)/,
  RI: /^02[89]/,
  NH: /^03[0-8]/,
  ME: /^0(?:39|4)/,
  VT: /^05(?!5)/,
  CT: /^06/,
  NY: /^06390/,
  NJ: /^0[78]/,
}

/** With its sign in front, or in full-width digits. */
const japanese = /^〒?\s*[0-9０-９]+(?:[-－‐ー−][0-9０-９]+)?$/

export interface PostalCodeContext {
  /** ISO 3166-1 alpha-2 code of the country that the record states. */
  readonly country?: string | undefined
  /** Code of its state, where that is one of the United States. */
  readonly state?: string | undefined
}

/**
 * A postal code as written, save what a spreadsheet made of it that took it for a number: `2134.0`, `1.00E+05`, or 2134
 * for 02134, which is put right where the country has such a code and no shorter one, and else asked. The letters of
 * its own country before it are no part of it, and the gap of a Japanese one is always at one place.
 */
export function cleanPostalCode(raw: string, { country = '', state }: PostalCodeContext = {}): CleanedPostalCode {
  const tidy = tidyText(raw)
  const text = inPlainDigits(tidy)
  if (text === '') return blank
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i.test(text)) return none('postal_code.scientific-notation')
  // What stands for nothing is read as in any other text.
  if (!/\d/.test(text) && !otherSigns.test(text.normalize('NFKC')) && fillerOf(text, 'text') !== null) return blank
  if (isNoCode(text, country)) return none('postal_code.not-a-code')
  const plain = (japanese.test(text) ? text.normalize('NFKC').replace(/^〒\s*/, '') : text).replace(/(?<=\d)\s?-$/, '')
  const whole = plain.replace(/^(\d{1,7})[.,]0+$/, '$1')
  const bare = withoutCountry(whole, country)
  const meant = withoutLookAlikes(bare ?? whole, country)
  if (meant !== null) return guess(meant, 'postal_code.look-alike', 'postal_code.look-alike')
  const code = writeCode(bare ?? whole, country) ?? bare ?? whole
  const lost = putZeroIn(code, country, state)
  if (lost !== null) return lost
  if (code === tidy) return sure(code)
  if (bare !== null) return sure(code, 'postal_code.country-removed')
  return sure(code, whole === plain ? 'postal_code.tidied' : 'postal_code.decimals')
}

/** No code of the Universal Postal Union has more letters and digits, or any other sign than a blank, a hyphen and a point. */
const signsMax = 12
const otherSigns = /[@#%:?!*+=<>"$€£¥₩₹]|\p{Sc}/u
const date = /^(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)?\d\d)$/
const currencies = new Set(Intl.supportedValuesOf('currency'))
const amount = /^(?:([A-Za-z]{3}) ?[\d.,'’ ]+|[\d.,'’ ]*\d ?([A-Za-z]{3}))(?: |$)/

/** An amount, a date, a number of telephone, an address of mail or a sentence. */
function isNoCode(text: string, country: string): boolean {
  if (nothing.test(text)) return true
  if (!/[\d０-９]/.test(text)) {
    // Only codes of Bermuda may lack digits.
    const isBermudan = country === '' && text === text.toUpperCase() && fitsCountry(text, 'BM') === true
    return !isBermudan && fitsCountry(text, country) !== true
  }
  // Nearly all codes.
  if (/^[\dA-Za-z]{3,8}$/.test(text) || (/^[\dA-Za-z]{1,5}[ -][\dA-Za-z]{1,5}$/.test(text) && /\d/.test(text)))
    return (
      (isInCurrency(text) || (/[A-Za-z]{3}/.test(text) && isDayAndMonth(text))) && fitsCountry(text, country) !== true
    )
  const plain = text.normalize('NFKC').replace(/^〒\s*/, '')
  if (otherSigns.test(plain) || date.test(plain) || isInCurrency(plain) || isGrouped(plain, country)) return true
  if ((isDayAndMonth(plain) || isAmount(plain)) && fitsCountry(plain, country) !== true) return true
  const [digits, letters] = [plain.match(/\d/g) ?? [], plain.match(/\p{L}/gu) ?? []]
  if (digits.length > 6 && (/^\(/.test(plain) || /\d[ .–-]+\d+[.–-]+\d/.test(plain))) return true
  return digits.length > signsMax || (digits.length === 0 && letters.length > signsMax)
}

/** `5,00,001`, `1'234`, `12,50`: how numbers are written, and no code. Of 2134,0 the zeros are not from who wrote it. */
const isGrouped = (text: string, country: string): boolean =>
  /^\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?:\.\d+)?$/.test(text) ||
  /^\d+,(?!0+$)\d{1,2}$/.test(text) ||
  (/^\d{1,3}\.(?!0+$)\d{1,2}$/.test(text) && fitsCountry(text, country) !== true)

/** Nothing but zeros, or less than nothing. */
const nothing = /^(?:0+|-\s?\d.*)$/

function isInCurrency(text: string): boolean {
  const [, before, behind] = amount.exec(text) ?? []
  const currency = (before ?? behind ?? '').toUpperCase()
  return currency !== '' && currencies.has(currency)
}

function putZeroIn(code: string, country: string, state: string | undefined): CleanedPostalCode | null {
  const digits = digitsOf[country] ?? 0
  const lost = digits - code.length
  if (!/^[1-9]\d*$/.test(code) || lost < 1 || lost > 2) return null
  const restored = code.padStart(digits, '0')
  const written = writeCode(restored, country) ?? restored
  const isGivenOut = lost === 1 && withZero[country]?.test(restored) === true
  const isElsewhere = country === 'US' && state !== undefined && statesWithZero[state]?.test(restored) !== true
  return isGivenOut && !isElsewhere
    ? sure(written, 'postal_code.zero-put-in')
    : guess(written, 'postal_code.zero-put-in', 'postal_code.zero-lost')
}
