import type { NumberedRow } from '../numbered-row.ts'

/** What the first rows of a sheet say of whether the table is on it. */
export interface SheetScore {
  /** The most names of known columns that stand in one row. */
  readonly known: number
  /** Rows with more than one cell, times the cells that most of them have. */
  readonly area: number
}

/** So many rows of a sheet are looked at. */
export const rowsScored = 200

export function scoreSheet(rows: readonly NumberedRow[], isKnownName: (name: string) => boolean): SheetScore {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== ''))
  const wide = filled.filter(({ length }) => length > 1).map(({ length }) => length)
  const width = wide.toSorted((a, b) => a - b)[Math.floor(wide.length / 2)] ?? 0
  const known = Math.max(0, ...filled.slice(0, 60).map((cells) => cells.filter(isKnownName).length))
  return { known, area: wide.length * width }
}

/**
 * The place of the sheet with the table: the first one that names at least half as many known columns as the best of
 * them, else the first that is not much smaller than the largest. A cover sheet has neither; a second table that is
 * larger does not come before the first.
 */
export function chooseSheet(scores: readonly SheetScore[]): number {
  const [mostKnown, largest] = [
    Math.max(0, ...scores.map(({ known }) => known)),
    Math.max(0, ...scores.map(({ area }) => area)),
  ]
  const isTable = ({ known, area }: SheetScore) =>
    mostKnown >= 2 ? known * 2 >= mostKnown && area > 0 : area * 10 >= largest
  return Math.max(0, scores.findIndex(isTable))
}
