import type { Messages } from '../messages/messages.ts'
import { perLanguage } from './per-language.ts'

/** Dates in UTC, in the form of each language. */
export const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }), 'en-GB')

const day = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' })
const clock = dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const month = dateFormat({ month: 'long', year: 'numeric' })

/** `22 Nov 2026` in UTC */
export const formatDay = (at: Date, t: Messages): string => day(t).format(at)

/** `22 Nov 2026, 09:41 UTC` */
export const formatMoment = (at: Date, t: Messages): string =>
  t.words.times.moment(day(t).format(at), clock(t).format(at))

/** `2026-11` is `November 2026`, `2026-11-22` is `22 Nov 2026`; `2026`, and what is no date, stands as it is. */
export function formatPeriod(period: string, t: Messages): string {
  if (/^\d{4}-\d{2}$/.test(period)) return month(t).format(new Date(`${period}-01`))
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? day(t).format(new Date(period)) : period
}
