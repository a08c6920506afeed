import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { ReadChoices } from '../../../../shared/csv/read-choices.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { inEnglish, readFile } from '../read-file.ts'
import { writeXml2003, xml2003Rows } from '../workbook/write-formats.ts'

async function read(file: Uint8Array, choices: ReadChoices = {}) {
  const found = await readFile(file, choices)
  if (!found.ok) throw new Error(toEnglish(found.message))
  return found
}
const styles = ['Short Date', '00000', '0.0%', 'General Date', 'h:mm', 'Fixed']
  .map((format, n) => `<Style ss:ID="s${n + 1}"><NumberFormat ss:Format="${format}"/></Style>`)
  .concat('<Style ss:ID="child" ss:Parent="s2"><Font/></Style>')
  .join('')
const cellsOf = async (rows: string) =>
  (await read(writeXml2003({ A: rows }, styles), { headerLine: null })).records.map(({ line, cells }) => [
    line,
    ...cells,
  ])
const cell = (type: string, text: string, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`
const x = cell('String', 'x')

describe('what a cell may hold', () => {
  test.each([
    ['a text of several lines', cell('String', 'a&#10;b &lt;c&gt;'), 'a\nb <c>'],
    [
      'formatted text',
      '<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>A</B><Font>da</Font></ss:Data></Cell>',
      'Ada',
    ],
    [
      'no comment on it',
      '<Cell><Data ss:Type="String">a</Data><Comment><ss:Data>call <B>him</B></ss:Data></Comment></Cell>',
      'a',
    ],
    ['a number', cell('Number', '1234.5'), '1234.5'],
    ['a number as Excel writes a large one', cell('Number', '85291234567'), '85291234567'],
    ['a very large one', cell('Number', '1.2E+3'), '1200'],
    ['zeros in front', cell('Number', '123', 'ss:StyleID="s2"'), '00123'],
    ['a style made of another', cell('Number', '123', 'ss:StyleID="child"'), '00123'],
    ['a share', cell('Number', '0.125', 'ss:StyleID="s3"'), '12.5%'],
    ['a format by its name', cell('Number', '2', 'ss:StyleID="s6"'), '2.00'],
    ['a day as a number', cell('Number', '45325', 'ss:StyleID="s1"'), '2024-02-03'],
    ['a day', cell('DateTime', '2024-02-03T00:00:00.000', 'ss:StyleID="s1"'), '2024-02-03'],
    ['a day without a format', cell('DateTime', '2024-02-03T00:00:00.000'), '2024-02-03'],
    ['a day and a time', cell('DateTime', '2024-02-03T12:30:00.000', 'ss:StyleID="s4"'), '2024-02-03T12:30:00'],
    ['both without a format', cell('DateTime', '2024-02-03T12:30:00.000'), '2024-02-03T12:30:00'],
    ['a time of no day', cell('DateTime', '1899-12-31T07:05:00.000', 'ss:StyleID="s5"'), '07:05:00'],
    ['a day of February 1900', cell('DateTime', '1900-02-28T00:00:00.000', 'ss:StyleID="s1"'), '1900-02-28'],
    ['a day of March 1900', cell('DateTime', '1900-03-01T00:00:00.000', 'ss:StyleID="s1"'), '1900-03-01'],
    ['what is called a day and is none', cell('DateTime', 'soon'), 'soon'],
    ['a truth', cell('Boolean', '1'), 'TRUE'],
    ['no truth', cell('Boolean', '0'), 'FALSE'],
    ['an error', cell('Error', '#N/A'), '#N/A'],
  ])('%s', async (_, written, shown) =>
    expect(await cellsOf(`<Row>${x}${written}${x}</Row>`)).toEqual([[1, 'x', shown, 'x']]),
  )
})

describe('where cells stand', () => {
  test.each([
    ['by their places', `<Row>${x}${cell('String', 'b', 'ss:Index="4"')}${x}</Row>`, [[1, 'x', '', '', 'b', 'x']]],
    [
      'beside ones over several columns',
      `<Row>${cell('String', 'a', 'ss:MergeAcross="2"')}${x}</Row>`,
      [[1, 'a', '', '', 'x']],
    ],
    [
      'rows by theirs',
      `<Row ss:Index="3">${x}</Row><Row/><Row>${x}</Row>`,
      [
        [3, 'x'],
        [5, 'x'],
      ],
    ],
    ['rows after a tag for several', `<Row ss:Span="2"/><Row>${x}</Row>`, [[4, 'x']]],
    [
      'numbers of rows only go up',
      `<Row ss:Index="5">${x}</Row><Row ss:Index="2">${x}</Row>`,
      [
        [5, 'x'],
        [6, 'x'],
      ],
    ],
  ])('%s', async (_, rows, cells) => expect(await cellsOf(rows)).toEqual(cells))
})

const people = xml2003Rows([
  ['name', 'email'],
  ['Ada', 'a@a.example'],
])

test('hidden rows, merged cells, formulas without a result, errors and long numbers are told', async () => {
  const rows = `${people}<Row ss:Hidden="1">${cell('String', 'Bob', 'ss:MergeDown="1"')}<Cell ss:Formula="=RC[-1]"/></Row><Row>${cell('Error', '#REF!')}${cell('Number', '1234567890123457')}</Row>`
  expect((await read(writeXml2003({ A: rows }))).warnings).toEqual([
    { code: 'workbook.hidden-rows', rows: 1 },
    { code: 'workbook.merged-cells', groups: 1 },
    { code: 'workbook.no-results', formulas: 1 },
    { code: 'workbook.errors', cells: 1 },
    { code: 'workbook.long-numbers', cells: 1 },
  ])
})

test('of several sheets a visible one with the table is read; hidden ones can be chosen', async () => {
  const file = Buffer.from(
    writeXml2003({ Old: people, 'A & B': people })
      .toString()
      .replace(
        '</Table></Worksheet>',
        '</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>',
      ),
  )
  expect(await read(file)).toMatchObject({ format: 'xml-2003', sheet: 'A & B', sheets: ['Old', 'A & B'] })
  expect(await read(file, { sheet: 'Old' })).toMatchObject({ sheet: 'Old' })
})

test.each([
  ['iso-8859-1', 'win1252'],
  ['windows-1250', 'win1250'],
])('in the encoding that it says: %s', async (said, written) => {
  const xml = writeXml2003({ A: people.replace('Ada', 'Zoë Müller') })
    .toString()
    .replace('?>', ` encoding="${said}"?>`)
  const { records } = await read(iconv.encode(xml, written))
  expect(records.map(({ cells }) => cells[0])).toEqual(['Zoë Müller'])
})

test.each([
  ['an empty one', writeXml2003({ A: '<Row/>' }), 'file.empty'],
  ['more rows than a sheet has', writeXml2003({ A: `${people}<Row ss:Index="1048577">${x}</Row>` }), 'file.too-much'],
  ['other XML', Buffer.from('<?xml version="1.0"?><rows><row/></rows>'), 'file.is-xml'],
])('%s is refused, with what to do', async (_, file, code) => {
  const found = await readFile(file)
  expect(found.ok ? undefined : inEnglish(found)).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].+\.$/) })
})
