import { describe, expect, test } from 'vitest'
import { detectDialect } from '../../../../shared/csv/detect/detect-dialect.ts'
import { type Delimiter, type Dialect, delimiters, quotes } from '../../../../shared/csv/dialect.ts'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import { isKnownColumn } from '../../../../shared/importing/mapping/find-named-field.ts'
import { encode, writeTable } from '../tables.ts'

const table = [
  ['Name', 'E-mail', 'Company', 'Subscribers'],
  ...Array.from({ length: 12 }, (_, n) => [
    `Ann ${n} Lee`,
    `ann${n}@firm.example`,
    n % 2 === 0 ? `Firm, ${n} Ltd; "the ${n}"` : `O'Neil & Sons ${n}`,
    String(100 + n),
  ]),
]

/** As a careful program writes it: quotes where there must be some. */
const write = (dialect: Dialect) => writeTable(table, dialect, ['\n'])

const cases = delimiters.flatMap((delimiter: Delimiter) =>
  quotes.flatMap((quote) => [
    { delimiter, quote },
    { delimiter, quote, escape: '\\' as const },
  ]),
)

describe('every dialect is found and gives the table back', () => {
  test.each(cases)('%j', (dialect) => {
    const layout = readLayout(encode(write(dialect)), true, { isKnownName: isKnownColumn })
    expect(layout).toMatchObject({ delimiter: dialect.delimiter, quote: dialect.quote, columns: table[0] })
    expect(layout.ok && layout.sampleRows.map(({ cells }) => cells)).toEqual(table.slice(1))
  })
})

describe('finding 2: a single column is not taken without a word', () => {
  test.each([
    ['a delimiter at the end of each record', 'Klant;Plaats;Opmerking\nJansen;Delft;vip;\nDe Vries;Gouda;;\n', ';'],
    ['blanks before quotes', 'name, firm, city\n"Ann", "Firm, Ltd", "Rome"\n"Bob", "Shop, Inc", "Oslo"\n', ', '],
    ['cells in apostrophes', "name,firm,city\n'Ann','Firm, Ltd','Rome'\n'Bob','Shop, Inc','Oslo'\n", ','],
  ])('%s', (_, text, delimiter) => {
    const layout = readLayout(encode(text), true, { isKnownName: isKnownColumn })
    expect(layout).toMatchObject({ delimiter, width: 3, warnings: [] })
    expect(layout.ok && layout.sampleRows.map(({ cells }) => cells.length)).toEqual([3, 3])
  })

  test('where most lines have a delimiter and none fits, a person is asked', () => {
    const ragged = 'one\nx;y\nx;y;z;v\np;q;r;s;t\na;b;c\nk;l;m;n;o;p\n'
    expect(detectDialect(ragged).doubt).toEqual({ code: 'delimiter.single-column', delimiter: ';' })
    expect(detectDialect('one\ntwo\nthree, four\nfive\n').doubt).toBeNull()
  })

  test('where two delimiters fit equally, a person is asked', () => {
    expect(detectDialect('Lee, Ann;Rome\nRay, Bob;Oslo\nFox, Cy;Bonn\n').doubt).toEqual({
      ...{ code: 'delimiter.two-readings', first: ', ', second: ';' },
    })
  })
})

describe('a character that is common in cells does not cut them', () => {
  test.each([
    ['blanks in names', 'Name\nAnn Lee\nBob Ray\nCy Fox\n'],
    ['a header of two words', 'Full name\nAnn Lee\nBob Ray\n'],
    ['times', 'When\n10:30\n11:45\n'],
    ['dates without a header', '1/2/2026\n3/4/2026\n'],
    ['addresses', 'Website\nhttps://a.example/x\nhttps://b.example/y\n'],
  ])('%s', (_, text) => {
    const layout = readLayout(encode(text), true, { isKnownName: isKnownColumn })
    expect(layout.ok && layout.columns).toHaveLength(1)
  })
})
