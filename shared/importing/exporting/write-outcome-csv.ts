import { disarmFormula } from '../../csv/disarm-formula.ts'
import { toCsvLine } from '../../csv/to-csv-line.ts'
import { isOurColumn, ourColumns } from '../our-columns.ts'
import type { Outcome } from '../outcomes.ts'
import { writeHashMark } from '../record/find-same-record.ts'

interface WithOutcomeRecord {
  readonly importId: string
  /** By which it is known again. */
  readonly hash: string
  readonly line: number
  readonly cells: readonly string[]
  readonly outcome: Outcome
  /** Empty where nothing is wrong. */
  readonly reason: string
}

/** The header of a download, marked as UTF-8: without the mark Excel reads it in the machine's own encoding. */
export const outcomeCsvHeader = (columns: readonly string[]): string =>
  `\ufeff${toCsvLine([...columns.filter((column) => !isOurColumn(column)), ...ourColumns].map(disarmFormula))}`

/**
 * One record as it came, with what it is, its outcome and reason under our own columns. A short record is filled up, and
 * what a long one has beyond the columns stands behind ours, so that every column keeps to its header. Our columns of an
 * earlier download make room for those of this one.
 */
export function outcomeCsvLine(columns: readonly string[], record: WithOutcomeRecord): string {
  const { importId, line, hash, outcome, reason, cells } = record
  const theirs = columns.flatMap((column, i) => (isOurColumn(column) ? [] : [cells[i] ?? '']))
  const ours = [String(line), outcome, reason, importId, writeHashMark(hash)]
  return toCsvLine([...theirs, ...ours, ...cells.slice(columns.length)].map(disarmFormula))
}
