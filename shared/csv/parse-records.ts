import { CsvError, parse } from 'csv-parse/sync'
import type { Dialect } from './dialect.ts'
import { rearmFormula } from './disarm-formula.ts'
import { doubleEscapes } from './double-escapes.ts'

export interface ParsedRecord {
  /** The physical line of the file on which the record starts, from 1. */
  readonly line: number
  /** The cells as they stand in the file: not trimmed, control characters kept, one empty cell for a blank line. */
  readonly cells: readonly string[]
  /** The line whose quote was never closed; the last cell then holds the file's text from there on. */
  readonly unclosedQuoteLine: number | null
}

/**
 * Cuts UTF-8 text into records. Never throws for what the text says: ragged rows stay ragged, stray quotes stay in
 * their cell, every blank line is a record, and a quote that is still open at the end closes there and is reported.
 *
 * @param bytes whole records, as `RecordScanner` cuts them
 * @param firstLine the physical line of the file on which `bytes` starts
 */
export function parseRecords(bytes: Uint8Array, dialect: Dialect, firstLine = 1): ParsedRecord[] {
  const { rows, unclosed } = parseRows(bytes, dialect)
  if (dialect.isNumbered === true) {
    return rows.map(([line, ...cells]) => ({ line: Number(line), cells, unclosedQuoteLine: null }))
  }
  const toCells =
    dialect.isDisarmed === true ? (cells: string[]) => cells.map(rearmFormula) : (cells: string[]) => cells
  const records: ParsedRecord[] = []
  let line = firstLine
  for (const [index, cells] of rows.entries()) {
    const isUnclosed = unclosed && index === rows.length - 1
    records.push({
      line,
      cells: toCells(cells),
      unclosedQuoteLine: isUnclosed ? line + countLineEnds(cells.slice(0, -1)) : null,
    })
    line += 1 + countLineEnds(cells)
  }
  return records
}

function parseRows(bytes: Uint8Array, dialect: Dialect): { rows: string[][]; unclosed: boolean } {
  const plain = dialect.escape === undefined ? bytes : doubleEscapes(bytes, dialect)
  const buffer = Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength)
  const options = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    // Spelled out, longest first: left to itself csv-parse takes the first line end it sees for the only one.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
  }
  try {
    return { rows: parse(buffer, options), unclosed: false }
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    return { rows: parse(Buffer.concat([buffer, Buffer.from('"')]), options), unclosed: true }
  }
}

/** Line ends inside cells; outside of them csv-parse has taken exactly one a record. */
function countLineEnds(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0
  }
  return count
}
