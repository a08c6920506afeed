import { describe, expect, test } from 'vitest'
import { findLostLine } from '../../../../shared/csv/detect/find-lost-line.ts'
import type { Dialect } from '../../../../shared/csv/dialect.ts'
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

describe('what fits the table', () => {
  /** Whether one record, as the only one, is the table again. */
  const fits = (record: string, width: number, more: Partial<Dialect> = {}) => {
    const dialect: Dialect = { delimiter: ',', quote: '"', ...more }
    const window = encode(`x\n${record}\n`)
    return findLostLine(window, { from: 0, until: 2, isEnd: true, dialect, width }) !== null
  }

  test.each([
    ['a,b', 2, true],
    ['a,b', 3, false],
    ['a', 1, true],
    [',', 2, true],
    ['"a,b",c', 2, true],
    ['"a\nb",c', 2, true],
    ['"a""b",c', 2, true],
    ['"",c', 2, true],
    ['"a"', 1, true],
    ['a"b,c', 2, false],
    ['"a"b,c', 2, false],
    ['"a" ,c', 2, false],
    ['"a"",c', 2, false],
    ['a,b"', 2, false],
    ['a,"b', 2, false],
    [' "a",b', 2, false],
    ['"a",b', 2, true],
  ])('%j is a clean record of %i cells: %s', (record, width, is) => expect(fits(record, width)).toBe(is))

  test.each<[string, number, Partial<Dialect>, boolean]>([
    ['a, "b"', 2, { delimiter: ', ' }, true],
    ['a, "b"', 2, { delimiter: ',' }, false],
    ['"a" , b', 2, { delimiter: ', ' }, true],
    ['a   b', 2, { delimiter: '  ' }, true],
    ['  a b', 2, { delimiter: '  ' }, true],
    ['a  b', 3, { delimiter: ' ' }, true],
    ["'a,b',c", 2, { quote: "'" }, true],
    ['"a,b",c', 3, { quote: null }, true],
    ['"a\\"b",c', 2, { escape: '\\' }, true],
    ['"a\\\\",c', 2, { escape: '\\' }, true],
    ['"a\\b",c', 2, { escape: '\\' }, true],
    ['"a\\"b",c', 2, {}, false],
    ['a\\"b,c', 2, { escape: '\\' }, false],
  ])('%j, of %i cells in the dialect %j: %s', (record, width, more, is) => expect(fits(record, width, more)).toBe(is))
})

describe('lines end', () => {
  const offsets = (text: string) => {
    const dialect = { delimiter: ',', quote: '"' } as const
    return findLostLine(encode(text), { from: 0, until: 1e6, isEnd: true, dialect, width: 2 })
  }

  test.each([
    ['"x\na,b\n', { offset: 3, lines: 1 }],
    ['"x\r\na,b\r\n', { offset: 4, lines: 1 }],
    ['"x\ra,b\r', { offset: 3, lines: 1 }],
    ['"x\r\ry\n\na,b', { offset: 7, lines: 4 }],
    ['"x', null],
    ['"x\n', null],
    ['"x\r\n', null],
    ['"x\nc\n\na,b\nc,d', { offset: 6, lines: 3 }],
  ])('in %j so that the table is found at %j', (text, found) => expect(offsets(text)).toEqual(found))

  test('a line is looked for behind the place of the quote', () => {
    const dialect = { delimiter: ',', quote: '"' } as const
    const window = encode('a,b\nc,"d\ne,f\n')
    expect(findLostLine(window, { from: 6, until: 1e6, isEnd: true, dialect, width: 2 })).toEqual({
      offset: 9,
      lines: 1,
    })
  })
})
