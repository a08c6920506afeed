import { expect, test } from 'vitest'
import { fateCsvHeader, fateCsvLine } from '../../../shared/importing/write-fate-csv.ts'

test('the header is marked as UTF-8, and no column of it is run', () => {
  expect(fateCsvHeader(['姓名', '=x'])).toBe("\ufeff姓名,'=x,harbour_line,harbour_fate,harbour_reason\r\n")
})

test.each([
  ['as wide as the header', ['a', 'b'], 'a,b,7,held,Why.\r\n'],
  ['shorter', ['a'], 'a,,7,held,Why.\r\n'],
  ['longer', ['a', 'b', 'c', '=d'], "a,b,7,held,Why.,c,'=d\r\n"],
])('a record %s keeps every cell, and ours their places', (_, cells, line) => {
  expect(fateCsvLine(['x', 'y'], { line: 7, cells, fate: 'held', reason: 'Why.' })).toBe(line)
})
