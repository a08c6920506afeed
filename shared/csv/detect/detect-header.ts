import type { ParsedRecord } from '../parse-records.ts'
import { findTable } from './detect-dialect.ts'

export interface DetectedHeader {
  /** The physical line of the header, from 1; null when the file has none. */
  readonly headerLine: number | null
  /** A name for each column, all different, none empty. */
  readonly columns: readonly string[]
  /** The physical lines above the header that are no part of the table: titles, notes, blank lines. */
  readonly skippedLines: readonly number[]
  /** Index in the given records of the first one of the table. */
  readonly dataIndex: number
  /** Names that stand above several columns. */
  readonly doubled: readonly string[]
  /** How many columns have no name. */
  readonly nameless: number
  /** 0 to 1. */
  readonly confidence: number
  /** Why, in a sentence for people. */
  readonly evidence: string
}

type IsKnownName = (name: string) => boolean

/** A header further down than this is not looked for. */
const lookedAt = 60

/**
 * Finds the row that names the columns among a file's first records: the first one that is about as wide as the
 * table, unless it holds what only a customer has, an address or a number. Above it there may be rows with little in
 * them (a title, a date) and blank lines.
 *
 * @param isKnownName whether a cell is the name of a column that we know
 */
export function detectHeader(records: readonly ParsedRecord[], isKnownName: IsKnownName = () => false): DetectedHeader {
  const rows = records.map(({ cells }) => cells)
  const { width } = findTable(rows.filter((cells) => countFilled(cells) > 0))
  const index = findHeader(rows.slice(0, lookedAt), width, isKnownName)
  if (index !== null) {
    const names = rows[index] ?? []
    const [known, filled] = [names.filter(isKnownName).length, countFilled(names)]
    const evidence = `${known} of ${filled} ${filled === 1 ? 'cell of line' : 'cells of line'} ${records[index]?.line} are names of columns that are known.`
    return { ...takeHeader(records, index), confidence: 0.5 + known / Math.max(1, filled) / 2, evidence }
  }
  const first = rows.findIndex((cells) => countFilled(cells) > 0)
  const skipped = records.slice(0, Math.max(0, first))
  const header = takeHeader(records.slice(skipped.length), null)
  return {
    ...header,
    skippedLines: skipped.map(({ line }) => line),
    dataIndex: skipped.length,
    confidence: 0.9,
    evidence: 'The first record holds what only a customer has, such as an address or a number.',
  }
}

/** The header that a person pointed at: the record with that index, or null for none. */
export function takeHeader(records: readonly ParsedRecord[], index: number | null): DetectedHeader {
  const header = index === null ? undefined : records[index]
  const { width } = findTable(records.map(({ cells }) => cells).filter((cells) => countFilled(cells) > 0))
  return {
    headerLine: header?.line ?? null,
    columns: nameColumns(header?.cells ?? Array.from({ length: width }, () => '')),
    skippedLines: records.slice(0, index ?? 0).map(({ line }) => line),
    dataIndex: index === null ? 0 : index + 1,
    doubled: listDoubled(header?.cells ?? []),
    nameless: header === undefined ? 0 : header.cells.length - countFilled(header.cells),
    confidence: 1,
    evidence: 'A person chose it.',
  }
}

function findHeader(rows: readonly (readonly string[])[], width: number, isKnownName: IsKnownName): number | null {
  const found = rows.findIndex((cells) => isHeader(cells, width, isKnownName))
  const isNote = found >= 0 && rows[found]?.length === 1 && width > 1
  // A note above the table may begin with a word that could be a column's: `Notes:`.
  const wider = isNote ? rows.findIndex((cells, index) => index > found && isNamed(cells, width, isKnownName)) : -1
  const first = wider < 0 ? found : wider
  const [row, below] = [rows[first], rows[first + 1]]
  if (row === undefined) return null
  // A full row above it is a record, so what was found is one too.
  const isPreamble = (cells: readonly string[]) => countFilled(cells) * 2 <= Math.max(width, countFilled(row))
  if (!rows.slice(0, first).every(isPreamble)) return null
  // Groups of columns (`Contact,,Address,,`) stand above the names of the columns, and leave cells empty.
  const isGroups = below !== undefined && isHeader(below, width, isKnownName) && countFilled(row) < countFilled(below)
  return isGroups && below.filter(isKnownName).length > row.filter(isKnownName).length ? first + 1 : first
}

function isHeader(cells: readonly string[], width: number, isKnownName: IsKnownName): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0 || cells.length * 2 < width || filled.some(isCustomerData)) return false
  const known = filled.filter(isKnownName).length
  if (cells.length === 1 && width > 1) return known === 1
  if (filled.length * 2 < width) return known === filled.length && cells.length === width
  return known > 0 || !filled.some(isNumber)
}

const isNamed = (cells: readonly string[], width: number, isKnownName: IsKnownName): boolean =>
  isHeader(cells, width, isKnownName) && cells.filter(isKnownName).length > 1

const countFilled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length

/** An e-mail address, a web address, or a telephone number: no column is called that. */
function isCustomerData(cell: string): boolean {
  const text = cell.trim()
  if (/^\S+[@＠]\S+\.\S+$/.test(text) || /^(?:https?:\/\/|www\.)\S+$/i.test(text)) return true
  return /^\+?[\d\s()./-]+$/.test(text) && text.replaceAll(/\D/g, '').length >= 7
}

const isNumber = (cell: string): boolean => /^[-+]?\d+(?:[.,]\d+)*$/.test(cell.trim())

function listDoubled(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const name of names.map(tidyName)) {
    if (name !== '' && seen.has(name)) doubled.add(name)
    seen.add(name)
  }
  return [...doubled]
}

/** A column's name without what can't be seen. */
export const tidyName = (name: string): string => name.replaceAll(/\s+/g, ' ').trim()

/** Names for all columns: white space tidied, `Column N` for an empty one, `email (2)` for a second `email`. */
export function nameColumns(header: readonly string[]): string[] {
  const tidy = header.map(tidyName)
  const taken = new Set(tidy)
  const used = new Set<string>()
  return tidy.map((name, index) => {
    const wanted = name === '' ? `Column ${index + 1}` : name
    const isFree = name !== '' ? !used.has(wanted) : !taken.has(wanted) && !used.has(wanted)
    const unique = isFree ? wanted : firstFree(wanted, (other) => !taken.has(other) && !used.has(other))
    used.add(unique)
    return unique
  })
}

function firstFree(name: string, isFree: (name: string) => boolean): string {
  let n = 2
  while (!isFree(`${name} (${n})`)) n++
  return `${name} (${n})`
}
