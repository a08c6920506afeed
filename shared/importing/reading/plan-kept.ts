import { ChunkList } from '../../csv/chunk-list.ts'
import { transcode } from '../../csv/decode.ts'
import { parseRecords } from '../../csv/parse-records.ts'
import type { Layout } from '../../csv/read-layout.ts'
import type { FileRefusal } from '../../csv/refuse-file.ts'
import { RecordScanner } from '../../csv/scan-records.ts'
import type { FilePlan, PlanOptions } from './file-plan.ts'
import { refusing } from './plan-file.ts'
import { type Bytes, openFile, type SourceFile } from './source-file.ts'

export interface KeptOptions<C> extends Pick<PlanOptions<C>, 'recordsPerChunk' | 'writeCopy'> {
  readonly layout: Layout
  /** What is kept is the text as the copy had it, in UTF-8, and no copy is made of it. */
  readonly isCopy: boolean
}

/** So much is looked at for the number of the first record of a chunk. */
const numberBytes = 64

/**
 * Plans a file of which records were blanked, by the layout with which it was read before: what is left of it may say
 * another.
 */
export async function planKept<C>(source: SourceFile, options: KeptOptions<C>): Promise<FilePlan<C> | FileRefusal> {
  const { layout, isCopy, recordsPerChunk, writeCopy } = options
  return refusing(async () => {
    const file = await openFile(source, 2)
    const isText = layout.format === 'csv'
    const isPlain = isCopy || (layout.encoding === 'utf-8' && !file.isPacked)
    const byteStart = isText ? layout.dataStartByte + (isPlain && !isCopy ? layout.bomBytes : 0) : 0
    const scanner = new RecordScanner({
      dialect: layout,
      width: layout.columns.length,
      byteStart,
      firstLine: layout.dataStartLine,
      recordsPerChunk,
    })
    const chunks = new ChunkList()
    const text = isPlain ? file.all : transcode(file.all, layout.encoding)
    const scanned = scan(text, byteStart, scanner, chunks)
    const copy = isPlain ? await drain(scanned) : await writeCopy(scanned)
    for (const chunk of scanner.end()) chunks.push(chunk)
    const numbered = layout.isNumbered === true ? await numberChunks(source, layout, chunks) : chunks
    return { ok: true, layout, chunks: numbered, records: chunks.records, sha256: file.sha256(), copy }
  })
}

async function* scan(text: Bytes, skipBytes: number, scanner: RecordScanner, chunks: ChunkList) {
  let skip = skipBytes
  for await (const piece of text) {
    for (const chunk of scanner.push(piece.subarray(Math.min(skip, piece.length)))) chunks.push(chunk)
    skip = Math.max(0, skip - piece.length)
    yield piece
  }
}

async function drain(stream: Bytes): Promise<undefined> {
  for await (const _ of stream);
}

/** Each chunk of a numbered copy begins with the line that its first record says. */
async function numberChunks(source: SourceFile, layout: Layout, chunks: ChunkList): Promise<ChunkList> {
  const numbered = new ChunkList()
  for (const chunk of chunks) {
    const end = Math.min(chunk.byteEnd, chunk.byteStart + numberBytes)
    const parts: Uint8Array[] = []
    for await (const part of await source.open({ start: chunk.byteStart, end })) parts.push(part)
    const [record] = parseRecords(Buffer.concat(parts), layout)
    numbered.push({ ...chunk, firstLine: record?.line ?? chunk.firstLine })
  }
  return numbered
}
