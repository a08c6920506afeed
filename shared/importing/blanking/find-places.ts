import type { Layout } from '../../csv/read-layout.ts'
import { RecordScanner } from '../../csv/scan-records.ts'
import type { ChunkRange } from '../reading/parse-chunk.ts'
import { parseChunk } from '../reading/parse-chunk.ts'
import type { RecordLines } from './blank-lines.ts'

/** Where a record lies in the text that is read: its bytes, the end exclusive, and its lines. */
export interface RecordPlace extends RecordLines {
  readonly byteStart: number
  readonly byteEnd: number
}

/**
 * Where some records of a chunk lie. In a numbered copy a line is the one that it says, and `lines` is 1.
 *
 * @param bytes all bytes of the chunk
 */
export function findPlaces(
  bytes: Uint8Array,
  layout: Layout,
  chunk: ChunkRange,
  wanted: ReadonlySet<number>,
): RecordPlace[] {
  const scanner = new RecordScanner({
    dialect: layout,
    width: layout.columns.length,
    byteStart: chunk.byte_start,
    firstLine: chunk.first_line,
    recordsPerChunk: 1,
  })
  const cut = [...scanner.push(bytes), ...scanner.end()]
  const { records } = parseChunk(bytes, layout, chunk)
  const lineAfter = chunk.first_line + countLineEnds(bytes)
  return cut.flatMap(({ byteStart, byteEnd, firstLine }, index) => {
    const line = layout.isNumbered === true ? (records[index]?.line ?? 0) : firstLine
    const after = cut[index + 1]?.firstLine ?? Math.max(lineAfter, firstLine + 1)
    return wanted.has(line)
      ? [{ byteStart, byteEnd, line, lines: layout.isNumbered === true ? 1 : after - firstLine }]
      : []
  })
}

const LF = 10
const CR = 13

function countLineEnds(bytes: Uint8Array): number {
  let count = 0
  for (const [at, byte] of bytes.entries()) if (byte === CR || (byte === LF && bytes[at - 1] !== CR)) count += 1
  return count
}
