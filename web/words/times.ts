const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `22 Nov 2026` in UTC */
export const formatDay = (at: Date) => day.format(at)

/** `22 Nov 2026, 09:41 UTC` */
export const formatMoment = (at: Date) => `${day.format(at)}, ${clock.format(at)} UTC`

/** `2026-11` is `November 2026`, `2026-11-22` is `22 Nov 2026`; `2026`, and what is no date, stands as it is. */
export function formatPeriod(period: string): string {
  if (/^\d{4}-\d{2}$/.test(period)) return month.format(new Date(`${period}-01`))
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? day.format(new Date(period)) : period
}
