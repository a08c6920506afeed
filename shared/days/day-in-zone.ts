/** More than there are zones, so that what is made once for each is bounded. */
const zonesMax = 1_000

/** What `Intl` makes for a zone is slow to make: it is made once, when it is first asked for. */
export function perZone<T>(make: (zone: string) => T): (zone: string) => T {
  const made = new Map<string, T>()
  return (zone) => {
    const found = made.get(zone) ?? make(zone)
    if (made.size >= zonesMax) made.clear()
    made.set(zone, found)
    return found
  }
}

const calendar = perZone(
  (timeZone) =>
    new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
      ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
    }),
)

/**
 * The day that it is at a moment, as the calendar on the wall says it in a zone.
 *
 * @param zone a name of the IANA database: `Asia/Hong_Kong`
 * @returns a day in ISO: `2026-11-22`
 */
export function dayIn(zone: string, at: Date): string {
  const [month, day, year] = calendar(zone).format(at).split('/')
  return `${year}-${month}-${day}`
}

const secondMs = 1_000
/** From the midnight of UTC, further than any zone is from it. */
const spanMs = 36 * 3_600 * secondMs

/**
 * The moment at which a day begins in a zone: mostly at midnight, and later where clocks are put forward over it. A day
 * that a zone has left out begins when the next one does.
 *
 * @param day in ISO
 */
export function startOfDay(zone: string, day: string): Date {
  const midnight = Date.parse(day)
  let [before, from] = [midnight - spanMs, midnight + spanMs]
  while (from - before > secondMs) {
    const middle = before + Math.floor((from - before) / (2 * secondMs)) * secondMs
    if (dayIn(zone, new Date(middle)) < day) before = middle
    else from = middle
  }
  return new Date(from)
}

/** `2026-11-22`, 7 → `2026-11-29` */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
