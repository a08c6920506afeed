import type { ChunkRecords } from '../reading/parse-chunk.ts'
import { createRecordHash } from './record-hash.ts'

/** The mark of each record of a chunk (`recordHash`), in order; one too large to be read is told by its size too. */
export function hashRecords(columns: readonly string[], { records, oversizedBytes }: ChunkRecords): string[] {
  const recordHash = createRecordHash(columns)
  const more = oversizedBytes === null ? [] : [String(oversizedBytes)]
  return records.map(({ cells }) => recordHash([...cells, ...more]))
}
