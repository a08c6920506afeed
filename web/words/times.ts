import { dayIn, perZone } from '../../shared/days/day-in-zone.ts'
import type { Messages } from '../messages/messages.ts'
import type { ReaderTime } from '../reader-time.ts'
import { perLanguage } from './per-language.ts'

/** Dates in UTC, in the form of each language. */
export const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }), 'en-GB')

/** The same in a zone. */
const zonedFormat = (options: Intl.DateTimeFormatOptions) =>
  perZone((timeZone) => perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone }), 'en-GB'))

const dayMs = 86_400_000
const asDay = { day: 'numeric', month: 'short', year: 'numeric' } as const
const asClock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const day = dateFormat(asDay)
const zonedDay = zonedFormat(asDay)
const clock = zonedFormat(asClock)
const exactClock = zonedFormat({ ...asClock, second: '2-digit', timeZoneName: 'short' })
const month = dateFormat({ month: 'long', year: 'numeric' })

/** Days and times from now, in the form of each language: `yesterday`, `in 2 days`. */
export const relativeFormat = perLanguage((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

/** `22 Nov 2026`, by the calendar of the reader */
export const formatDay = (at: Date, { zone }: Pick<ReaderTime, 'zone'>, t: Messages): string =>
  zonedDay(zone)(t).format(at)

/** `22 Nov 2026, 09:41` */
export const formatMoment = (at: Date, { zone }: Pick<ReaderTime, 'zone'>, t: Messages): string =>
  t.words.times.moment(zonedDay(zone)(t).format(at), clock(zone)(t).format(at))

/** `09:41` */
export const formatClock = (at: Date, { zone }: Pick<ReaderTime, 'zone'>, t: Messages): string =>
  clock(zone)(t).format(at)

/** All that is known of a moment: `22 Nov 2026, 09:41:07 GMT+8` */
export const formatWhole = (at: Date, { zone }: Pick<ReaderTime, 'zone'>, t: Messages): string =>
  t.words.times.moment(zonedDay(zone)(t).format(at), exactClock(zone)(t).format(at))

const nearDays = 6

/**
 * A moment as people say it who are near to it: `today 09:41`, `yesterday 22:10`, `3 days ago`, `tomorrow 08:00`; undefined
 * for one that is further away.
 */
export function formatNear(at: Date, { zone, now }: ReaderTime, t: Messages): string | undefined {
  const days = (Date.parse(dayIn(zone, at)) - Date.parse(dayIn(zone, now))) / dayMs
  if (days < -nearDays || days > 1) return undefined
  const day = relativeFormat(t).format(days, 'day')
  return days < -1 ? day : t.words.times.near(day, clock(zone)(t).format(at))
}

/** `2026-11` is `November 2026`, `2026-11-22` is `22 Nov 2026`; `2026`, and what is no date, stands as it is. */
export function formatPeriod(period: string, t: Messages): string {
  if (/^\d{4}-\d{2}$/.test(period)) return month(t).format(new Date(`${period}-01`))
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? day(t).format(new Date(period)) : period
}
