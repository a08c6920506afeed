import { expect, test } from 'vitest'
import { recordHash } from '../../../../shared/importing/record/record-hash.ts'
import { hashRecords } from '../../../../shared/importing/record/record-hashes.ts'

const record = (...cells: string[]) => ({ line: 1, cells, unclosedQuoteLine: null })
const columns = ['a', 'b']

test('each record has its mark', () => {
  const records = [record('1', '2'), record('3')]
  expect(hashRecords(columns, { records, oversizedBytes: null })).toEqual([
    recordHash(columns, ['1', '2']),
    recordHash(columns, ['3']),
  ])
})

test('one that is too large is told from others by its size', () => {
  const mark = (oversizedBytes: number) => hashRecords(columns, { records: [record('1')], oversizedBytes })
  expect(mark(5_000_000)).toEqual([recordHash(columns, ['1', '5000000'])])
  expect(mark(5_000_000)).not.toEqual(mark(5_000_001))
})
