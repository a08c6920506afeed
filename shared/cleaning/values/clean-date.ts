import { blank, type Cleaned, guess, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'
import { takeWeekday, withoutArticle, withoutEra, withoutNumerals, withoutTime } from './around-dates.ts'

export type DateRule = 'date.day-first' | 'date.month-first' | 'date.serial' | 'date.without-time' | 'date.written'
export type DateIssue =
  | 'date.day-or-month-first'
  | 'date.is-a-number'
  | 'date.no-such-day'
  | 'date.not-a-date'
  | 'date.other-order'
  | 'date.other-weekday'
  | 'date.two-digit-year'
export type CleanedDate = Cleaned<string, DateRule, DateIssue>

export interface DateContext {
  /** The order of the column, where its values told it: true for dd/mm, false for mm/dd. */
  readonly dayFirst?: boolean | undefined
  /** Whether a bare number is no day: it isn't known yet whether the column has dates. */
  readonly isAnyColumn?: boolean
}

/**
 * A calendar day as `YYYY-MM-DD`, of the years 1900 to 2199. A time of day after it is dropped, and no zone moves it.
 *
 * `03/04/2026` needs the column's order, else it is a suggestion; so is a year of two digits where the order doesn't
 * tell the day. A bare number is a day as spreadsheets count them, from 1970 to 2099.
 */
export function cleanDate(raw: string, context: DateContext = {}): CleanedDate {
  if (isBlank(raw, 'date')) return blank
  if (raw.length > 100) return none('date.not-a-date')
  const text = withoutNumerals(
    tidyText(raw)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^['"]+|['"]+$/g, ''),
  )
  if (/^0{4}-00-00/.test(text)) return blank
  const day = withoutTime(text)
  const isTimed = day !== text
  return (
    readDay(day, raw, context, isTimed) ??
    readWeekday(day, raw, context, isTimed) ??
    serial(day, context) ??
    none('date.not-a-date')
  )
}

function readDay(text: string, raw: string, { dayFirst }: DateContext, isTimed: boolean): CleanedDate | null {
  const day = withoutEra(
    withoutArticle(
      text
        .replace(/(?<=\d)\. (?=\d)/g, '.')
        .replace(/[.,]$/, '')
        .trim(),
    ),
  )
  const rule = isTimed ? 'date.without-time' : 'date.written'
  return yearFirst(day, raw, rule) ?? withMonthName(day, rule, dayFirst) ?? numbers(day, dayFirst, rule)
}

/** With the name of the day beside it, which tells two readings apart, and one that can't be. */
function readWeekday(text: string, raw: string, context: DateContext, isTimed: boolean): CleanedDate | null {
  const named = takeWeekday(text)
  if (named === null) return null
  const bare = withoutTime(named.rest)
  const read = (dayFirst: boolean | undefined) =>
    readDay(bare, raw, { ...context, dayFirst }, isTimed || bare !== named.rest)
  const found = read(context.dayFirst)
  if (found === null) return null
  const isOn = (date: string | null) => date !== null && new Date(`${date}T00:00:00Z`).getUTCDay() === named.day
  const readings = [found, read(true), read(false)].flatMap((one) => one?.value ?? one?.suggestion ?? [])
  const fitting = [...new Set(readings.filter(isOn))]
  const [only] = fitting
  if (only !== undefined && fitting.length === 1) return sure(only, found.rule ?? 'date.written')
  const [first] = readings
  return first === undefined ? found : guess(first, found.rule ?? 'date.written', 'date.other-weekday')
}

function yearFirst(text: string, raw: string, rule: DateRule): CleanedDate | null {
  const parts =
    /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})( ?)[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?$/.exec(text) ??
    /^((?:19|20)\d\d)()(\d\d)(\d\d)$/.exec(text)
  const short = parts === null ? /^(\d{2})()[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?$/.exec(text) : null
  if (short) return judge(toDate(short[1], short[3], short[4]), short[1], rule)
  if (!parts) return null
  const date = toDate(parts[1], parts[3], parts[4])
  return date === null ? none('date.no-such-day') : sure(date, date === raw ? null : rule)
}

const months = (
  'jan january januar janvier enero ene janeiro gennaio gen januari stycznia января|feb february februar février fevrier febrero fev fevereiro febbraio februari lutego февраля|mar march märz mär mrz mars marzo março marco maart mrt marca марта|' +
  'apr april avril avr abril abr aprile kwietnia апреля|may mai mayo maio maggio mag mei maj maja мая|jun june juni juin junio junho giugno giu czerwca июня|jul july juli juillet juil julio julho luglio lug lipca июля|aug august août aout agosto ago augustus augusti sierpnia августа|' +
  'sep sept september septembre septiembre setembro settembre set września сентября|oct october oktober okt octobre octubre outubro out ottobre ott października октября|nov november novembre noviembre novembro listopada ноября|' +
  'dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre desember des grudnia декабря'
).split('|')
const monthNumbers = new Map(
  months.flatMap((names, at) => names.split(' ').map((name) => [name, String(at + 1)] as const)),
)

function withMonthName(text: string, rule: DateRule, dayFirst: boolean | undefined): CleanedDate | null {
  const dayMonth =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º|°|e)?[ -/]*(?:of |de |di )?([\p{L}]{3,10})\.?,?[ -/]*(?:de |del )?(\d{4}|'?\d{2})(?: ?г\.?)?$/u.exec(
      text,
    )
  const monthDay = /^([\p{L}]{3,10})\.?[ -]*(?:the )?(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4}|'?\d{2})$/u.exec(text)
  const yearMonth = /^(\d{4})[ -]([\p{L}]{3,10})\.?[ -](\d{1,2})$/u.exec(text)
  const [day, name, year] = dayMonth
    ? [dayMonth[1], dayMonth[2], dayMonth[3]]
    : monthDay
      ? [monthDay[2], monthDay[1], monthDay[3]]
      : yearMonth
        ? [yearMonth[3], yearMonth[2], yearMonth[1]]
        : []
  const month = monthNumbers.get(name ?? '')
  return month === undefined
    ? null
    : judge(toDate(year, month, day), year, rule, dayFirst !== undefined && Number(day) > 12)
}

// With points between them, all of Europe writes the day first. A 13 can't be a month.
function numbers(text: string, dayFirst: boolean | undefined, rule: DateRule): CleanedDate | null {
  const [, a, sign, b, year] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|'?\d{2})$/.exec(text) ?? []
  if (a === undefined) return null
  const dayMonth = toDate(year, b, a)
  const monthDay = toDate(year, a, b)
  if (dayMonth === null || monthDay === null || dayMonth === monthDay) {
    const date = dayMonth ?? monthDay
    const contradicts = dayFirst !== undefined && dayFirst === (dayMonth === null)
    const isTold = dayFirst !== undefined && Math.max(Number(a), Number(b)) > 12
    return date !== null && contradicts ? guess(date, rule, 'date.other-order') : judge(date, year, rule, isTold)
  }
  if (dayFirst === undefined && sign !== '.') return guess(dayMonth, 'date.day-first', 'date.day-or-month-first')
  return judge(
    dayFirst === false ? monthDay : dayMonth,
    year,
    dayFirst === false ? 'date.month-first' : 'date.day-first',
  )
}

/** @param isTold whether the order of the column leaves no other reading of a year of two digits */
function judge(date: string | null, year = '', rule: DateRule, isTold = false): CleanedDate {
  if (date === null) return none('date.no-such-day')
  const isWhole = year.length === 4 || year.startsWith("'") || (isTold && date >= '2000')
  return isWhole ? sure(date, rule) : guess(date, rule, 'date.two-digit-year')
}

// The days from 1954 to 2119, counted as spreadsheets do from the last of 1899; surely from 1970 to 2099.
function serial(text: string, { isAnyColumn = false }: DateContext): CleanedDate | null {
  const days = /^([2-7]\d{4})(?:\.\d+)?$/.exec(text)?.[1]
  if (days === undefined) return null
  const date = new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10)
  const isUsual = Number(days) >= 25_569 && Number(days) <= 73_050
  return isUsual && !isAnyColumn ? sure(date, 'date.serial') : guess(date, 'date.serial', 'date.is-a-number')
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
