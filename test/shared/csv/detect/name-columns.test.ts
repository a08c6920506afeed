import { expect, test } from 'vitest'
import { listDoubled, nameColumns, tidyName } from '../../../../shared/csv/detect/name-columns.ts'

test('white space in a name is one blank, and none at its ends', () => {
  expect(tidyName('  First \n\t name ')).toBe('First name')
})

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['', 'b', ' '],
    ['Column 1', 'b', 'Column 3'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a (2)', 'a (3)'],
  ],
  [
    ['a (2)', 'a', 'a'],
    ['a (2)', 'a', 'a (3)'],
  ],
  [
    ['a', 'a', 'a (2)'],
    ['a', 'a (3)', 'a (2)'],
  ],
  [
    ['Column 2', ''],
    ['Column 2', 'Column 2 (2)'],
  ],
  [
    ['', 'Column 1'],
    ['Column 1 (2)', 'Column 1'],
  ],
  [
    ['', 'Column 1', 'Column 1 (2)'],
    ['Column 1 (3)', 'Column 1', 'Column 1 (2)'],
  ],
  [[], []],
])('%j are named %j', (header, columns) => expect(nameColumns(header)).toEqual(columns))

test('every column has a name of its own', () => {
  const columns = nameColumns(['', 'x', 'x', 'x (2)', '', 'x', 'Column 5', 'X'])
  expect(new Set(columns).size).toBe(columns.length)
})

test('names that stand above several columns', () => {
  expect(listDoubled(['a', 'b', ' a', '', '', 'b'])).toEqual(['a', 'b'])
  expect(listDoubled(['a', 'b'])).toEqual([])
})
