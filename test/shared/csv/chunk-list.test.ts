import { expect, test } from 'vitest'
import { ChunkList } from '../../../shared/csv/chunk-list.ts'

const chunk = (n: number) => ({
  byteStart: n * 5_000_000_000,
  byteEnd: (n + 1) * 5_000_000_000,
  firstLine: n + 2,
  records: 1,
  unclosedQuoteLine: n % 3 === 0 ? n : null,
})

test('gives back what was put into it, numbered in its order, however many', () => {
  const chunks = new ChunkList()
  const many = Array.from({ length: 1_000 }, (_, n) => chunk(n))
  for (const one of many) chunks.push(one)
  expect([...chunks]).toEqual(many.map((one, n) => ({ n, ...one })))
  expect([chunks.length, chunks.records]).toEqual([1_000, 1_000])
  expect(chunks.at(0)?.n).toBe(0)
  expect(chunks.at(-1)?.n).toBe(999)
  expect([chunks.at(1_000), chunks.at(-1_001)]).toEqual([undefined, undefined])
})

test('an empty one has neither a first nor a last', () => {
  const chunks = new ChunkList()
  expect([[...chunks], chunks.at(0), chunks.at(-1)]).toEqual([[], undefined, undefined])
})
