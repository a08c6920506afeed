import { cleanBoolean } from '../../../cleaning/choices/clean-boolean.ts'
import { isBlank } from '../../../cleaning/text/is-blank.ts'
import { cleanDate } from '../../../cleaning/values/clean-date.ts'

/** What a cell is, as far as its form tells. */
export type ValueKind = 'email' | 'url' | 'phone' | 'date' | 'number' | 'boolean' | 'text'

export const emailPattern = /^(?:mailto:)?[^\s@＠,;]+[@＠][^\s@＠,;]+\.[^\s@＠,;]{2,}$/i
export const urlPattern = /^(?:https?:\/\/|www\.)[^\s/]+\.[^\s]+$/i
const phonePattern = /^(?=(?:\D*\d){7,15}\D*$)(?=.*[+()\s-]|0|1[3-9]\d{9}$)(?!\d{4}-\d\d-\d\d)['+(]?[\d\s().+-]+$/

/** What cells of dates, e-mail addresses and names are longer than is none of them. */
const lengthMax = 320

/** Null for a cell that says nothing. */
export function kindOfValue(cell: string): ValueKind | null {
  const text = cell.normalize('NFKC').trim()
  if (isBlank(text)) return null
  if (text.length > lengthMax) return 'text'
  if (emailPattern.test(text)) return 'email'
  if (urlPattern.test(text)) return 'url'
  if (isWrittenDate(text)) return 'date'
  if (phonePattern.test(text)) return isDecimal(text) ? 'number' : 'phone'
  if (/^[^\p{L}]*\d[^\p{L}]*$/u.test(text) || /^\p{Sc}?\s*[\d.,]+\s*(?:\p{Sc}|[A-Z]{3}|[KMB%])$/u.test(text))
    return 'number'
  return cleanBoolean(text).value === null ? 'text' : 'boolean'
}

/** Digits alone may be a day's number in a spreadsheet, and anything else. */
function isWrittenDate(text: string): boolean {
  if (!/\d/.test(text) || /^\d+$/.test(text)) return false
  const { value, issue } = cleanDate(text, { isAnyColumn: true })
  return value !== null || issue === 'date.day-or-month-first' || issue === 'date.other-order'
}

/** `-73.9857123`: digits enough for a number to dial, and none. */
const isDecimal = (text: string): boolean => /^[-+]?\d{1,3}[.,]\d+$/.test(text)
