import type { PageTimes } from './result.ts'

const nameWidth = 28
const cells = (numbers: readonly string[]) => numbers.map((text) => text.padStart(10)).join('')

/** The heads of the columns; times are in ms. */
export const showPagesHead = (): string =>
  `${''.padEnd(nameWidth)}${cells(['a second', 'p50 ms', 'p95 ms', 'p99 ms', 'errors', 'healthz', 'load'])}`

export function showPage(page: PageTimes): string {
  const times = [page.p50, page.p95, page.p99].map((ms) => ms.toFixed(1))
  const rest = [String(page.errors), page.healthP95.toFixed(1), page.load.toFixed(1)]
  return `${page.name.padEnd(nameWidth)}${cells([String(page.perSecond), ...times, ...rest])}`
}
