import { describe, expect, test } from 'vitest'
import { RowChunker } from '../../../shared/csv/row-chunker.ts'
import { encode, scan } from './tables.ts'

type Cut = (rows: number, recordsPerChunk: number, bytesPerChunk: number) => { records: number; bytes: number }[]

/** Every record is eight bytes: `1,ab,cd` and its end. */
const cuts: readonly (readonly [string, Cut])[] = [
  [
    'a text',
    (rows, recordsPerChunk, bytesPerChunk) =>
      scan(
        encode('1,ab,cd\n'.repeat(rows)),
        { dialect: { delimiter: ',', quote: '"' }, width: 3, recordsPerChunk, bytesPerChunk },
        [5],
      ).map(({ records, byteStart, byteEnd }) => ({ records, bytes: byteEnd - byteStart })),
  ],
  [
    'the copy of rows',
    (rows, recordsPerChunk, bytesPerChunk) => {
      const chunker = new RowChunker(recordsPerChunk, bytesPerChunk)
      for (let at = 0; at < rows; at++) chunker.write({ line: 1, cells: ['ab', 'cd'] })
      chunker.end()
      return [...chunker.chunks].map(({ records, byteStart, byteEnd }) => ({ records, bytes: byteEnd - byteStart }))
    },
  ],
]

describe.each(cuts)('chunks of %s', (_, cut) => {
  const recordsOf = (...args: Parameters<Cut>) => cut(...args).map(({ records }) => records)
  const rowBytes = cut(1, 9, 999)[0]?.bytes ?? 0

  test('have as many records as they may, and not one more', () => {
    expect(recordsOf(6, 3, 9999)).toEqual([3, 3])
    expect(recordsOf(7, 3, 9999)).toEqual([3, 3, 1])
    expect(recordsOf(2, 3, 9999)).toEqual([2])
    expect(recordsOf(3, 1, 9999)).toEqual([1, 1, 1])
    expect(recordsOf(0, 3, 9999)).toEqual([])
  })

  test('have as many bytes as they may, and not one more', () => {
    expect(recordsOf(6, 99, 2 * rowBytes)).toEqual([2, 2, 2])
    expect(recordsOf(6, 99, 2 * rowBytes - 1)).toEqual([1, 1, 1, 1, 1, 1])
    expect(recordsOf(6, 99, 3 * rowBytes - 1)).toEqual([2, 2, 2])
    expect(recordsOf(6, 99, 2 * rowBytes + 1)).toEqual([2, 2, 2])
  })

  test('a record that is larger than a chunk is one of its own', () => {
    expect(recordsOf(3, 99, 1)).toEqual([1, 1, 1])
  })
})
