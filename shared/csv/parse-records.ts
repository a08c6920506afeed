import type { Dialect } from './dialect.ts'
import { rearmFormula } from './disarm-formula.ts'
import { fitWidth } from './records/fit-width.ts'
import { type Row, readRows } from './records/read-rows.ts'

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
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  const rows = readRows(text, dialect)
  if (dialect.isNumbered === true) {
    return rows.map(({ cells: [line, ...cells] }) => ({ line: Number(line), cells, unclosedQuoteLine: null }))
  }
  let line = firstLine
  return rows.map((row) => {
    const record = toRecord(row, line, text, dialect)
    line += 1 + row.lineEnds
    return record
  })
}

function toRecord({ cells, start, end, openAfter }: Row, line: number, text: string, dialect: Dialect): ParsedRecord {
  if (openAfter !== null) return { line, cells: rearm(cells, dialect), unclosedQuoteLine: line + openAfter }
  const fitted = fitWidth(cells, dialect, () => text.slice(start, end))
  const record = { line, cells: rearm(fitted.cells, dialect), unclosedQuoteLine: null }
  return fitted.isRepaired ? { ...record, isRepaired: true } : record
}

const rearm = (cells: readonly string[], { isDisarmed }: Dialect): readonly string[] =>
  isDisarmed === true ? cells.map(rearmFormula) : cells
