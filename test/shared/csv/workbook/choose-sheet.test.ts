import { describe, expect, test } from 'vitest'
import { chooseSheet, rowsScored, scoreSheet } from '../../../../shared/csv/workbook/choose-sheet.ts'

const rows = (...lines: string[]) => lines.map((text, i) => ({ line: i + 1, cells: text.split(',') }))
const isKnownName = (name: string) => ['name', 'email', 'phone'].includes(name)
const score = (...lines: string[]) => scoreSheet(rows(...lines), isKnownName)

describe('what the first rows of a sheet say', () => {
  test.each([
    [[], { known: 0, area: 0 }],
    [['a title'], { known: 0, area: 0 }],
    [['name'], { known: 1, area: 0 }],
    [['a title', 'name,email', 'Ada,a', 'Bob, '], { known: 2, area: 4 }],
    [['name,email', 'name,email,phone', 'x,y,z'], { known: 3, area: 9 }],
    [['a,b', 'a,b', 'a,b,c,d,e'], { known: 0, area: 6 }],
    [['a,b,c,d,e', 'a,b'], { known: 0, area: 10 }],
    [['a,b,c,d,e', 'a,b', 'a,b,c', 'a,b,c,d'], { known: 0, area: 16 }],
  ])('%j', (lines, wanted) => expect(score(...lines)).toEqual(wanted))

  test('names of columns stand in the first 60 rows', () => {
    const titles = Array.from({ length: 59 }, () => 'x')
    expect(score(...titles, 'name,email').known).toBe(2)
    expect(score(...titles, 'x', 'name,email').known).toBe(0)
  })

  test('200 rows are looked at', () => {
    expect(rowsScored).toBe(200)
  })
})

describe('the sheet with the table', () => {
  const at = (...scores: (readonly [known: number, area: number])[]) =>
    chooseSheet(scores.map(([known, area]) => ({ known, area })))

  test.each([
    [
      'is the first of those, though a single cell is filled',
      [
        [2, 1],
        [2, 90],
      ],
      0,
    ],
    [
      'is the first of those that name as many columns',
      [
        [4, 20],
        [4, 90],
      ],
      0,
    ],
    [
      'is the first that names half as many',
      [
        [1, 90],
        [2, 20],
        [4, 20],
      ],
      1,
    ],
    [
      'is not the one that names fewer than half',
      [
        [2, 90],
        [5, 20],
      ],
      1,
    ],
    [
      'is not the one that holds nothing',
      [
        [4, 0],
        [4, 10],
      ],
      1,
    ],
    [
      'of one that names two',
      [
        [0, 90],
        [2, 10],
      ],
      1,
    ],
    [
      'is, where one name stands alone, the first that is a tenth as large',
      [
        [0, 10],
        [1, 100],
      ],
      0,
    ],
    [
      'is not the one that is smaller',
      [
        [1, 9],
        [0, 100],
      ],
      1,
    ],
    [
      'is the first where none holds a table',
      [
        [0, 0],
        [0, 0],
      ],
      0,
    ],
    [
      'is the first where those that name the columns hold nothing',
      [
        [4, 0],
        [1, 50],
      ],
      0,
    ],
    ['is the only one', [[0, 0]], 0],
    ['is the first of none', [], 0],
  ] as const)('%s', (_, scores, place) => expect(at(...scores)).toBe(place))
})
