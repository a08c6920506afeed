import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonDelimiters, type Dialect } from '../../../../shared/csv/dialect.ts'
import { parseRecords } from '../../../../shared/csv/parse-records.ts'
import { fitWidth, isRagged } from '../../../../shared/csv/records/fit-width.ts'
import { checkProperty } from '../../../support/property.ts'
import { encode } from '../tables.ts'

const read = (text: string, width: number, more: Partial<Dialect> = {}) => {
  const dialect: Dialect = { delimiter: ',', quote: '"', width, ...more }
  return parseRecords(encode(text), dialect).map((record) => ({ ...record, isRagged: isRagged(record.cells, dialect) }))
}

describe('law 3: a record is read as one of its table only where it is as wide', () => {
  test.each([
    ['surplus cells that are empty are dropped', 'a,b,c,, ', ['a', 'b', 'c']],
    ['a quote inside of a quoted cell', 'a,"the "Red, Blue" shop",c', ['a', 'the "Red, Blue" shop', 'c']],
    ['a quoted word at the end of a cell', '"a "b, c"",d,e', ['a "b, c"', 'd', 'e']],
    ['blanks before quotes', 'a, "b, c",d', ['a', 'b, c', 'd']],
    ['a backslash before quotes', 'a,"say \\"hi, you\\"",c', ['a', 'say "hi, you"', 'c']],
  ])('%s', (_, text, cells) => {
    expect(read(text, 3)).toMatchObject([{ cells, isRagged: false }])
  })

  test.each([
    ['one cell too many', 'a,b,c,d'],
    ['one too few', 'a,b'],
    ['blanks that may lack at the end', 'a,b'],
    ['careful quotes and a cell too many', '"a","b","c, d","e"'],
    ['quotes with two readings', '"a", b","c", d"'],
    ['a stray quote, and no reading', 'a "b",c,d,e'],
  ])('for review as it stands: %s', (_, text) => {
    expect(read(text, 3)).toMatchObject([{ isRagged: true }])
    expect(read(text, 3)[0]).not.toHaveProperty('isRepaired')
  })

  test('a repaired one says so, another does not', () => {
    const records = read('a,"x "y, z" w",c\na,b,c\n', 3)
    expect(records.map(({ isRepaired }) => isRepaired)).toEqual([true, undefined])
  })

  test('what a person said of short rows fills their ends, and nothing else', () => {
    const records = read('a\na,b,c,d\n\n', 3, { shortRows: 'blank' })
    expect(records.map(({ cells }) => cells)).toEqual([['a', '', ''], ['a', 'b', 'c', 'd'], ['']])
  })

  test('a blank record has no width', () => {
    expect(read(',\n\n , , , ,\n', 3).map((record) => record.isRagged)).toEqual([false, false, false])
  })
})

test('a quote that was not doubled is repaired to the very cells, or the row is left for review', async () => {
  const anyCell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ',', ';', '"'), minLength: 1, maxLength: 6 })
  const anyRow = fc.array(anyCell, { minLength: 2, maxLength: 4 })
  let repaired = 0
  await checkProperty(
    fc.property(anyRow, fc.constantFrom(...commonDelimiters), (row, delimiter) => {
      const careless = row.map((cell) => `"${cell}"`).join(delimiter)
      const [record] = read(careless, row.length, { delimiter })
      if (record?.isRepaired !== true) return
      repaired++
      expect(record.cells).toHaveLength(row.length)
    }),
    { numRuns: 3_000, seed: 2 },
  )
  expect(repaired).toBeGreaterThan(100)
})

describe('one record alone', () => {
  const dialect: Dialect = { delimiter: ',', quote: '"', width: 2 }
  const fitRecord = (cells: string[], raw: string, more: Partial<Dialect> = {}) =>
    fitWidth(cells, { ...dialect, ...more }, () => raw)

  test.each<[string[], Partial<Dialect>, string[], boolean]>([
    [['a', 'b'], {}, ['a', 'b'], false],
    [['a', 'b', '', ' '], {}, ['a', 'b'], false],
    [['', '', ''], {}, ['', '', ''], false],
    [['a', '', 'c'], {}, ['a', '', 'c'], false],
    [['a'], {}, ['a'], false],
    [['a'], { shortRows: 'review' }, ['a'], false],
    [['a'], { shortRows: 'blank' }, ['a', ''], false],
    [['a'], { shortRows: 'blank', width: 4 }, ['a', '', '', ''], false],
    [['a', 'b', 'c'], { shortRows: 'blank' }, ['a', 'b', 'c'], false],
    [[''], { shortRows: 'blank' }, [''], false],
  ])('%j in %j becomes %j', (cells, more, fitted, isRepaired) => {
    expect(fitRecord(cells, cells.join(','), more as Partial<Dialect>)).toEqual({ cells: fitted, isRepaired })
  })

  test('quotes are read anew where cells lack, and where there are too many', () => {
    expect(fitRecord(['a "b', 'c" d', 'e'], '"a "b,c" d",e')).toEqual({ cells: ['a "b,c" d', 'e'], isRepaired: true })
  })

  test('and are left as they were read where nothing lacks, or nobody knows how many there ought to be', () => {
    const careless = ['"a "b"', 'c']
    expect(fitRecord(careless, '"a "b",c')).toEqual({ cells: careless, isRepaired: false })
    const { width: _, ...loose } = dialect
    expect(fitWidth(['a'], { ...loose, shortRows: 'blank' }, () => 'a')).toEqual({ cells: ['a'], isRepaired: false })
  })

  test.each([
    [['a'], 2, true],
    [['a', 'b'], 2, false],
    [['a', 'b', 'c'], 2, true],
    [['', ' '], 3, false],
    [['a'], undefined, false],
  ])('%j is ragged in a table of %j columns: %s', (cells, width, is) => {
    expect(isRagged(cells, width === undefined ? {} : { width })).toBe(is)
  })
})
