import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { checkProperty } from '../../../support/property.ts'
import { readFile } from '../read-file.ts'
import { textRow, writeWorkbook } from '../xlsx/write-workbook.ts'
import { odsContent, odsRows, type Texts, writeHtml, writeOds, writeXml2003, xml2003Rows } from './write-formats.ts'

const xlsxRows = (rows: Texts): string =>
  rows.map((cells, n) => textRow(n + 1, ...cells.map((cell) => cell ?? ''))).join('')

const formats: readonly (readonly [string, (rows: Texts) => Buffer])[] = [
  ['xlsx', (rows) => writeWorkbook([{ name: 'A', rows: xlsxRows(rows) }])],
  ['ods', (rows) => writeOds(odsContent({ A: odsRows(rows) }))],
  [
    'flat ods',
    (rows) =>
      Buffer.from(
        odsContent({ A: odsRows(rows) }).replace(
          '<office:document-content>',
          '<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
        ),
      ),
  ],
  ['xml-2003', (rows) => writeXml2003({ A: xml2003Rows(rows) })],
  ['html', writeHtml],
  ['html in UTF-16', (rows) => Buffer.from(`\ufeff${writeHtml(rows)}`, 'utf16le')],
]

const word = fc.constantFrom(
  'Ada',
  "O'Neil",
  '王芳',
  'a&b',
  '<b>',
  '&amp;',
  '"q"',
  '0044',
  '1.5',
  '007',
  'é',
  '#N/A x',
  '😀',
  '+852 9123 4567',
  '=1+1',
)
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const cell = fc.oneof(
  { weight: 4, arbitrary: line },
  fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
  fc.constant(null),
)
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 })

const trimEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((text) => text !== '') + 1)

describe('any table of texts reads as it was written', () => {
  test.each(formats)('%s', async (_, write) => {
    await checkProperty(
      fc.asyncProperty(table, async (rows) => {
        const all: Texts = [['name', 'email', 'phone', 'notes'], ...rows]
        const read = await readFile(write(all))
        if (!read.ok) throw new Error(toEnglish(read.message))
        expect(read.columns).toEqual(['name', 'email', 'phone', 'notes'])
        const found = read.records.map(({ line: at, cells }) => [at, ...trimEnd(cells)])
        const wanted = rows.map((cells, n) => [n + 2, ...trimEnd(cells.map((text) => text ?? ''))])
        expect(found).toEqual(wanted.filter((cells) => cells.length > 1))
      }),
      { seed: 2003, numRuns: 150 },
    )
  })
})
