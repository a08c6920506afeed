import { Readable } from 'node:stream'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { applyChunk } from '../../../functions/steps/apply-chunk.job.ts'
import { cleanChunk } from '../../../functions/steps/clean-chunk.job.ts'
import { planImport } from '../../../functions/steps/plan-import.job.ts'
import { resolveImport } from '../../../functions/steps/resolve-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { toCsvLine } from '../../../shared/csv/to-csv-line.ts'
import { listChunkNumbers } from '../../../shared/db/queries/imports/imports.ts'
import { toJsonb } from '../../../shared/db/to-jsonb.ts'
import type { Deps } from '../../../shared/deps.ts'
import { mapColumns } from '../../../shared/importing/mapping/map-columns.ts'
import { cleanRecord } from '../../../shared/importing/record/clean-record.ts'
import { createRecordHash } from '../../../shared/importing/record/record-hash.ts'
import { asSystem } from '../../support/test-parts.ts'
import type { Line } from './model.ts'
import type { RandomFile } from './random-files.ts'

const columnsOf = ({ rows }: RandomFile) => [...new Set(rows.flatMap((row) => Object.keys(row)))]

function cellsOf(file: RandomFile): string[][] {
  const columns = columnsOf(file)
  return file.rows.map((row) => columns.map((column) => row[column] ?? ''))
}

/** By the names of the columns alone: by chance, a random file may look as if it had others. */
const mappingOf = (file: RandomFile) => mapColumns(columnsOf(file), []).columns

/** The records of a file as the reference takes them. The header is line 1. */
export function toLines(file: RandomFile): Line[] {
  const columns = columnsOf(file)
  const cells = cellsOf(file)
  const mapping = mappingOf(file)
  const hash = createRecordHash(columns)
  return cells.map((one, n) => ({
    ...cleanRecord(mapping, one, file.policy, file.settings),
    line: n + 2,
    hash: hash(one),
    cells: one,
  }))
}

/** The file itself. */
export const toCsv = (file: RandomFile) => [columnsOf(file), ...cellsOf(file)].map(toCsvLine).join('')

/** The same parts, cutting files into chunks of so many records. */
export function withChunks(deps: Deps, chunkRecords: number): Deps {
  return { ...deps, config: { ...deps.config, imports: { ...deps.config.imports, chunkRecords } } }
}

export async function startFile(deps: Deps, file: RandomFile): Promise<string> {
  const bytes = Readable.from([Buffer.from(toCsv(file))])
  const { policy, settings } = file
  const input = { fileName: 'file.csv', policy, settings, via: 'command-line', bytes }
  const { importId } = await invoke(startImport, input, deps, asSystem)
  const mapping = toJsonb(mappingOf(file))
  await deps.db.updateTable('imports').set({ mapping }).where('id', '=', importId).execute()
  return importId
}

/** The real import of a file, by so many drivers at once. */
export async function runFile(deps: Deps, file: RandomFile, drivers = 1): Promise<string> {
  const importId = await startFile(deps, file)
  await Promise.all(Array.from({ length: drivers }, () => runImport(importId, deps, asSystem)))
  return importId
}

/** Goes as far as the decisions, and leaves the customers alone. */
export async function resolveFile(deps: Deps, file: RandomFile): Promise<string> {
  const importId = await startFile(deps, file)
  await invoke(planImport, { importId }, deps, asSystem)
  for (const chunk of await listChunkNumbers(deps.db, importId)) {
    await invoke(cleanChunk, { importId, chunk }, deps, asSystem)
  }
  await invoke(resolveImport, { importId }, deps, asSystem)
  return importId
}

/** Executes the decisions of the n-th chunk of each import, then those of the next, and finishes them all. */
export async function applyInTurns(deps: Deps, importIds: readonly string[]): Promise<void> {
  const chunks = await Promise.all(importIds.map((importId) => listChunkNumbers(deps.db, importId)))
  for (const chunk of [...new Set(chunks.flat())].sort((a, b) => a - b)) {
    for (const importId of importIds) await invoke(applyChunk, { importId, chunk }, deps, asSystem)
  }
  for (const importId of importIds) await runImport(importId, deps, asSystem)
}
