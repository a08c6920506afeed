import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { countLines, toCsv } from '../../../scripts/sample/to-csv.ts'

test.each([
  ['plain', 'plain\n'],
  ['a, b', '"a, b"\n'],
  ['say "yes"', '"say ""yes"""\n'],
  ['two\nlines', '"two\nlines"\n'],
  [' kept ', ' kept \n'],
])('%j is written so that a reader finds it again', (cell, written) => {
  const csv = toCsv({ columns: ['x', 'y'], records: [{ cells: [cell, ''] }] })
  expect(csv).toBe(`x,y\n${written.replace(/\n$/, ',\n')}`)
  expect(parse(csv)).toEqual([
    ['x', 'y'],
    [cell, ''],
  ])
})

test('a record takes one line, and one more for each line break in its cells', () => {
  expect(countLines(['a', 'b'])).toBe(1)
  expect(countLines(['a\nb', 'c\n\nd'])).toBe(4)
})
