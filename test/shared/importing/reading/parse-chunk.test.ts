import { expect, test } from 'vitest'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import { parseChunk, rangeToRead } from '../../../../shared/importing/reading/parse-chunk.ts'
import { oversizedBytesKept, recordBytesMax } from '../../../../shared/importing/reading/record-size.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'

const read = readLayout(Buffer.from('a,b\n1,2\n'), true)
if (!read.ok) throw new Error(toEnglish(read.message))
const layout = read

test('a chunk is read whole and gives its records with their lines', () => {
  const chunk = { byte_start: 4, byte_end: 14, first_line: 2, records: 2 }
  expect(rangeToRead(chunk)).toEqual({ start: 4, end: 14 })
  expect(parseChunk(Buffer.from('1,"x\ny"\n2,z\n'), layout, chunk)).toMatchObject({
    oversizedBytes: null,
    records: [
      { line: 2, cells: ['1', 'x\ny'] },
      { line: 4, cells: ['2', 'z'] },
    ],
  })
})

test('of a record that is too large, only the beginning is read, and is its only cell', () => {
  const chunk = { byte_start: 10, byte_end: 10 + recordBytesMax + 1, first_line: 9, records: 1 }
  expect(rangeToRead(chunk)).toEqual({ start: 10, end: 10 + oversizedBytesKept })
  expect(parseChunk(Buffer.from('1,x'), layout, chunk)).toEqual({
    oversizedBytes: recordBytesMax + 1,
    records: [{ line: 9, cells: ['1,x'], unclosedQuoteLine: null }],
  })
})

test('many records that are as large together are no such one', () => {
  const chunk = { byte_start: 0, byte_end: recordBytesMax + 1, first_line: 2, records: 2 }
  expect(rangeToRead(chunk)).toEqual({ start: 0, end: recordBytesMax + 1 })
})

test('one that is as large as it may be is read', () => {
  const chunk = { byte_start: 10, byte_end: 10 + recordBytesMax, first_line: 9, records: 1 }
  expect(rangeToRead(chunk)).toEqual({ start: 10, end: 10 + recordBytesMax })
  expect(parseChunk(Buffer.from('1,x\n'), layout, chunk)).toMatchObject({ oversizedBytes: null })
})

test('as much of it is kept in sight as 64 KiB', () => {
  expect([recordBytesMax, oversizedBytesKept]).toEqual([4 * 2 ** 20, 2 ** 16])
})
