import type { SmallResult } from './result.ts'

/** Best and median, and what was asked of the database. */
export function showSmall({ records, customers, seconds, statements, load }: SmallResult): string {
  const sorted = seconds.toSorted((a, b) => a - b)
  const show = (value = 0) => `${value.toFixed(2)} s`
  const counts = Object.entries(statements).map(([name, count]) => `${name} ${count}`)
  return [
    `${records} records by HTTP, straight away, among ${customers} customers, until the last of them is found:`,
    `best ${show(sorted[0])}, median ${show(sorted[Math.floor(sorted.length / 2)])} of ${sorted.length}; load ${load.toFixed(1)}`,
    `SQL statements: ${counts.join(', ')}`,
  ].join('\n')
}
