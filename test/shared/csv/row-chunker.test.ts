import { expect, test } from 'vitest'
import { RowChunker } from '../../../shared/csv/row-chunker.ts'

const chunkRows = (lines: readonly number[], recordsPerChunk: number, bytesPerChunk?: number) => {
  const chunker = new RowChunker(recordsPerChunk, bytesPerChunk)
  const copy = Buffer.concat(lines.map((line) => chunker.write({ line, cells: ['a', 'é'] })))
  chunker.end()
  return { copy: copy.toString(), chunks: [...chunker.chunks] }
}

test('each record begins with its line, and a chunk with the line of its first record', () => {
  const { copy, chunks } = chunkRows([2, 5, 9], 2)
  expect(copy).toBe('2,a,é\r\n5,a,é\r\n9,a,é\r\n')
  expect(chunks).toEqual([
    { n: 0, byteStart: 0, byteEnd: 16, firstLine: 2, records: 2, unclosedQuoteLine: null },
    { n: 1, byteStart: 16, byteEnd: 24, firstLine: 9, records: 1, unclosedQuoteLine: null },
  ])
})

test('a chunk has a mebibyte at most, unless one record has more', () => {
  const chunker = new RowChunker(1_000)
  // The line, a comma and the line end take four bytes more.
  const write = (line: number, length: number) => chunker.write({ line, cells: ['x'.repeat(length - 4)] })
  write(1, 512 * 1024)
  write(2, 512 * 1024)
  write(3, 1024 * 1024 + 1)
  write(4, 1024 * 1024 - 1)
  write(5, 4)
  write(6, 4)
  chunker.end()
  expect([...chunker.chunks].map(({ firstLine, records }) => [firstLine, records])).toEqual([
    [1, 2],
    [3, 1],
    [4, 1],
    [5, 2],
  ])
})
