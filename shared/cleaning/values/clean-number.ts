import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { type DecimalMark, readDecimalMark } from './decimal-mark.ts'

export type NumberRule = 'number.mark' | 'number.written'
export type NumberIssue = 'number.not-a-number' | 'number.other-mark' | 'number.unclear-mark'
export type CleanedNumber = Cleaned<number, NumberRule, NumberIssue>

export interface NumberContext {
  /** Of the column, where its values told it or a person chose it. */
  readonly decimal?: DecimalMark | undefined
}

/**
 * A number: `1,234.5`, `1.234,5`, `-12`, `1 000`, `€ 99`. A sign of money is dropped. `1.234` needs the column's decimal
 * mark, else it is a suggestion; so is a number that goes against the column's.
 */
export function cleanNumber(raw: string, { decimal }: NumberContext = {}): CleanedNumber {
  if (isBlank(raw, 'count')) return blank
  if (raw.length > 100) return none('number.not-a-number')
  const digits = plainDigits(raw)
  if (digits === null) return none('number.not-a-number')
  const mark = readDecimalMark(digits.replace(/^-/, ''))
  const value = toNumber(digits, mark === 'unclear' || mark === null ? (decimal ?? ',') : mark)
  if (value === null) return none('number.not-a-number')
  if (mark === 'unclear' && decimal === undefined)
    return guess(toNumber(digits, '.') ?? value, 'number.mark', 'number.unclear-mark')
  if (mark !== null && mark !== 'unclear' && decimal !== undefined && mark !== decimal)
    return guess(value, 'number.mark', 'number.other-mark')
  return sure(value, String(value) === raw ? null : 'number.written')
}

/** The digits and marks of a cell: without spaces between groups, a sign of money, a plus. Null when it is no number. */
export function plainDigits(raw: string): string | null {
  const text = tidyText(raw)
    .normalize('NFKC')
    .replace(/^['"]+|['"]+$/g, '')
    .replace(/^([-−+]?)\s*\p{Sc}\s*|\s*\p{Sc}$/gu, '$1')
    .replace(/^−/, '-')
    .replace(/^\+/, '')
    .replace(/(?<=\d)[ '’_](?=\d{3}(?:\D|$))/g, '')
    .trim()
  return /^-?(?:\d+(?:[.,]\d+)*|[.,]\d+)$/.test(text) ? text : null
}

const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

function toNumber(digits: string, decimal: DecimalMark): number | null {
  const [whole = '', fraction, ...rest] = digits.split(decimal)
  if (rest.length > 0 || /[.,]/.test(fraction ?? '')) return null
  if (/[.,]/.test(whole) && !grouped.test(whole) && !/^-?\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole)) return null
  const value = Number(`${whole.replace(/[.,]/g, '')}.${fraction ?? '0'}`)
  return Math.abs(value) < 2 ** 53 ? value : null
}
