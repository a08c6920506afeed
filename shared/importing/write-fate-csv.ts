import { disarmFormula } from '../csv/disarm-formula.ts'
import { fateColumns } from '../csv/own-file.ts'
import { toCsvLine } from '../csv/to-csv-line.ts'
import type { Fate } from './fates.ts'

interface FatedRecord {
  readonly line: number
  readonly cells: readonly string[]
  readonly fate: Fate
  /** Empty where nothing is wrong. */
  readonly reason: string
}

/** The header of a download, marked as UTF-8: without the mark Excel reads it in the machine's own encoding. */
export const fateCsvHeader = (columns: readonly string[]): string =>
  `\ufeff${toCsvLine([...columns, ...fateColumns].map(disarmFormula))}`

/**
 * One record as it came, with its line, fate and reason under our own columns. A short record is filled up, and what
 * a long one has beyond the columns stands behind ours, so that every column keeps to its header.
 */
export function fateCsvLine(columns: readonly string[], { line, cells, fate, reason }: FatedRecord): string {
  const own = [String(line), fate, reason]
  return toCsvLine(
    [...columns.map((_, i) => cells[i] ?? ''), ...own, ...cells.slice(columns.length)].map(disarmFormula),
  )
}
