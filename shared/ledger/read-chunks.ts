import type { Layout } from '../csv/read-layout.ts'
import type { ImportRow } from '../db/queries/imports/imports.ts'
import { AppError } from '../errors.ts'
import type { FileStore } from '../files/file-store.ts'
import { readWhole } from '../files/read-whole.ts'
import { type ChunkRange, type ChunkRecords, parseChunk, rangeToRead } from '../importing/reading/parse-chunk.ts'
import { textOf } from '../messages/text.ts'
import { type KeptSource, planSource } from './plan-source.ts'

/** The file of an import that has been planned. */
export interface PlannedFile {
  readonly layout: Layout
  readonly source: KeptSource
  /** What the chunks are ranges of: the source itself, or its copy in UTF-8. */
  readonly data: { readonly key: string; readonly etag: string }
}

/** Undefined of an import whose file has not been read yet. */
export function plannedFile(row: ImportRow): PlannedFile | undefined {
  const { layout, data_key, data_etag } = row
  if (layout === null || data_key === null || data_etag === null) return undefined
  return { layout, source: row, data: { key: data_key, etag: data_etag } }
}

/**
 * Chunks and their records, one chunk in memory at a time. Where the copy in UTF-8 has been swept, it is made from the
 * source once more.
 *
 * @param chunks in file order
 * @throws AppError `not-found` or `state.conflict` when the file is no longer what was planned
 */
export async function* readChunks<C extends ChunkRange>(
  files: FileStore,
  file: PlannedFile,
  chunks: readonly C[],
): AsyncGenerator<ChunkRecords & { readonly chunk: C }> {
  const { key, etag } = await findData(files, file)
  for (const chunk of chunks) {
    const bytes = await readWhole(await files.read(key, { ...rangeToRead(chunk), etag }))
    yield { chunk, ...parseChunk(bytes, file.layout, chunk) }
  }
}

/**
 * What the chunks are ranges of. The same source, read in the same way, gives the same copy, wherever it is cut.
 *
 * @throws AppError `not-found` or `state.conflict` when the file is no longer what was planned
 */
export async function findData(
  files: FileStore,
  { source, data }: PlannedFile,
): Promise<{ readonly key: string; readonly etag: string }> {
  const isSwept = data.key !== source.source_key && (await files.find(data.key)) === undefined
  if (!isSwept) return data
  const plan = await planSource(files, source, {
    recordsPerChunk: Number.POSITIVE_INFINITY,
    writeCopy: (pieces) => files.put(data.key, pieces),
  })
  if (!plan.ok || plan.copy === undefined) throw new AppError('state.conflict', textOf('imports.copyChanged'))
  return plan.copy
}
