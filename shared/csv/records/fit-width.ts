import type { Dialect } from '../dialect.ts'
import { isEmptyCell } from './is-empty-cell.ts'
import { rereadQuotes } from './reread-quotes.ts'

export interface FittedCells {
  readonly cells: readonly string[]
  /** Its quotes were read in the one way that has the table's width. */
  readonly isRepaired: boolean
}

/**
 * Fits a record to the width of its table where that can only mean one thing (law 3): surplus cells that are empty are
 * dropped, and quotes are read in the one way that has the width. What is left unlike the table needs review.
 *
 * @param readRaw the record's text, without its line end
 */
export function fitWidth(cells: readonly string[], dialect: Dialect, readRaw: () => string): FittedCells {
  const { width, shortRows } = dialect
  const kept = { cells, isRepaired: false }
  if (width === undefined || cells.length === width || areBlank(cells)) return kept
  if (cells.length > width && areBlank(cells.slice(width))) return { cells: cells.slice(0, width), isRepaired: false }
  const repaired = rereadQuotes(readRaw(), dialect, width)
  if (repaired !== null) return { cells: repaired, isRepaired: true }
  if (cells.length > width || shortRows !== 'blank') return kept
  return { cells: [...cells, ...Array<string>(width - cells.length).fill('')], isRepaired: false }
}

/** Whether a record, fitted to its table where it can be, is still of another width. A blank one has none. */
export const isRagged = (cells: readonly string[], { width }: Pick<Dialect, 'width'>): boolean =>
  width !== undefined && cells.length !== width && !areBlank(cells)

const areBlank = (cells: readonly string[]): boolean => cells.every(isEmptyCell)
