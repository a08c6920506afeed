import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { commonDelimiters } from '../../../../shared/csv/dialect.ts'
import { readLayout } from '../../../../shared/csv/read-layout.ts'
import { isKnownColumn } from '../../../../shared/importing/mapping/map-columns.ts'
import { explainWarning } from '../../../../shared/importing/reading/explain-warning.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { checkProperty } from '../../../support/property.ts'
import { inEnglish, readFile } from '../read-file.ts'
import { encode, writeTable } from '../tables.ts'

const folder = new URL('../../../fixtures/csv/', import.meta.url)
const options = { isKnownName: isKnownColumn }

const Expected = z.strictObject({
  /** The fixture is kept in UTF-8 and written in this encoding for the test, after the mark (in hex). */
  writeAs: z.string().optional(),
  mark: z.string().default(''),
  refused: z.string().optional(),
  format: z.string().optional(),
  sheet: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  newline: z.string().optional(),
  headerLine: z.number().nullable().optional(),
  footerLine: z.number().nullable().optional(),
  warnings: z.array(z.string()).optional(),
  columns: z.array(z.string()).optional(),
  records: z.array(z.array(z.string())).optional(),
  lines: z.array(z.number()).optional(),
  unclosedQuoteLines: z.array(z.number()).default([]),
})

/** Each oddity is a file and, of the same name, a JSON file that says what must come out. */
const files = readdirSync(folder).filter((file) => !file.endsWith('.json') && !file.startsWith('.'))

function loadFixture(file: string) {
  const name = file.slice(0, file.indexOf('.'))
  const expected = Expected.parse(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')))
  const stored = readFileSync(new URL(file, folder))
  const { writeAs, mark } = expected
  const written = writeAs === undefined ? stored : iconv.encode(stored.toString('utf8'), writeAs, { addBOM: false })
  return { expected, file: Buffer.concat([Buffer.from(mark, 'hex'), written]) }
}

describe('files by their oddity', () => {
  test.each(files)('%s', async (name) => {
    const { expected, file } = loadFixture(name)
    const read = await readFile(file)
    if (expected.refused !== undefined || !read.ok) {
      expect(inEnglish(read)).toMatchObject({
        ok: false,
        code: expected.refused,
        message: expect.stringMatching(/\w+\.$/),
      })
      return
    }
    const { writeAs: _, mark: __, records, lines, unclosedQuoteLines, ...layout } = expected
    expect({ ...read, warnings: read.warnings.map((warning) => toEnglish(explainWarning(warning))) }).toMatchObject(
      layout,
    )
    expect(read.records.map(({ cells }) => cells)).toEqual(records)
    expect(read.records.map(({ line }) => line)).toEqual(lines)
    expect(read.records.flatMap((record) => record.unclosedQuoteLine ?? [])).toEqual(unclosedQuoteLines)
  })
})

describe('tables in any encoding and dialect', () => {
  const words = {
    'utf-8': ['Ada', 'José', '陈静', '😀', 'x, y', 'say "hi"', 'two\nlines', ''],
    'utf-16le': ['Ada', 'José', '陈静', '😀', 'a;b', 'two\r\nlines', ''],
    'utf-16be': ['Ada', '東京都', 'x|y', 'a\tb', ''],
    gb18030: ['陈静', '广州', '深圳市南山区', '贸易有限公司', 'x, y', ''],
    'big5-hkscs': ['陳大文', '香港', '九龍', '啫喱有限公司', 'x; y', ''],
    shift_jis: ['田中太郎', '東京都', 'トヨタ自動車', 'さくら', 'x|y', ''],
    'euc-kr': ['김민수', '서울', '주식회사', '이영희', 'x, y', ''],
    'windows-1252': ['Müller', 'François', 'Málaga', 'Åse', 'x, y', ''],
  }

  test('come back equal', async () => {
    const anyFile = fc.constantFrom(...Object.entries(words)).chain(([encoding, cells]) =>
      fc.record({
        encoding: fc.constant(encoding),
        rows: fc.array(fc.array(fc.constantFrom(...cells), { minLength: 3, maxLength: 3 }), {
          minLength: 5,
          maxLength: 40,
        }),
        // One row that tells the encoding, whatever the others hold.
        telling: fc.constant(cells.slice(0, 3)),
        delimiter: fc.constantFrom(...commonDelimiters),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        isPacked: fc.boolean(),
        title: fc.constantFrom([], [['Customers']], [['Customers of ours'], ['']]),
      }),
    )
    await checkProperty(
      fc.asyncProperty(anyFile, async ({ encoding, rows, telling, delimiter, end, isPacked, title }) => {
        const table = [['name', 'city', 'notes'], telling, ...rows]
        const text =
          writeTable(title, { delimiter, quote: null }, [end]) + writeTable(table, { delimiter, quote: '"' }, [end])
        const file = iconv.encode(text, encoding)
        const read = await readFile(isPacked ? gzipSync(file) : file)
        expect(read).toMatchObject({ ok: true, delimiter, headerLine: title.length + 1, columns: table[0] })
        expect(read.ok && read.records.map(({ cells }) => cells)).toEqual(table.slice(1))
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})

describe('a sample that is not the whole file', () => {
  const rows = Array.from({ length: 400 }, (_, i) => [`name ${i}`, `café ${i}`, `no, ${i}`])
  const file = encode(writeTable([['name', 'city', 'notes'], ...rows], { delimiter: ',', quote: '"' }, ['\n']))

  test('says the same of the file, wherever it is cut', () => {
    const whole = readLayout(file, true, options)
    for (let size = 200; size < 300; size++) {
      const part = readLayout(file.subarray(0, size), false, options)
      expect(part).toMatchObject({
        ...whole,
        sampleRows: expect.anything(),
        confidence: expect.anything(),
        evidence: expect.anything(),
      })
    }
  })

  test('its last record is left out of the look', () => {
    for (let size = 100; size < 140; size++) {
      const layout = readLayout(file.subarray(0, size), false, options)
      expect(layout.ok && layout.sampleRows.map(({ cells }) => cells)).toEqual(
        rows.slice(0, layout.ok ? layout.sampleRows.length : 0),
      )
    }
  })
})

test('records below an unclosed quote are seen in a sample', () => {
  const file = encode('id,name,notes\n1,Ada,"open\n2,Bob,fine\n3,Eve,fine\n4,Dan,cu')
  const layout = readLayout(file, false, options)
  expect(layout.ok && layout.sampleRows.map(({ line, cells }) => [line, cells[1]])).toEqual([
    [2, 'Ada'],
    [3, 'Bob'],
    [4, 'Eve'],
  ])
})
