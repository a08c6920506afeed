import { isEmptyCell } from '../records/is-empty-cell.ts'
import {
  countFilled,
  findYears,
  isCustomerData,
  isLabelled,
  isNamedValue,
  isNumber,
  isProse,
  isValue,
} from './cell-looks.ts'
import { filledWidth } from './table-width.ts'

type IsKnownName = (name: string) => boolean
type Rows = readonly (readonly string[])[]

export interface FoundHeader {
  /** Its place among the rows; null when there is none. */
  readonly index: number | null
  /** A row that names columns and stands below rows that look like records. */
  readonly below: number | null
}

/** More rows than that with several cells above it are no title. */
const titleRowsMax = 5

/**
 * The row that names the columns: the first one that is about as wide as the table, unless it holds what only a
 * customer has. Above it there may be titles and notes, which have little in them; below rows that look like records
 * none is taken.
 */
export function findHeader(rows: Rows, width: number, isKnownName: IsKnownName): FoundHeader {
  const first = rows.findIndex(
    (cells, at) => isHeader(cells, width, isKnownName) || isHeaderOfYears(cells, rows.slice(at + 1)),
  )
  const lone = findLoneName(rows, isKnownName)
  const isLone = first !== -1 && lone !== null && countFilled(rows[first] ?? []) === 1
  if (first === -1 || isLone) return { index: lone, below: null }
  const index = lookFurther(rows, first, width, isKnownName)
  const above = rows.slice(0, index)
  const filled = countFilled(rows[index] ?? [])
  const isFree =
    above.every((cells) => isLabelled(cells, isKnownName) || isTitle(cells, Math.max(width, filled))) &&
    above.filter((cells) => countFilled(cells) > 1 && !isLabelled(cells, isKnownName)).length <= titleRowsMax
  if (isFree) return { index, below: null }
  const known = (rows[index] ?? []).filter(isKnownName).length
  return { index: null, below: known > 1 ? index : null }
}

/** Where nothing else names a column, the first row does if it is one name and nothing else. */
function findLoneName(rows: Rows, isKnownName: IsKnownName): number | null {
  const index = rows.findIndex((cells) => countFilled(cells) > 0)
  const cells = rows[index] ?? []
  return countFilled(cells) === 1 && cells.some((cell) => cell.trim() !== '' && isKnownName(cell)) ? index : null
}

/** Rows below may name more: groups of columns (`Contact,,Address,,`) and notes stand above the names. */
function lookFurther(rows: Rows, first: number, width: number, isKnownName: IsKnownName): number {
  const known = (index: number) => (rows[index] ?? []).filter(isKnownName).length
  let best = first
  for (let index = first + 1; index < Math.min(rows.length, first + 1 + titleRowsMax); index++) {
    const cells = rows[index] ?? []
    if (countFilled(cells) === 0) continue
    const isBetter = known(index) > known(best) && countFilled(cells) > countFilled(rows[best] ?? [])
    if (isBetter && isHeader(cells, width, isKnownName)) best = index
    else if (countFilled(cells) * 2 > width) break
  }
  return best
}

/**
 * Little is in it, and nothing that only a customer has beside something else; or each of its cells says of itself what it
 * is (`Name: Sales list, Owner: John`), as no record of a table does.
 */
function isTitle(cells: readonly string[], width: number): boolean {
  const filled = countFilled(cells)
  if (filled > 0 && cells.every((cell) => isEmptyCell(cell) || isNamedValue(cell))) return true
  return filled < 2 ? width > 1 || filled === 0 : filled * 2 <= width && !cells.some(isCustomerData)
}

/** A column a year, in whose cells other things than years stand. */
function isHeaderOfYears(cells: readonly string[], below: Rows): boolean {
  const years = findYears(cells)
  const [at] = years
  return (
    at !== undefined && below.length > 0 && !cells.some(isProse) && !below.some((row) => findYears(row).includes(at))
  )
}

function isHeader(cells: readonly string[], width: number, isKnownName: IsKnownName): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const [one = ''] = filled
  if (width > 1 && isLabelled(cells, isKnownName)) return false
  if (filled.length === 0 || cells.length * 2 < width || filled.some(isCustomerData)) return false
  const known = filled.filter(isKnownName).length
  // A single cell above a table is its title, unless it stands in a row of the table and is the name of a column.
  if (filled.length === 1 && width > 1) return known === 1 && cells.length >= width && !isProse(one)
  if (filled.length * 2 < width) return known === filled.length && cells.length >= width
  if (filled.some(isProse) && known * 2 < filled.length) return false
  return known > 0 || !filled.some(isNumber)
}

/** The names say so, or a column below holds values of a form that its name has not. */
export function isToldByContrast(header: readonly string[], below: Rows): boolean {
  if (below.length === 0) return true
  return Array.from({ length: filledWidth(header) }, (_, i) => i).some((i) => {
    const cells = below.map((row) => row[i] ?? '').filter((cell) => cell.trim() !== '')
    return !isValue(header[i] ?? '') && cells.length > 0 && cells.every(isValue)
  })
}
