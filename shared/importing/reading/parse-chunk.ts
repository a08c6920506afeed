import { type ParsedRecord, parseRecords } from '../../csv/parse-records.ts'
import type { Layout } from '../../csv/read-layout.ts'
import { oversizedBytesKept, recordBytesMax } from './record-size.ts'

/** A row of the ledger of chunks: offsets in the data file, the end exclusive. */
export interface ChunkRange {
  readonly byte_start: number
  readonly byte_end: number
  readonly first_line: number
  readonly records: number
}

export interface ChunkRecords {
  readonly records: readonly ParsedRecord[]
  /** The size of a lone record that is too large to be read; then its beginning is its only cell. */
  readonly oversizedBytes: number | null
}

/** The bytes of a chunk that are looked at: all of them, or the beginning of a record that is too large. */
export function rangeToRead(chunk: ChunkRange): { readonly start: number; readonly end: number } {
  const start = chunk.byte_start
  return { start, end: isOversized(chunk) ? start + oversizedBytesKept : chunk.byte_end }
}

/** @param bytes those of `rangeToRead` */
export function parseChunk(bytes: Uint8Array, layout: Layout, chunk: ChunkRange): ChunkRecords {
  if (!isOversized(chunk)) return { records: parseRecords(bytes, layout, chunk.first_line), oversizedBytes: null }
  const cells = [new TextDecoder().decode(bytes)]
  return {
    records: [{ line: chunk.first_line, cells, unclosedQuoteLine: null }],
    oversizedBytes: chunk.byte_end - chunk.byte_start,
  }
}

// A record as large as that is a chunk of its own.
const isOversized = (chunk: ChunkRange) => chunk.records === 1 && chunk.byte_end - chunk.byte_start > recordBytesMax
