import type { SourceLine } from '../db/queries/customers/provenance.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import { AppError } from '../errors.ts'
import type { FileStore } from '../files/file-store.ts'
import type { Trace } from '../importing/record/trace-field.ts'
import { plannedFile, readChunks } from './read-chunks.ts'

/**
 * The line, of those that are one customer, that has given a field its value: the last that states it, else the first
 * that it follows from. Where none does by the rules of today, the last that states anything of the field, else the first
 * from which something follows. Undefined where there are none.
 *
 * @param lines last first
 * @param gives whether what a line says is what the field has
 */
export async function findLine<Line>(
  lines: AsyncIterable<Line> | Iterable<Line>,
  trace: (line: Line) => Trace,
  gives: (said: Trace['value']) => boolean,
): Promise<(Line & { readonly trace: Trace }) | undefined> {
  let followed: (Line & { readonly trace: Trace }) | undefined
  let stated: typeof followed
  let inferred: typeof followed
  let silent: typeof followed
  for await (const line of lines) {
    const traced = { ...line, trace: trace(line) }
    const { value, isInferred } = traced.trace
    silent = traced
    if (value === undefined) continue
    const isIt = gives(value)
    if (isIt && !isInferred) return traced
    if (isIt) followed = traced
    else if (isInferred) inferred = traced
    else stated ??= traced
  }
  return followed ?? stated ?? inferred ?? silent
}

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * The cells of some lines, from the kept file, or from the staging where the file is gone; lines of which neither is
 * there are left out. One chunk in memory at a time.
 */
export async function* readCells(
  files: FileStore,
  row: ImportRow,
  lines: readonly SourceLine[],
): AsyncGenerator<Cells> {
  const chunks = [...new Map(lines.map((line) => [line.chunk, line])).values()]
  for (const chunk of chunks) {
    const ours = lines.filter((line) => line.chunk === chunk.chunk)
    const read = await readChunkCells(files, row, chunk)
    for (const { line, cells } of ours) {
      const found = read?.get(line) ?? cells
      if (found !== null) yield { line, cells: found }
    }
  }
}

/** Undefined when the kept file is gone, or is not what was imported any more. */
async function readChunkCells(files: FileStore, row: ImportRow, chunk: SourceLine) {
  const file = plannedFile(row)
  if (file === undefined) return undefined
  try {
    for await (const { records } of readChunks(files, file, [chunk])) {
      return new Map(records.map(({ line, cells }) => [line, cells]))
    }
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'not-found' && error.code !== 'state.conflict')) throw error
  }
  return undefined
}
