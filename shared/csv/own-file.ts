import { rearmFormula } from './disarm-formula.ts'

/** The column that holds our ids in an export, and by which a file is known for one. */
export const idColumn = 'harbour_id'

/** Whether these are the columns of a file that Harbour has written: an export, or a download of one outcome. */
export const isOwnHeader = (cells: readonly string[]): boolean =>
  cells.includes(idColumn) || (cells.includes('harbour_line') && cells.includes('harbour_outcome'))

/** The same rows, in a file of our own, without the apostrophes that we have put in front of formulas. */
export const rearmRow = <R extends { readonly cells: readonly string[] }>(row: R): R => ({
  ...row,
  cells: row.cells.map(rearmFormula),
})
