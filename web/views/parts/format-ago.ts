import type { Messages } from '../../messages/messages.ts'
import { perLanguage } from '../../words/per-language.ts'
import { formatDay } from '../../words/times.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** Days and times from now, in the form of each language: `yesterday`, `in 2 days`. */
export const relativeFormat = perLanguage((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))

/**
 * How long ago something was, as people say it: `now`, `5 minutes ago`, `3 hours ago`, `yesterday`, `4 days ago`; a day
 * where that is longer ago than six days, or still to come.
 */
export function formatAgo(at: Date, now: Date, t: Messages): string {
  const ms = now.getTime() - at.getTime()
  // Clocks of two machines differ a little.
  if (ms < -minute) return formatDay(at, t)
  const format = relativeFormat(t)
  if (ms < minute) return format.format(0, 'second')
  if (ms < hour) return format.format(-Math.floor(ms / minute), 'minute')
  if (ms < day) return format.format(-Math.floor(ms / hour), 'hour')
  const days = dayOf(now) - dayOf(at)
  return days <= 6 ? format.format(-days, 'day') : formatDay(at, t)
}

/** Days since 1970, in UTC. */
const dayOf = (at: Date) => Math.floor(at.getTime() / day)
