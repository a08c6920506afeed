import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../../shared/csv/dialect.ts'
import { parseRecords } from '../../../shared/csv/parse-records.ts'
import { type RecordChunk, RecordScanner } from '../../../shared/csv/scan-records.ts'
import { checkProperty } from '../../support/property.ts'
import { anyDialect, anyPieceSizes, anySoup, anyTable, encode, lineEnds, scan, scanWith, writeTable } from './tables.ts'

const comma: Dialect = { delimiter: ',', quote: '"' }
/** A width that no record has: nothing looks like the table coming back. */
const never = 1_000

const parseChunks = (bytes: Uint8Array, dialect: Dialect, chunks: readonly RecordChunk[]) =>
  chunks.flatMap((chunk) => parseRecords(bytes.subarray(chunk.byteStart, chunk.byteEnd), dialect, chunk.firstLine))

/** What must hold of chunks whatever the text. */
function expectChunksToFit(bytes: Uint8Array, dialect: Dialect, chunks: readonly RecordChunk[]) {
  let end = 0
  for (const [n, chunk] of chunks.entries()) {
    const before = new TextDecoder().decode(bytes.subarray(0, chunk.byteStart))
    const records = parseRecords(bytes.subarray(chunk.byteStart, chunk.byteEnd), dialect, chunk.firstLine)
    expect({ n: chunk.n, byteStart: chunk.byteStart, firstLine: chunk.firstLine, records: chunk.records }).toEqual({
      n,
      byteStart: end,
      firstLine: 1 + (before.match(/\r\n|\n|\r/g)?.length ?? 0),
      records: records.length,
    })
    expect(records.map((record) => record.unclosedQuoteLine)).toEqual(
      records.map((_, i) => (i === records.length - 1 ? chunk.unclosedQuoteLine : null)),
    )
    end = chunk.byteEnd
  }
  expect(end).toBe(bytes.length)
}

describe('the scanner and the parser agree', () => {
  test('chunks of any size, from pieces of any size, parse to the same records and lines as the whole text', async () => {
    await checkProperty(
      fc.property(anySoup, anyDialect, anyPieceSizes, fc.nat(5), fc.nat(40), (text, dialect, sizes, count, size) => {
        const bytes = encode(text)
        const options = { dialect, width: never, recordsPerChunk: count + 1, bytesPerChunk: size + 1 }
        const chunks = scan(bytes, options, sizes)
        expectChunksToFit(bytes, dialect, chunks)
        expect(parseChunks(bytes, dialect, chunks)).toEqual(parseRecords(bytes, dialect))
      }),
      { seed: 20261128, numRuns: 3_000 },
    )
  })

  test('a table written with care comes back cell by cell', async () => {
    await checkProperty(
      fc.property(anyTable, anyDialect, fc.shuffledSubarray([...lineEnds], { minLength: 1 }), (rows, dialect, ends) => {
        const quoting: Dialect = { ...dialect, quote: dialect.quote ?? '"' }
        const bytes = encode(writeTable(rows, quoting, ends))
        const chunks = scan(bytes, { dialect: quoting, width: never, recordsPerChunk: 3 }, [7])
        expect(parseChunks(bytes, quoting, chunks).map((record) => record.cells)).toEqual(rows)
      }),
      { seed: 20261128, numRuns: 1_000 },
    )
  })

  test('they agree where lost lines are found again, whatever the pieces', async () => {
    const anyLines = fc.array(fc.constantFrom('a,b', '"a","b"', 'a,"b', '"a', 'a"b,c', '"a\nb",c', '', 'a', '"",'), {
      maxLength: 25,
    })
    await checkProperty(
      fc.property(anyLines, fc.constantFrom(...lineEnds), anyPieceSizes, fc.nat(9), (lines, end, sizes, count) => {
        const bytes = encode(lines.join(end))
        const options = { dialect: comma, width: 2, recordsPerChunk: count + 1 }
        const chunks = scan(bytes, options, sizes)
        expectChunksToFit(bytes, comma, chunks)
        expect(chunks).toEqual(scan(bytes, options, [bytes.length + 1]))
      }),
      { seed: 20261128, numRuns: 3_000 },
    )
  })

  test('they agree on how many cells a record has, whatever the pieces', async () => {
    await checkProperty(
      fc.property(anySoup, anyDialect, anyPieceSizes, fc.integer({ min: 1, max: 4 }), (text, dialect, sizes, width) => {
        // Runs of blanks are left to `judge`, since those at the end of a line part nothing.
        fc.pre(dialect.delimiter !== '  ')
        const bytes = encode(text)
        for (const some of [sizes, [bytes.length + 1]]) {
          const scanner = new RecordScanner({ dialect, width })
          const records = parseChunks(bytes, dialect, scanWith(scanner, bytes, some))
          const longer = records.filter(({ cells, unclosedQuoteLine: open }) => open === null && cells.length > width)
          expect(scanner.raggedness.longer).toBe(longer.length)
        }
      }),
      { seed: 20261129, numRuns: 3_000 },
    )
  })

  test('what lies before the records moves offsets and lines along', () => {
    const bytes = encode('a,b\nc,d\n')
    expect(scan(bytes, { dialect: comma, width: 2, byteStart: 100, firstLine: 9, recordsPerChunk: 1 }, [3])).toEqual([
      { n: 0, byteStart: 100, byteEnd: 104, firstLine: 9, records: 1, unclosedQuoteLine: null },
      { n: 1, byteStart: 104, byteEnd: 108, firstLine: 10, records: 1, unclosedQuoteLine: null },
    ])
  })
})

describe('the cuts', () => {
  test('a chunk has no more records and no more bytes than asked, save for a single larger record', () => {
    const bytes = encode('aaaa\nbbbb\ncccccccccccccccccccc\ndd\nee\n')
    const cut = (recordsPerChunk: number, bytesPerChunk: number) =>
      scan(bytes, { dialect: comma, width: 1, recordsPerChunk, bytesPerChunk }, [4]).map((chunk) => chunk.records)
    expect(cut(2, 1_000)).toEqual([2, 2, 1])
    expect(cut(100, 12)).toEqual([2, 1, 2])
    expect(cut(100, 1)).toEqual([1, 1, 1, 1, 1])
  })

  test('an empty text has no chunk', () => {
    expect(scan(encode(''), { dialect: comma, width: 3 }, [1])).toEqual([])
  })

  test('every blank line is a record, those at the end too', () => {
    const bytes = encode('a\n\n\r\n\r\n')
    expect(scan(bytes, { dialect: comma, width: 1 }, [1]).map((chunk) => chunk.records)).toEqual([4])
  })
})

describe('a quote that is never closed', () => {
  const read = (text: string, width: number, pieceSize = 1_000) => {
    const bytes = encode(text)
    return parseChunks(bytes, comma, scan(bytes, { dialect: comma, width }, [pieceSize]))
  }
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => `${from + i},name ${from + i},"note, ${from + i}"\n`).join('')

  test.each([
    ['with plain rows below, to the end of a small file', '1,a,b\n2,"c,d\n3,e,f\n4,g,h\n', [2], [1, 2, 3, 4]],
    ['with quoted cells below', '"1","a"\n"2","b\n"3","c"\n"4","d"\n', [2], [1, 2, 3, 4]],
    ['in the last line', '1,a,b\n2,c,"d', [2], [1, 2]],
    ['in two lines', '1,a,b\n2,"c,d\n3,e,f\n4,"g,h\n5,i,j\n', [2, 4], [1, 2, 3, 4, 5]],
    ['with CRLF', '1,a,b\r\n2,"c,d\r\n3,e,f\r\n', [2], [1, 2, 3]],
    ['with CR', '1,a,b\r2,"c,d\r3,e,f\r', [2], [1, 2, 3]],
  ])('%s swallows one record', (_, text, unclosed, lines) => {
    const width = text.startsWith('"') ? 2 : 3
    const records = read(text, width, 3)
    expect(records.map((record) => record.line)).toEqual(lines)
    expect(records.flatMap((record) => record.unclosedQuoteLine ?? [])).toEqual(unclosed)
  })

  test('in a large file costs only its own record, and its text is kept', () => {
    const text = `${rows(0, 1_000)}1000,"broken,x\n${rows(1_001, 5_000)}`
    const records = read(text, 3, 4_096)
    expect(records).toHaveLength(5_000)
    expect(records[1_000]).toEqual({ line: 1_001, cells: ['1000', 'broken,x\n'], unclosedQuoteLine: 1_001 })
    expect(records.at(-1)?.line).toBe(5_000)
  })

  test('where the width does not come back it is one long cell', () => {
    const text = `1,"${'all prose, of any length\nno table\n'.repeat(5_000)}`
    expect(read(text, 4)).toMatchObject([{ line: 1, unclosedQuoteLine: 1 }])
  })

  test('an honest cell of many lines and a megabyte stays one cell', () => {
    const cell = 'Dear Ada, hello\n\nsome, more, text\n'.repeat(40_000)
    const text = `1,"${cell}",x\n2,y,z\n`
    expect(read(text, 3, 65_536).map((record) => record.cells)).toEqual([
      ['1', cell, 'x'],
      ['2', 'y', 'z'],
    ])
  })

  test('a cell of many lines that only now and then look like records stays one cell', () => {
    const cell = 'one, two\njust prose\n'.repeat(300)
    expect(read(`1,"${cell}"\n2,y\n`, 2).map((record) => record.cells)).toEqual([
      ['1', cell],
      ['2', 'y'],
    ])
  })

  test('stray quotes inside a cell of several lines are not taken for one', () => {
    expect(read('1,"she said\n"hi, all", and left",x\n2,y,z\n', 3).map((record) => record.unclosedQuoteLine)).toEqual([
      null,
      null,
    ])
  })
})

describe('what is looked into, and how far', () => {
  const records = (text: string, pieceSize = 1_000_000) =>
    scan(encode(text), { dialect: comma, width: 2 }, [pieceSize]).reduce((sum, chunk) => sum + chunk.records, 0)

  test('a record is suspected from 200 lines inside quotes on', () => {
    const text = (lines: number) => `1,"open\n${'2,b\n'.repeat(lines - 1)}3,x",y\n`
    for (const size of [7, 1_000_000]) expect([199, 200].map((lines) => records(text(lines), size))).toEqual([1, 201])
  })

  test('or from 64 KiB on', () => {
    const text = (bytes: number) => `1,"open\n2,${'b'.repeat(bytes - 11)}\n3,x",y\n`
    expect([65_535, 65_536].map((bytes) => records(text(bytes)))).toEqual([1, 3])
    expect([65_535, 65_536].map((bytes) => records(text(bytes), 999))).toEqual([1, 3])
  })

  test('and is remembered up to 1 MiB', () => {
    const text = (bytes: number) => `1,"open\n2,${'b'.repeat(bytes - 11)}\n3,x",y\n`
    for (const size of [65_536, 9_000_000])
      expect([1_048_576, 1_048_577].map((bytes) => records(text(bytes), size))).toEqual([3, 1])
  })

  test('as far as that it is judged how it fits', () => {
    const judged = (bytes: number, pieceSize: number) => {
      const scanner = new RecordScanner({ dialect: comma, width: 2, judge: () => 'repaired' })
      const text = encode(`a,b,${'c'.repeat(bytes - 5)}\n`)
      for (let at = 0; at < text.length; at += pieceSize) scanner.push(text.subarray(at, at + pieceSize))
      scanner.end()
      const { repaired, longer } = scanner.raggedness
      return [repaired, longer]
    }
    for (const size of [65_536, 9_000_000])
      expect([judged(1_048_576, size), judged(1_048_577, size)]).toEqual([
        [1, 0],
        [0, 1],
      ])
  })
})

describe('how the records fit the table', () => {
  const countFits = (text: string, delimiter: Dialect['delimiter'] = ',', pieceSize = 3) => {
    const bytes = encode(text)
    const scanner = new RecordScanner({ dialect: { delimiter, quote: '"' }, width: 2 })
    for (let at = 0; at < bytes.length; at += pieceSize) scanner.push(bytes.subarray(at, at + pieceSize))
    scanner.end()
    const { filled, shorter, longer, lines } = scanner.raggedness
    return {
      counts: [filled, shorter, longer],
      lines,
      tail: scanner.tail.map(({ byteStart, fit }) => [byteStart, fit]),
    }
  }

  test.each<[string, Dialect['delimiter'], number[], number[]]>([
    ['a,b\nc\nd,e,f\n', ',', [3, 1, 1], [2, 3]],
    ['a,b\n\n\r\n\r\rc,d\n', ',', [2, 0, 0], []],
    ['\n \n', ',', [1, 1, 0], [2]],
    ['"a,b",c\n"d\ne"\n', ',', [2, 1, 0], [2]],
    ['a,b\nc', ',', [2, 1, 0], [2]],
    ['a,b\nc,"d', ',', [1, 0, 0], []],
    ['a, b\nc , d, e\n', ', ', [2, 0, 1], [2]],
    ['a  b\n  c   d  \ne\n', '  ', [3, 1, 1], [2, 3]],
  ])('of %j, cut at %j: %j', (text, delimiter, counts, lines) => {
    for (const size of [1, 3, 1_000]) expect(countFits(text, delimiter, size)).toMatchObject({ counts, lines })
  })

  test('any number of blanks before a quote is skipped, and any number inside of a cell is not', () => {
    for (const before of ['', 'x', 'xx', 'xxx'])
      for (let blanks = 0; blanks < 12; blanks++) {
        const gap = ' '.repeat(blanks)
        const text = `${before}x${gap}"d,e"\n${before},${gap}"a,b"${gap}\n`
        for (const size of [7, 1_000]) expect(countFits(text, ', ', size)).toMatchObject({ counts: [2, 0, 0] })
      }
  })

  test('the last ones are remembered by their place', () => {
    expect(countFits('a,b\nc\n').tail).toEqual([
      [0, 'fits'],
      [4, 'shorter'],
    ])
  })
})

test('unless it is said otherwise, a chunk has 5,000 records and 1 MiB', () => {
  const count = (text: string) =>
    scan(encode(text), { dialect: comma, width: 1 }, [65_536]).map(({ records }) => records)
  expect(count('a\n'.repeat(5_000))).toEqual([5_000])
  expect(count('a\n'.repeat(5_001))).toEqual([5_000, 1])
  const kilobyte = `${'a'.repeat(1_023)}\n`
  expect(count(kilobyte.repeat(1_024))).toEqual([1_024])
  expect(count(kilobyte.repeat(1_025))).toEqual([1_024, 1])
  expect(count(`${kilobyte.repeat(1_023)}a${kilobyte}`)).toEqual([1_023, 1])
})
