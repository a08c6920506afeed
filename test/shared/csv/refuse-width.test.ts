import { expect, test } from 'vitest'
import { readLayout } from '../../../shared/csv/read-layout.ts'

const wide = (columns: number) => Buffer.from(`${'a,'.repeat(columns - 1)}a\n${'1,'.repeat(columns - 1)}1\n`)

test('a file of 100,000 columns is refused from its beginning, with what to do', () => {
  expect(() => readLayout(wide(100_000).subarray(0, 256 * 1024), false)).toThrow(
    /more than 2,000 columns; no more can be read. Delete/,
  )
})

test('2,000 columns are read, one more is not', () => {
  expect(readLayout(wide(2_000), true)).toMatchObject({ ok: true })
  expect(() => readLayout(wide(2_001), true)).toThrow('more than 2,000 columns')
})
