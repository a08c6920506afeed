import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'

export type DateRule = 'date.day-first' | 'date.month-first' | 'date.serial' | 'date.without-time' | 'date.written'
export type DateIssue =
  | 'date.day-or-month-first'
  | 'date.is-a-number'
  | 'date.no-such-day'
  | 'date.not-a-date'
  | 'date.other-order'
  | 'date.two-digit-year'
export type CleanedDate = Cleaned<string, DateRule, DateIssue>

export interface DateContext {
  /** The order of the column, where its values told it: true for dd/mm, false for mm/dd. */
  readonly dayFirst?: boolean | undefined
}

/**
 * A calendar day as `YYYY-MM-DD`, of the years 1900 to 2199. A time of day after it is dropped, and no zone moves it.
 *
 * `03/04/2026` needs the column's order, else it is a suggestion; so is a year of two digits, and a bare number that
 * would be a day as spreadsheets count them.
 */
export function cleanDate(raw: string, { dayFirst }: DateContext = {}): CleanedDate {
  if (isBlank(raw, 'date')) return blank
  if (raw.length > 100) return none('date.not-a-date')
  const text = tidyText(raw)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^['"]+|['"]+$/g, '')
  if (/^0{4}-00-00/.test(text)) return blank
  const day = text
    .replace(timeOfDay, '')
    .replace(weekday, '')
    .replace(/(?<=\d)\. (?=\d)/g, '.')
    .replace(/[.,]$/, '')
    .trim()
  const rule = day === text || !/[:(]/.test(text) ? 'date.written' : 'date.without-time'
  return (
    yearFirst(day, raw, rule) ??
    withMonthName(day, rule) ??
    numbers(day, dayFirst, rule) ??
    serial(day) ??
    none('date.not-a-date')
  )
}

const timeOfDay =
  /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?(?:\d{2})?))?$/
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )|[ (]*(?:星期|周|週)[一二三四五六日天][)]?$|[ (]*[月火水木金土日][)]$/

function yearFirst(text: string, raw: string, rule: DateRule): CleanedDate | null {
  const parts =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})( ?)[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?$/.exec(text) ??
    /^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text)
  if (!parts) return null
  const date = toDate(parts[1], parts[3], parts[4])
  return date === null ? none('date.no-such-day') : sure(date, date === raw ? null : rule)
}

const months = (
  'jan january januar janvier enero ene janeiro|feb february februar février fev febrero fevereiro|mar march märz mär mrz mars marzo março|' +
  'apr april avril avr abril abr|may mai mayo maio|jun june juni juin junio junho|jul july juli juillet julio julho|aug august août agosto ago|' +
  'sep sept september septembre septiembre setembro|oct october oktober okt octobre octubre outubro|nov november novembre noviembre novembro|' +
  'dec december dezember dez décembre diciembre dic dezembro'
).split('|')
const monthNumbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, String(at + 1)] as const)),
)

function withMonthName(text: string, rule: DateRule): CleanedDate | null {
  const dayMonth =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?[ -/]*(?:of |de )?([\p{L}]{3,10})\.?,?[ -/]*(?:de )?(\d{4}|'?\d{2})$/u.exec(text)
  const monthDay = /^([\p{L}]{3,10})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|'?\d{2})$/u.exec(text)
  const yearMonth = /^(\d{4})[ -]([\p{L}]{3,10})\.?[ -](\d{1,2})$/u.exec(text)
  const [day, name, year] = dayMonth
    ? [dayMonth[1], dayMonth[2], dayMonth[3]]
    : monthDay
      ? [monthDay[2], monthDay[1], monthDay[3]]
      : yearMonth
        ? [yearMonth[3], yearMonth[2], yearMonth[1]]
        : []
  const month = monthNumbers.get(name ?? '')
  return month === undefined ? null : judge(toDate(year, month, day), year, rule)
}

// With points between them, all of Europe writes the day first. A 13 can't be a month.
function numbers(text: string, dayFirst: boolean | undefined, rule: DateRule): CleanedDate | null {
  const [, a, sign, b, year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? []
  if (a === undefined) return null
  const dayMonth = toDate(year, b, a)
  const monthDay = toDate(year, a, b)
  if (dayMonth === null || monthDay === null || dayMonth === monthDay) {
    const date = dayMonth ?? monthDay
    const contradicts = dayFirst !== undefined && dayFirst === (dayMonth === null)
    return date !== null && contradicts ? guess(date, rule, 'date.other-order') : judge(date, year, rule)
  }
  if (dayFirst === undefined && sign !== '.') return guess(dayMonth, 'date.day-first', 'date.day-or-month-first')
  return judge(
    dayFirst === false ? monthDay : dayMonth,
    year,
    dayFirst === false ? 'date.month-first' : 'date.day-first',
  )
}

function judge(date: string | null, year: string | undefined, rule: DateRule): CleanedDate {
  if (date === null) return none('date.no-such-day')
  return year?.length === 4 ? sure(date, rule) : guess(date, rule, 'date.two-digit-year')
}

// 20000 to 80000 are the days from 1954 to 2119, counted as spreadsheets do from the last of 1899.
function serial(text: string): CleanedDate | null {
  const days = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text)?.[1]
  return days === undefined
    ? null
    : guess(
        new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10),
        'date.serial',
        'date.is-a-number',
      )
}

// Two digits are this century up to 49. Null for a day that no calendar has.
function toDate(year = '', month = '', day = ''): string | null {
  const short = year.replace("'", '')
  const full = short.length === 4 ? Number(short) : Number(short) + (Number(short) < 50 ? 2000 : 1900)
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)))
  if (full < 1900 || full > 2199 || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return null
  return date.toISOString().slice(0, 10)
}
