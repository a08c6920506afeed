import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { tidyText } from '../text/tidy-text.ts'

export type PostalCodeRule = 'postal_code.decimals' | 'postal_code.tidied' | 'postal_code.zero-put-in'
export type PostalCodeIssue = 'postal_code.scientific-notation' | 'postal_code.zero-lost'
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

/** With its sign in front, or in full-width digits. */
const japanese = /^〒?\s*[0-9０-９]+(?:[-－‐ー−][0-9０-９]+)?$/

/**
 * A postal code as written, save what a spreadsheet made of it that took it for a number: `2134.0`, `1.00E+05`, or 2134
 * for 02134, which is a suggestion where the country says how many digits there are.
 */
export function cleanPostalCode(raw: string, country?: string): CleanedPostalCode {
  const text = tidyText(raw)
  if (text === '') return blank
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i.test(text)) return none('postal_code.scientific-notation')
  const plain = japanese.test(text) ? text.normalize('NFKC').replace(/^〒\s*/, '') : text
  const code = plain.replace(/^(\d{1,7})[.,]0+$/, '$1')
  const digits = digitsOf[country ?? ''] ?? 0
  const lost = digits - code.length
  if (/^[1-9]\d*$/.test(code) && lost > 0 && lost < 3)
    return guess(code.padStart(digits, '0'), 'postal_code.zero-put-in', 'postal_code.zero-lost')
  return sure(code, code === text ? null : code === plain ? 'postal_code.tidied' : 'postal_code.decimals')
}
