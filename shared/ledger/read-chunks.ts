import type { Layout } from '../csv/read-layout.ts'
import type { FileStore } from '../files/file-store.ts'
import { readWhole } from '../files/read-whole.ts'
import { type ChunkRange, type ChunkRecords, parseChunk, rangeToRead } from '../importing/parse-chunk.ts'
import { readAsUtf8 } from '../importing/plan-file.ts'

/** The file of an import that has been planned. */
export interface PlannedFile {
  readonly layout: Layout
  readonly source: { readonly key: string; readonly etag: string }
  /** What the chunks are ranges of: the source itself, or its copy in UTF-8. */
  readonly data: { readonly key: string; readonly etag: string }
}

/**
 * Chunks and their records, one chunk in memory at a time. Where the copy in UTF-8 has been swept, the source is
 * turned into the same text once more on the way.
 *
 * @param chunks in file order
 * @throws AppError `not-found` or `state.conflict` when the file is no longer what was planned
 */
export async function* readChunks<C extends ChunkRange>(
  files: FileStore,
  { layout, source, data }: PlannedFile,
  chunks: readonly C[],
): AsyncGenerator<ChunkRecords & { readonly chunk: C }> {
  const isSwept = data.key !== source.key && (await files.find(data.key)) === undefined
  if (isSwept) {
    const text = readAsUtf8(await files.read(source.key, { etag: source.etag }), layout.encoding)
    for await (const [chunk, bytes] of cutChunks(text, chunks)) yield { chunk, ...parseChunk(bytes, layout, chunk) }
    return
  }
  for (const chunk of chunks) {
    const bytes = await readWhole(await files.read(data.key, { ...rangeToRead(chunk), etag: data.etag }))
    yield { chunk, ...parseChunk(bytes, layout, chunk) }
  }
}

/** The ranges of a stream, each as soon as it is there; what lies between them is let go. */
async function* cutChunks<C extends ChunkRange>(
  text: AsyncIterable<Uint8Array>,
  chunks: readonly C[],
): AsyncGenerator<[C, Uint8Array]> {
  const waiting = [...chunks]
  let parts: Uint8Array[] = []
  let offset = 0
  for await (const piece of text) {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const { start, end } = rangeToRead(next)
      if (offset + piece.length <= start) break
      parts.push(new Uint8Array(piece.subarray(Math.max(0, start - offset), Math.max(0, end - offset))))
      if (offset + piece.length < end) break
      yield [next, Buffer.concat(parts)]
      parts = []
      waiting.shift()
    }
    offset += piece.length
    if (waiting.length === 0) return
  }
}
