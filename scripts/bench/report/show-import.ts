import type { ImportResult, Measured } from './result.ts'
import { toTable } from './table.ts'

/** The ways in the order in which they are shown, each with what it is. */
export const wayNames: Readonly<Record<string, string>> = {
  import: 'import',
  again: 'the same file again',
  changed: 'the file, 10 % changed',
  undo: 'undo of the last',
  undoFirst: 'undo of the first',
  export: 'export of all',
  copy: 'COPY, the same indexes',
  reference: 'COPY, reference table',
  rows: 'row by row',
}

/** Of each way, the round in which it was the quickest. */
export function bestOf({ rounds }: Pick<ImportResult, 'rounds'>): Readonly<Record<string, Measured>> {
  return Object.fromEntries(
    Object.keys(wayNames).flatMap((name) => {
      const [best] = rounds.flatMap((round) => round[name] ?? []).toSorted((a, b) => a.seconds - b.seconds)
      return best === undefined ? [] : [[name, best]]
    }),
  )
}

/** How often as many records a second as another way; undefined where either was not measured. */
export function ratioOf(best: Readonly<Record<string, Measured>>, name: string, other: string): number | undefined {
  const [ours, theirs] = [best[name], best[other]]
  return ours && theirs && (ours.records / ours.seconds) * (theirs.seconds / theirs.records)
}

const sumOf = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((sum, one) => sum + one, 0)

/** The processes of Node, the benchmark's own too. */
const nodeOf = ({ postgres, redis, valkey, ...others }: Readonly<Record<string, number>>) => sumOf(others)

/** A table of the ways at their best, with ratios, and what else there is to say. */
export function showImport(result: ImportResult): string {
  const best = bestOf(result)
  const head = [
    '',
    's',
    'records/s',
    '× COPY',
    '× reference',
    '× row by row',
    'CPU Node',
    'CPU PG',
    'µs CPU each',
    'WAL MB',
  ]
  const peaks = ['worker MB', 'web MB', 'PG MB', 'load', 'spread']
  const rows = Object.entries(best).map(([name, one]) => [
    wayNames[name] ?? name,
    one.seconds.toFixed(2),
    String(one.perSecond),
    ...['copy', 'reference', 'rows'].map((other) => ratioOf(best, name, other)?.toFixed(2) ?? ''),
    one.cpu === undefined ? '' : nodeOf(one.cpu).toFixed(1),
    one.cpu?.postgres?.toFixed(1) ?? '',
    one.cpu === undefined ? '' : String(Math.round((1e6 * sumOf(one.cpu)) / one.records)),
    String(Math.round(one.walBytes / 1e6)),
    ...['worker', 'web', 'postgres'].map((part) => String(one.peak?.[part] ?? '')),
    one.load.toFixed(1),
    spreadOf(result, name),
  ])
  return [toTable([[...head, ...peaks], ...rows]), ...notes(result, best)].join('\n')
}

/** How much longer the slowest round took than the quickest. */
function spreadOf({ rounds }: ImportResult, name: string): string {
  const seconds = rounds.flatMap((round) => round[name]?.seconds ?? [])
  return seconds.length < 2 ? '' : `${Math.round((Math.max(...seconds) / Math.min(...seconds) - 1) * 100)} %`
}

function notes(result: ImportResult, best: Readonly<Record<string, Measured>>): string[] {
  const steps = Object.entries(best).flatMap(([name, { steps }]) =>
    steps === undefined ? [] : [`${wayNames[name]}: ${listNumbers(steps, (value) => `${value.toFixed(2)} s`)}`],
  )
  const { records, workers, queue } = result
  const { outcomes } = best.import ?? {}
  const counted = outcomes === undefined ? [] : [`outcomes of the import: ${listNumbers(outcomes, String)}`]
  const created = createdShare(best)
  const byCustomers = created === undefined ? [] : [`by customers created the import is ${created.toFixed(2)} × COPY`]
  const fewer =
    best.rows && best.rows.records < records ? [`row by row: the first ${best.rows.records} of the same rows`] : []
  const how = `${records} records, ${workers} worker process${workers === 1 ? '' : 'es'}, queue in ${queue}`
  return [how, ...counted, ...byCustomers, ...fewer, ...steps]
}

/** How often as many customers a second as `COPY` makes rows of. */
function createdShare({ import: ours, copy }: Readonly<Record<string, Measured>>): number | undefined {
  const created = ours?.outcomes?.created
  if (ours === undefined || copy === undefined || created === undefined) return undefined
  return (created / ours.seconds) * (copy.seconds / copy.records)
}

const listNumbers = (numbers: Readonly<Record<string, number>>, show: (value: number) => string) =>
  Object.entries(numbers)
    .filter(([, value]) => value > 0)
    .map(([name, value]) => `${name} ${show(value)}`)
    .join(', ')
