import type { DuplicatesResult } from './result.ts'
import { toTable } from './table.ts'

/** The searches of all customers, one a row: times, CPU in µs a customer, memory in MB, and what one customer takes. */
export function showDuplicates({ searches }: Pick<DuplicatesResult, 'searches'>): string {
  const head = ['customers', 'keys s', 'all s', 'customers/s', 'µs CPU Node', 'µs CPU PG', 'worker MB', 'keys each']
  const more = ['compared each', 'keys cut', 'pairs', 'one: candidates', 'p50 ms', 'p95 ms', 'load']
  const rows = searches.map((one) => {
    const each = (seconds = 0) => String(Math.round((seconds * 1e6) / one.customers))
    const { postgres, bench: _, ...node } = one.cpu ?? {}
    return [
      one.customers.toLocaleString('en'),
      ...[one.keysSeconds, one.seconds].map((seconds) => seconds.toFixed(1)),
      String(one.perSecond),
      each(Object.values(node).reduce((sum, part) => sum + part, 0)),
      each(postgres),
      String(one.peak?.worker ?? ''),
      ...[one.keys, one.candidates].map((number) => number.toFixed(1)),
      ...[one.cutKeys, one.pairs].map(String),
      ...[one.one.candidates, one.one.p50, one.one.p95, one.load].map((number) => number.toFixed(1)),
    ]
  })
  return toTable([[...head, ...more], ...rows])
}
