const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** `22 Nov 2026` in UTC */
export const formatDay = (at: Date) => day.format(at)

/** `22 Nov 2026, 09:41 UTC` */
export const formatMoment = (at: Date) => `${day.format(at)}, ${clock.format(at)} UTC`
