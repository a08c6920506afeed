export interface Growth {
  readonly unit: 'day' | 'month'
  /** Those who came before the first point. With them, the points add up to everybody. */
  readonly before: number
  /** One for each day or month without a gap, the latest last. `total` is how many there are at its end. */
  readonly points: readonly { readonly period: string; readonly created: number; readonly total: number }[]
}

interface Periods {
  readonly unit: Growth['unit']
  /** In UTC: `2026-11-22` or `2026-11`. */
  readonly periods: readonly string[]
}

const leastDays = 7
const mostDays = 62
const leastMonths = 12
const mostMonths = 24

/** By what growth is shown: days while all of it fits into two months, from then on the last 24 months. */
export function planPeriods(first: Date, last: Date): Periods {
  const days = dayNumber(last) - dayNumber(first) + 1
  if (days <= mostDays) return { unit: 'day', periods: upTo(dayNumber(last), Math.max(days, leastDays), dayAt) }
  const months = monthNumber(last) - monthNumber(first) + 1
  const shown = Math.min(Math.max(months, leastMonths), mostMonths)
  return { unit: 'month', periods: upTo(monthNumber(last), shown, monthAt) }
}

const upTo = (last: number, count: number, at: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => at(last - count + 1 + index))

const dayLength = 86_400_000
const dayNumber = (date: Date) => Math.floor(date.getTime() / dayLength)
const dayAt = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10)

const monthNumber = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth()
const monthAt = (number: number) => new Date(Date.UTC(Math.floor(number / 12), number % 12)).toISOString().slice(0, 7)

/** What came in during each period, in their order, as points of a line that ends at the total. */
export function growthOf({ unit, periods }: Periods, created: readonly number[], total: number): Growth {
  const before = created.reduce((rest, count) => rest - count, total)
  let sum = before
  const points = periods.map((period, index) => {
    const count = created[index] ?? 0
    sum += count
    return { period, created: count, total: sum }
  })
  return { unit, before, points }
}
