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

const sinceWords = 'since|seit|depuis|desde|dal|sinds|sedan|siden|od|от|с|із|sejak|từ|από|dated|dd|vom|v\\.'
const monthAndYear = `(?:\\d{1,2}(?:st|nd|rd|th)?\\.?\\s)?(?:of\\s)?\\p{L}{3,10}\\.?,?\\s(?:19|20)\\d\\d(?!\\s?[./年년-]?\\s?\\d|\\s?[年년])`
const eraDate =
  '[RHS]\\d{1,2}(?:\\s?[./年-]\\s?\\d{1,2}){1,2}\\s?[月日]?|(?:令和|平成|昭和|民國|民国)\\s?(?:\\d{1,3}|元)(?:\\s?[./年-]\\s?\\d{1,2}){0,2}\\s?[年月日]?'
const fullDate = `${eraDate}|(?:19|20)\\d\\d(?:\\s?[./年년-]\\s?\\d{1,2}(?:\\s?[./月월-]\\s?\\d{1,2})?)?\\s?[年년月월日일]?|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:${year}|\\d{2})|\\d{1,2}(?<sign>[/-])\\d{1,2}\\k<sign>(?:${year}|\\d{2})|(?:0?[1-9]|1[0-2])[./-](?:19|20)\\d\\d|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d)`
const stated = new RegExp(
  `(?<![\\p{L}\\p{N}./:+-])(?<since>(?:${sinceWords})\\s)?(?:(?<named>${monthAndYear})|${fullDate})(?!\\s?[/:-]?\\s?\\p{Nd}|[\\p{Script=Latin}\\p{Script=Cyrillic}'’.]?[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}])`,
  'giu',
)
/** Behind these it may be when, or till when, something holds: `not in 2025`, `until 2026`. */
const holding =
  /(?<!\p{L})(?:in|im|en|em|nel|nell|w|v|ve|в|у|i|on|am|au|le|el|il|op|den|dne|at|for|für|pour|para|per|pada|di|trong|all|until|till|bis|before|after|by|to|vor|nach|ab|avant|après|jusqu|antes|después|hasta|depois|até|prima|dopo|fino|voor|na|tot|innan|efter|før|do|před|po|до|после|przed|sampai|hingga|sebelum|trước|đến)\s$/iu

/** A sentence without the dates that say when it was written: `2024: do not call`, `nicht mehr anrufen 3/24`. */
export const withoutStatedDates = (text: string): string =>
  /\d/.test(text) ? text.replace(stated, (whole, ...found) => withoutDate(whole, found)) : text

function withoutDate(whole: string, found: readonly unknown[]): string {
  const { since, named } = found.at(-1) as { since?: string; named?: string }
  const [, before = '', month = ''] = /^(?:(\d{1,2})\S*\s)?(?:of\s)?(\p{L}+)/iu.exec(named ?? '') ?? []
  // `opted out 2023` is of no October.
  const isMonth = named !== undefined && !/^out$/i.test(month) && isDayAndMonth(`${before || '1'} ${month}`)
  if (since !== undefined && (named === undefined || isMonth)) return ' '
  const words = named === undefined || isMonth ? '' : whole.replace(/(?:19|20)\d\d$/, '')
  const text = String(found.at(-2)).slice(0, Number(found.at(-3)))
  return holding.test(text + words) ? whole : `${words} `
}
