import { isDayAndMonth } from '../values/is-day-and-month.ts'

const year = "(?:(?:19|20)\\d\\d|['’]\\d\\d)"
const era = '(?:[RHS]|令和|平成|昭和|民國|民国)\\s?(?:\\d{1,3}|元)(?:\\s?[./年-]\\s?\\d{1,2}){0,2}\\s?[年月日]?'
/** A day, a month or a year in figures, as they stand beside what happened then: 2023.11, 3/24, 2024년 5월, R6.3.2. */
const figures = `(?:${era}|${year}(?:\\s?[./年년-]\\s?\\d{1,2}(?:\\s?[./月월-]\\s?\\d{1,2})?)?\\s?[年년月월日일.]?|\\d{1,2}\\s?[./-]\\s?(?:\\d{1,2}\\s?[./-]\\s?)?(?:${year}|\\d{2})\\.?)`
const on =
  '(?:(?<!\\p{L})(?:since|in|on|am|im|seit|den|vom|der|le|en|depuis|du|el|de|desde|em|dal|nel|il|op|sinds|i|den|dne|w|v|с|в)\\s+)?'
const isFigures = new RegExp(`^${on}${figures}$`, 'iu')
const atFront = new RegExp(`^${figures}[\\s,:、，に]*(?=[^\\d\\s])`, 'iu')
const atEnd = new RegExp(`(?<=[^\\d\\s])[\\s,、，:-]*${on}${figures}$`, 'iu')
const brackets = /\s*[([（［【]([^()[\]（）［］【】]{2,30})[)\]）］】]/gu
const behindComma = /\s*[,，、]\s*([^,，、]{2,30})$/u

const isDate = (text: string): boolean =>
  isFigures.test(text) || isDayAndMonth(text.replace(/^(?:since|in|seit|en|em|i) /i, ''))

/** A text without the dates that stand in brackets of their own or behind a comma at its end: `Ada (2024)`, `Ada, May 2025`. */
export function withoutDates(text: string): string {
  if (!/\d/.test(text)) return text
  const left = text
    .replace(brackets, (whole, inner: string) => (isDate(inner.trim()) ? ' ' : whole))
    .replace(behindComma, (whole, last: string) => (isDate(last.trim()) ? '' : whole))
  return left.replace(/\s+/g, ' ').trim() || text
}

/** A text without the date in figures that stands behind its words: `deceased 2024`. */
export const withoutDateBehind = (text: string): string => (/\d/.test(text) ? text.replace(atEnd, '') : text)

/** A text without the date in figures with which it begins, or ends: `2023 별세`, `verst. 3/24`. */
export const withoutOwnDate = (text: string): string =>
  /\d/.test(text) ? text.replace(atFront, '').replace(atEnd, '').trim() : text
