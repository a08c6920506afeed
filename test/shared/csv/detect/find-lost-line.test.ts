import { expect, test } from 'vitest'
import { findLostLine } from '../../../../shared/csv/detect/find-lost-line.ts'
import { encode } from '../tables.ts'

const find = (lines: readonly string[], isEnd = true, until = 1e6) => {
  const window = encode(`"open,b\n${lines.join('')}`)
  const dialect = { delimiter: ',', quote: '"' } as const
  return findLostLine(window, { from: 0, until, isEnd, dialect, width: 2 })
}
/** So many records of the table's width, then so many of another. */
const table = (good: number, bad: number) => [...Array(good).fill('a,b\n'), ...Array(bad).fill('a,b,c\n')]

test.each([
  [1, 0, true],
  [9, 1, true],
  [8, 1, false],
  [18, 2, true],
  [17, 2, false],
  [180, 20, true],
  [189, 21, false],
  [0, 1, false],
])('%i records that fit and %i that do not are the table again: %s', (good, bad, isFound) => {
  expect(find(table(good, bad))).toEqual(isFound ? { offset: 8, lines: 1 } : null)
})

test('blank lines count neither way', () => {
  expect(find([...table(9, 1), ...Array(30).fill('\n')])).toEqual({ offset: 8, lines: 1 })
})

test('a line below the first is found, as far as is looked', () => {
  expect(find(['text\n', 'text\n', ...table(9, 0)])).toEqual({ offset: 18, lines: 3 })
  expect(find(['text\n', 'text\n', ...table(9, 0)], true, 18)).toEqual({ offset: 18, lines: 3 })
  expect(find(['text\n', 'text\n', ...table(9, 0)], true, 17)).toBeNull()
})

test('a record that is cut off by the window says nothing, unless the file ends there', () => {
  expect(find(['a,b'], false)).toBeNull()
  expect(find(['a,b'], true)).toEqual({ offset: 8, lines: 1 })
  expect(find(['a,b\n', 'a,b,c'], false)).toEqual({ offset: 8, lines: 1 })
  expect(find(['a,b\n', 'a,b,c'], true)).toBeNull()
})
