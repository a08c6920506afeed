import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../../shared/csv/dialect.ts'
import { rereadQuotes } from '../../../../shared/csv/records/reread-quotes.ts'

const comma: Dialect = { delimiter: ',', quote: '"' }
const read = (raw: string, width: number, more: Partial<Dialect> = {}) =>
  rereadQuotes(raw, { ...comma, ...more }, width)

describe('the one reading that has the width', () => {
  test.each<[string, number, string[]]>([
    ['"a "b, c" d",e', 2, ['a "b, c" d', 'e']],
    ['a,"b "c", d",e', 3, ['a', 'b "c", d', 'e']],
    ['"a "b"",c', 2, ['a "b"', 'c']],
    ['a, "b, c"', 2, ['a', 'b, c']],
    ['"b, c" ,d', 2, ['b, c', 'd']],
    ['"a\n"b, c" d",e', 2, ['a\n"b, c" d', 'e']],
    ['"a \\"b, c\\" d",e', 2, ['a "b, c" d', 'e']],
    ['"a ""b"" "c, d" e",f', 2, ['a "b" "c, d" e', 'f']],
    ['"a \\"b, c" ""d",e', 2, ['a \\"b, c" "d', 'e']],
    ['"a "b, c" d",""', 2, ['a "b, c" d', '']],
    ['"b,c', 2, ['"b', 'c']],
  ])('of %j with %i cells is %j', (raw, width, cells) => expect(read(raw, width)).toEqual(cells))

  test('is found with other quotes and delimiters', () => {
    expect(read("'it's; x';b", 2, { delimiter: ';', quote: "'" })).toEqual(["it's; x", 'b'])
    expect(read('"a "b| c" d"|e', 2, { delimiter: '| ' })).toEqual(['a "b| c" d', 'e'])
  })
})

describe('is none', () => {
  test.each<[string, string, number]>([
    ['where quotes are written with care', '"a","b, c"', 3],
    ['where there are none', 'a,b,c', 2],
    ['where no reading has the width', '"a "b, c" d",e', 4],
    ['where several have it', '"a", b","c", d"', 3],
    ['where a line ends outside of quotes', 'a\nb "c,d', 2],
  ])('%s', (_, raw, width) => expect(read(raw, width)).toBeNull())

  test('where quotes are ordinary characters, or runs of blanks part cells', () => {
    const raw = '"a "b, c" d",e'
    expect(read(raw, 2)).not.toBeNull()
    expect(read(raw, 2, { quote: null })).toBeNull()
    expect(read('"a "b" d" e', 2, { delimiter: ' ' })).toEqual(['a "b" d', 'e'])
    expect(read('"a "b" d" e', 2, { delimiter: '  ' })).toBeNull()
  })
})

describe('it is looked for', () => {
  const odd = '"a "b, c" d",'

  test('in up to 64 Ki characters', () => {
    const record = (length: number) => odd + 'e'.repeat(length - odd.length)
    expect(read(record(65_536), 2)).toHaveLength(2)
    expect(read(record(65_537), 2)).toBeNull()
  })

  test('among up to 200 quotes', () => {
    const record = (quotes: number) => `"a "b, c" d${'x"'.repeat(quotes - 4)}",e`
    expect(read(record(200), 2)).toHaveLength(2)
    expect(read(record(201), 2)).toBeNull()
  })

  test('in time by its length, though each of its cells can be read as one or two', () => {
    expect(read(`${'"x, y",'.repeat(24)}z "w"`, 60)).toBeNull()
  }, 5_000)

  test('among up to 500 delimiters', () => {
    const record = (marks: number) => `${odd}${'e,'.repeat(marks - 2)}e`
    expect(read(record(500), 500)).toHaveLength(500)
    expect(read(record(501), 501)).toBeNull()
  })
})
