type Rows = readonly (readonly string[])[]

/**
 * The rows of the table and their common width. A few rows below many lines of notes are a table too, when all of
 * them are equally wide. Columns at the end that are empty in every row are none: what is there are surplus delimiters.
 */
export function findTable(filled: Rows): { width: number; body: Rows } {
  const width = commonWidth(filled)
  const start = filled.findIndex(({ length }) => length > 2)
  const body = filled.slice(start, 1 + filled.findLastIndex(({ length }) => length > 2))
  const wide = commonWidth(body)
  const isBelowNotes = width === 1 && start > 0 && body.length > 1 && body.every(({ length }) => length === wide)
  return isBelowNotes ? { width: usedWidth(body, wide), body } : { width: usedWidth(filled, width), body: filled }
}

/** The number of cells that most records have; of two equally common ones the larger. */
export function commonWidth(rows: Rows): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [most] = [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || b - a)
  return most?.[0] ?? 0
}

/** Without the columns at the end that hold nothing in any row of this width. */
function usedWidth(rows: Rows, width: number): number {
  let used = Math.min(1, width)
  for (const cells of rows) if (cells.length === width) used = Math.max(used, filledWidth(cells))
  return used
}

/** The place of the last cell that holds something, from 1. */
export const filledWidth = (cells: readonly string[]): number => 1 + cells.findLastIndex((cell) => cell.trim() !== '')

/** Whether a record has the table's width, but for empty cells too many. */
export const fitsWidth = (cells: readonly string[], width: number): boolean =>
  cells.length === width || (cells.length > width && filledWidth(cells) <= width)
