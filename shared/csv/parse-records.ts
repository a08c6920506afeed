import type { Dialect } from './dialect.ts'
import { rearmFormula } from './disarm-formula.ts'
import { fitWidth } from './records/fit-width.ts'
import { type Row, readRows } from './records/read-rows.ts'

const LF = 10

export interface ParsedRecord {
  /** The physical line of the file on which the record starts, from 1. */
  readonly line: number
  /** The cells as they stand in the file: not trimmed, control characters kept, one empty cell for a blank line. */
  readonly cells: readonly string[]
  /** The line whose quote was never closed; the last cell then holds the file's text from there on. */
  readonly unclosedQuoteLine: number | null
  /** Its quotes were read in the one way that has the table's width. */
  readonly isRepaired?: true
}

/**
 * Cuts UTF-8 text into records, and fits them to the dialect's width where that can only mean one thing. Never throws
 * for what the text says: other ragged rows stay ragged, stray quotes stay in their cell, every blank line is a record,
 * and a quote that is still open at the end closes there and is reported.
 *
 * @param bytes whole records, as `RecordScanner` cuts them
 * @param firstLine the physical line of the file on which `bytes` starts
 */
export function parseRecords(bytes: Uint8Array, dialect: Dialect, firstLine = 1): ParsedRecord[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: ParsedRecord[] = []
  let line = firstLine
  let open = ''
  let size = pieceBytes
  for (let start = 0; start < buffer.length; ) {
    const end = findLineEnd(buffer, start, size)
    const text = open + buffer.toString('utf8', start, end)
    open = ''
    for (const row of readRows(text, dialect)) {
      if (row.openAfter !== null && end < buffer.length) {
        open = row.raw
      } else {
        records.push(dialect.isNumbered === true ? toNumbered(row) : toRecord(row, line, dialect))
        line += 1 + row.lineEnds
      }
    }
    // What was open is read again: with twice as much each time, so that a long record costs no more than two short ones.
    size = open === '' ? pieceBytes : size * 2
    start = end
  }
  return records
}

/** A longer text may take 128 kB at two bytes a character; V8 is twenty times slower at making those. */
const pieceBytes = 60 * 1024

/** Behind the last line feed within `size` bytes, else behind the next one. */
function findLineEnd(buffer: Buffer, start: number, size: number): number {
  if (buffer.length - start <= size) return buffer.length
  const last = buffer.lastIndexOf(LF, start + size - 1)
  const found = last >= start ? last : buffer.indexOf(LF, start + size)
  return found === -1 ? buffer.length : found + 1
}

const toNumbered = ({ cells: [line, ...cells] }: Row): ParsedRecord => new TextRecord(Number(line), cells)

function toRecord(row: Row, line: number, dialect: Dialect): ParsedRecord {
  const { cells, openAfter } = row
  if (openAfter !== null) return new TextRecord(line, rearm(cells, dialect), line + openAfter)
  if (cells.length === dialect.width) return new TextRecord(line, rearm(cells, dialect))
  const fitted = fitWidth(cells, dialect, () => row.raw)
  const record = new TextRecord(line, rearm(fitted.cells, dialect))
  return fitted.isRepaired ? { ...record, isRepaired: true } : record
}

/** A class for the reason that `Row` is one. */
class TextRecord implements ParsedRecord {
  readonly line: number
  readonly cells: readonly string[]
  readonly unclosedQuoteLine: number | null

  constructor(line: number, cells: readonly string[], unclosedQuoteLine: number | null = null) {
    this.line = line
    this.cells = cells
    this.unclosedQuoteLine = unclosedQuoteLine
  }
}

const rearm = (cells: readonly string[], { isDisarmed }: Dialect): readonly string[] =>
  isDisarmed === true ? cells.map(rearmFormula) : cells
