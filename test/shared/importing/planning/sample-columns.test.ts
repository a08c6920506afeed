import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFilled, pickTelling, valuesShown } from '../../../../shared/importing/planning/sample-columns.ts'
import { checkProperty } from '../../../support/property.ts'

const rowsOf = (...rows: string[][]) => rows.map((cells) => ({ cells }))
const cell = fc.constantFrom('', ' ', 'a', 'b', 'c', 'd', ' a')

test('of each column the cells that say something are counted, and the different ones among them', () => {
  const rows = [
    ['Ann', '', 'x'],
    [' Ann ', '\0', 'y'],
    ['Bob', ' '],
  ]
  expect(countFilled(3, rows)).toEqual([
    { filled: 3, different: 2 },
    { filled: 0, different: 0 },
    { filled: 2, different: 2 },
  ])
})

describe('the records that are shown', () => {
  test('are the first ones, and others where those leave a column without its values', () => {
    const rows = rowsOf(['a', ''], ['a', ''], ['a', ''], ['a', ''], ['a', 'late'], ['a', 'late'], ['b', ''])
    expect(pickTelling(rows)).toEqual([0, 1, 2, 4, 6].map((index) => rows[index]))
  })

  test('show up to three different values of every column that has them', async () => {
    const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 60 })
    const valuesOf = (rows: readonly { cells: string[] }[], column: number) =>
      new Set(rows.map(({ cells }) => (cells[column] ?? '').trim()).filter((value) => value !== ''))
    await checkProperty(
      fc.property(table, (cells) => {
        const rows = rowsOf(...cells)
        const picked = pickTelling(rows)
        expect(picked).toEqual(rows.filter((row) => picked.includes(row)))
        for (const column of [0, 1, 2, 3]) {
          const all = valuesOf(rows, column)
          expect(valuesOf(picked, column).size).toBeGreaterThanOrEqual(Math.min(valuesShown, all.size))
        }
      }),
      { seed: 71 },
    )
  })

  test('are a bounded number, and the first value of a column comes before the second of another', () => {
    const columns = 60
    const rows = Array.from({ length: 180 }, (_, n) => ({
      cells: Array.from({ length: columns }, (_, column) => (column === n % columns ? `${n}` : '')),
    }))
    const picked = pickTelling(rows)
    expect(picked).toHaveLength(40)
    expect(new Set(picked.flatMap(({ cells }) => cells.findIndex((one) => one !== '')))).toHaveLength(40)
    const long = rowsOf(...Array.from({ length: 100 }, (_, n) => ['x'.repeat(30_000) + n]))
    expect(pickTelling(long)).toHaveLength(3)
  })
})
