import { type Dialect, delimiterTraits } from '../../csv/dialect.ts'

/** How many bytes a character of ASCII has in an encoding, and whether the one that counts is the last. */
export interface UnitTraits {
  readonly unitBytes: 1 | 2 | 4
  readonly isBigEndian: boolean
}

export const oneByte: UnitTraits = { unitBytes: 1, isBigEndian: false }

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32

/**
 * The same record with nothing in its cells: as many bytes, as many physical lines, the same line end, and as many cells as
 * the table has columns, as far as there is room for their delimiters.
 *
 * @param bytes one record, with its line end where it has one
 * @param width columns of the table
 */
export function blankRecord(bytes: Uint8Array, dialect: Dialect, width: number, traits: UnitTraits): Uint8Array {
  const units = readUnits(bytes, traits)
  const end = bodyEnd(units)
  const breaks = listBreaks(units.subarray(0, end))
  const blank = Uint32Array.from([...blankBody(end, breaks, dialect, width), ...units.subarray(end)])
  return writeUnits(blank, traits, bytes.length)
}

function blankBody(length: number, breaks: readonly number[], dialect: Dialect, width: number): number[] {
  const mark = delimiterTraits(dialect.delimiter).mark.charCodeAt(0)
  // Cells between blanks have something in them that is no blank, and still says nothing.
  const [filler, cell] = mark === SPACE ? [TAB, [TAB]] : [SPACE, []]
  const quote = dialect.quote?.charCodeAt(0)
  const isQuoted = breaks.length > 0 && quote !== undefined
  const needed = isQuoted ? breaks.length + 2 : breaks.length
  const room = Math.max(0, Math.floor((length - needed - cell.length) / (cell.length + 1)))
  const cells = Math.min(width - 1, room)
  const front = Array.from({ length: cells }, () => [...cell, mark]).flat()
  const padding = new Array<number>(Math.max(0, length - front.length - needed)).fill(filler)
  return isQuoted ? [...front, quote, ...breaks, ...padding, quote] : [...front, ...breaks, ...padding]
}

/** Where the line end begins, or the end. */
function bodyEnd(units: Uint32Array): number {
  const { length } = units
  if (units[length - 1] === LF) return units[length - 2] === CR ? length - 2 : length - 1
  return units[length - 1] === CR ? length - 1 : length
}

const listBreaks = (units: Uint32Array): number[] => [...units].filter((unit) => unit === LF || unit === CR)

function readUnits(bytes: Uint8Array, { unitBytes, isBigEndian }: UnitTraits): Uint32Array {
  const units = new Uint32Array(Math.floor(bytes.length / unitBytes))
  for (let at = 0; at < units.length; at += 1) {
    let unit = 0
    for (let n = 0; n < unitBytes; n += 1)
      unit = unit * 256 + (bytes[at * unitBytes + (isBigEndian ? n : unitBytes - 1 - n)] ?? 0)
    units[at] = unit
  }
  return units
}

/** Bytes beyond the last whole unit are blanks of one byte: nothing of what stood there is left. */
function writeUnits(units: Uint32Array, { unitBytes, isBigEndian }: UnitTraits, length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0, 0, units.length * unitBytes).fill(SPACE, units.length * unitBytes)
  for (const [at, unit] of units.entries()) bytes[at * unitBytes + (isBigEndian ? unitBytes - 1 : 0)] = unit
  return bytes
}
