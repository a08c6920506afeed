import { writeFile } from 'node:fs/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { parse as parseWithCsvParse } from 'csv-parse/sync'
import Papa from 'papaparse'
import type { PollutedFile } from './pollute.ts'
import type { Reading } from './score.ts'

/** The first row is the header: these readers have no other notion of one. */
const withHeader = (rows: readonly (readonly string[])[]): Reading => ({
  header: rows[0] ?? [],
  records: rows.slice(1),
})

export function readWithPapaParse({ bytes }: PollutedFile): Reading {
  const text = new TextDecoder().decode(bytes)
  return withHeader(Papa.parse<string[]>(text, { skipEmptyLines: true }).data)
}

export function readWithCsvParser({ bytes }: PollutedFile): Reading {
  try {
    const options = { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true }
    return withHeader(parseWithCsvParse(Buffer.from(bytes), options))
  } catch {
    return null
  }
}

const blind = ['', 'null_padding = true', 'ignore_errors = true', 'strict_mode = false, ignore_errors = true']
const told = [
  'strict_mode = false, ignore_errors = true',
  'strict_mode = false, null_padding = true, ignore_errors = true',
]

/** What DuckDB makes of a file under each set of options that its manual names for such files. */
export async function readWithDuckDb(db: DuckDBConnection, path: string, { bytes }: PollutedFile): Promise<Reading[]> {
  await writeFile(path, bytes)
  return Promise.all(blind.map((options) => select(db, path, options)))
}

/** DuckDB is told how the file is written, too. */
export async function readWithToldDuckDb(db: DuckDBConnection, path: string, file: PollutedFile): Promise<Reading[]> {
  await writeFile(path, file.bytes)
  const { delimiter, quote, quoteEscape, skip, hasHeader } = file.dialect
  const dialect = `delim = ${literal(delimiter)}, quote = ${literal(quote)}, escape = ${literal(quoteEscape || quote)}`
  const rest = `skip = ${skip}, header = ${hasHeader}, parallel = false`
  return Promise.all(told.map((options) => select(db, path, `${dialect}, ${rest}, ${options}`)))
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

async function select(db: DuckDBConnection, path: string, options: string): Promise<Reading> {
  try {
    const answer = await db.runAndReadAll(
      `select * from read_csv(${literal(path)}, all_varchar = true${options && `, ${options}`})`,
    )
    const names = answer.columnNames()
    const header = names.every((name, i) => name === `column${i}`) ? [] : names
    return { header, records: answer.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell)))) }
  } catch {
    return null
  }
}
