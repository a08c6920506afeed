import { describe, expect, test } from 'vitest'
import { commonWidth, filledWidth, findTable, fitsWidth } from '../../../../shared/csv/detect/table-width.ts'

const rows = (...lines: string[]) => lines.map((line) => line.split(','))

test.each([
  [[], 0],
  [rows('a'), 1],
  [rows('a,b', 'a', 'a,b'), 2],
  [rows('a,b,c', 'a', 'a,b,c', 'a'), 3],
  [rows('a', 'a,b,c', 'a', 'a,b,c'), 3],
  [rows('a', 'a,b,c', 'a'), 1],
])('of %j most have %i cells, and of two widths alike the larger counts', (table, width) =>
  expect(commonWidth(table)).toBe(width),
)

test.each([
  [[], 0],
  [['', ' '], 0],
  [['a'], 1],
  [['a', '', 'b', ' '], 3],
])('%j is filled up to cell %i', (cells, width) => expect(filledWidth(cells)).toBe(width))

test.each([
  ['a,b', 2, true],
  ['a', 2, false],
  ['a,b,', 2, true],
  ['a,b,c', 2, false],
  ['a,,', 1, true],
  [',', 3, false],
])('%j fits a table of %i columns, but for empty cells too many: %s', (line, width, fits) =>
  expect(fitsWidth(line.split(','), width)).toBe(fits),
)

describe('the table of a file', () => {
  test('has the width of most rows, without columns that are empty in all of them', () => {
    expect(findTable(rows('a,b,c', '1,2,3'))).toEqual({ width: 3, body: rows('a,b,c', '1,2,3') })
    expect(findTable(rows('a,b,,', '1,2,,')).width).toBe(2)
    expect(findTable(rows('a,b,,', '1,2,3,', 'x,y,z,w,v')).width).toBe(3)
    expect(findTable(rows('a,b,,', '1,2,,', 'x,y,z,w,v')).width).toBe(2)
    expect(findTable([])).toEqual({ width: 0, body: [] })
  })

  test('of rows that hold nothing has a column', () => {
    expect(findTable(rows(',', ',')).width).toBe(1)
  })

  test('is a few rows below many notes, where all of them are equally wide', () => {
    const notes = rows('a note', 'and another', 'a third', 'and a fourth')
    const table = rows('name,city,phone', 'Ada,London,1')
    expect(findTable([...notes, ...table])).toEqual({ width: 3, body: table })
    expect(findTable([...notes, ...table, ['the end']])).toEqual({ width: 3, body: table })
    expect(findTable([...notes, ...table, ...rows('of,two')])).toEqual({ width: 3, body: table })
    expect(findTable([...notes, ...rows('of,two'), ...table])).toEqual({ width: 3, body: table })
    expect(findTable([...rows('a note'), ...table, ...notes])).toEqual({ width: 3, body: table })
    expect(findTable([...notes, ...rows('name,city,,', 'Ada,London,,')]).width).toBe(2)
  })

  test.each([
    ['the rows are of several widths', rows('n', 'n', 'n', 'n', 'a,b,c', '1,2,3,4')],
    ['there is one row alone', rows('n', 'n', 'n', 'a,b,c')],
    ['it stands above the notes', rows('a,b,c', '1,2,3', 'n', 'n', 'n')],
    ['a note stands between its rows', rows('n', 'n', 'n', 'a,b,c', 'n', '1,2,3')],
    ['it has two columns', rows('n', 'n', 'n', 'a,b', '1,2')],
  ])('is all that there is where %s', (_, filled) => {
    expect(findTable(filled)).toEqual({ width: 1, body: filled })
  })

  test('is all that there is below rows of two cells', () => {
    const filled = rows('a,b', 'a,b', 'a,b', 'a,b,c', '1,2,3')
    expect(findTable(filled)).toEqual({ width: 2, body: filled })
  })
})
