import { Readable } from 'node:stream'
import { invoke } from '../../../shared/contract/function.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'
import type { Deps } from '../../../shared/deps.ts'
import { cleanRecord } from '../../../shared/importing/clean-record.ts'
import { mapColumns } from '../../../shared/importing/map-columns.ts'
import { createRecordHash } from '../../../shared/importing/record-hash.ts'
import { asSystem } from '../../support/test-parts.ts'
import type { Line } from './book.ts'
import type { RandomFile } from './random-files.ts'

const columnsOf = ({ rows }: RandomFile) => [...new Set(rows.flatMap((row) => Object.keys(row)))]

const cellsOf = (file: RandomFile) => file.rows.map((row) => columnsOf(file).map((column) => row[column] ?? ''))

/** The records of a file as the reference takes them. The header is line 1. */
export function toLines(file: RandomFile): Line[] {
  const columns = columnsOf(file)
  const cells = cellsOf(file)
  const mapping = mapColumns(columns, cells).columns
  const hash = createRecordHash(columns)
  return cells.map((one, n) => ({ ...cleanRecord(mapping, one, file.policy), line: n + 2, hash: hash(one), cells: one }))
}

const toCsv = (file: RandomFile) => [columnsOf(file), ...cellsOf(file)].map(toCsvLine).join('')

/** The same parts, cutting files into chunks of so many records. */
export function withChunks(deps: Deps, chunkRecords: number): Deps {
  return { ...deps, config: { ...deps.config, imports: { ...deps.config.imports, chunkRecords } } }
}

export async function startFile(deps: Deps, file: RandomFile): Promise<string> {
  const bytes = Readable.from([Buffer.from(toCsv(file))])
  const input = { fileName: 'file.csv', policy: file.policy, door: 'command-line', bytes }
  return (await invoke(startImport, input, deps, asSystem)).importId
}

/** The real import of a file, by so many drivers at once. */
export async function runFile(deps: Deps, file: RandomFile, drivers = 1): Promise<string> {
  const importId = await startFile(deps, file)
  await Promise.all(Array.from({ length: drivers }, () => runImport(importId, deps, asSystem)))
  return importId
}
