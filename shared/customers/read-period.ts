/** The moments, in UTC, from which and before which a year, month or day lasts: `2026`, `2026-11`, `2026-11-22`. */
export function readPeriod(text: string): { from: Date; below: Date } {
  const [year = Number.NaN, month, day] = text.split('-').map(Number)
  const start = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d))
  const from = start(year, month ?? 1, day ?? 1)
  if (month === undefined) return { from, below: start(year + 1, 1, 1) }
  return { from, below: day === undefined ? start(year, month + 1, 1) : start(year, month, day + 1) }
}
