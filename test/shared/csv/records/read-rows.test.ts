import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonDelimiters, type Dialect } from '../../../../shared/csv/dialect.ts'
import { readRows } from '../../../../shared/csv/records/read-rows.ts'
import { checkProperty } from '../../../support/property.ts'
import { anySoup } from '../tables.ts'

const cells = (text: string, dialect: Dialect) => [...readRows(text, dialect)].map((row) => row.cells)

/** What csv-parse makes of it; a quote that is never closed is closed at the end. */
function reference(text: string, { delimiter, quote }: Dialect): string[][] {
  const options = {
    ...{ delimiter, quote, escape: quote, record_delimiter: ['\r\n', '\n', '\r'] },
    ...{ relax_quotes: true, relax_column_count: true },
  }
  try {
    return parse(Buffer.from(text), options)
  } catch {
    return parse(Buffer.from(text + quote), options)
  }
}

test('the cells are those of csv-parse, whatever the text', async () => {
  const anyStandard = fc.record({
    delimiter: fc.constantFrom(...commonDelimiters),
    quote: fc.constantFrom('"' as const, "'" as const, null),
  })
  await checkProperty(
    fc.property(anySoup, anyStandard, (text, dialect) => {
      // Of `""x` csv-parse loses the quotes, and behind a quote it passes over a NUL; here they stay.
      const { delimiter, quote } = dialect
      fc.pre(
        quote === null ||
          (!text.includes(`${quote}\0`) &&
            !new RegExp(`(?:^|[${delimiter}\\r\\n])${quote}{2}[^${quote}${delimiter}\\r\\n]`).test(text)),
      )
      expect(cells(text, dialect)).toEqual(reference(text, dialect))
    }),
    { numRuns: 5_000, seed: 1 },
  )
})

describe('blanks around the delimiter', () => {
  test.each<[string, Dialect, string[][]]>([
    ['a, b,c', { delimiter: ', ', quote: '"' }, [['a', 'b', 'c']]],
    ['a,  "x, y" , "z"', { delimiter: ', ', quote: '"' }, [['a', 'x, y', 'z']]],
    ['| a | b |', { delimiter: '| ', quote: '"' }, [['', 'a', 'b', '']]],
    ["'a, b'; 'it''s'", { delimiter: '; ', quote: "'" }, [['a, b', "it's"]]],
    ['a,"b" c, d', { delimiter: ', ', quote: '"' }, [['a', '"b" c', 'd']]],
  ])('%s', (text, dialect, wanted) => {
    expect(cells(text, dialect)).toEqual(wanted)
  })

  test('runs of them part cells, and none at the ends of a line', () => {
    const dialect: Dialect = { delimiter: '  ', quote: '"' }
    expect(cells('  a   b  "c  d"  \n\n x', dialect)).toEqual([['a', 'b', 'c  d'], [''], ['x']])
    expect(cells('x  \ny', dialect)).toEqual([['x'], ['y']])
  })
})

test('of each record is told what it looks like, its line ends, and where a quote is open at the end', () => {
  const rows = [...readRows('a,"b\r\nc"\r\n"d\ne","f\r', { delimiter: ',', quote: '"' })]
  expect(rows.map(({ cells: read, raw, lineEnds, openAfter }) => [read, raw, lineEnds, openAfter])).toEqual([
    [['a', 'b\r\nc'], 'a,"b\r\nc"', 1, null],
    [['d\ne', 'f\r'], '"d\ne","f\r', 2, 1],
  ])
})

test('a backslash stands before the quote of the dialect, and before itself', () => {
  expect(cells(`'it\\'s','a\\\\','\\n'`, { delimiter: ',', quote: "'", escape: '\\' })).toEqual([
    ["it's", 'a\\', '\\n'],
  ])
})

test('a text of half a million lines takes time by its length', () => {
  expect([...readRows('a\n'.repeat(500_000), { delimiter: ',', quote: '"' })]).toHaveLength(500_000)
}, 8_000)
