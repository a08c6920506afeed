import type { Layout } from '../../csv/read-layout.ts'
import { isEmptyCell } from '../../csv/records/is-empty-cell.ts'

/** How full a column is in the records that were looked at. */
export interface ColumnFill {
  /** Cells that say something. */
  readonly filled: number
  /** Different ones among them. */
  readonly different: number
}

/** How a file was read, as it is kept with its import: of its first records those that tell most. */
export interface PlannedLayout extends Layout {
  /** Of how many of the first records `fill` tells. */
  readonly sampled?: number
  /** In the order of the columns. */
  readonly fill?: readonly ColumnFill[]
}

/** @param rows cells of some records, in the order of the columns */
export const countFilled = (columns: number, rows: readonly (readonly string[])[]): ColumnFill[] =>
  Array.from({ length: columns }, (_, index) => {
    const cells = rows.map((row) => row[index] ?? '').filter((cell) => !isEmptyCell(cell))
    return { filled: cells.length, different: new Set(cells.map((cell) => cell.trim())).size }
  })

/** So many different values of a column are shown. */
export const valuesShown = 3
const firstRows = 3
const rowsMax = 40
/** In characters, beyond the first rows. */
const lengthMax = 50_000

/**
 * Some of the records, in their order, that show of every column up to three different values: the first ones, and as few
 * others as have what those leave out. Every column's first value comes before any column's second.
 */
export function pickTelling<R extends { readonly cells: readonly string[] }>(rows: readonly R[]): R[] {
  const picked = new Set(rows.slice(0, firstRows))
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const seen = Array.from({ length: width }, () => new Set<string>())
  const take = ({ cells }: R) => {
    for (const [index, cell] of cells.entries()) {
      const value = cell.trim()
      if (isEmptyCell(value)) continue
      seen[index] ??= new Set()
      seen[index].add(value)
    }
  }
  for (const row of picked) take(row)
  let length = 0
  for (let wanted = 1; wanted <= valuesShown; wanted += 1) {
    const tells = (cell: string, index: number) => {
      const known = seen[index]
      return known !== undefined && known.size < wanted && !isEmptyCell(cell) && !known.has(cell.trim())
    }
    for (const row of rows) {
      if (picked.size === rowsMax) break
      if (picked.has(row) || !row.cells.some(tells)) continue
      length += row.cells.reduce((sum, cell) => sum + cell.length, 0)
      if (length > lengthMax) break
      picked.add(row)
      take(row)
    }
  }
  return rows.filter((row) => picked.has(row))
}
