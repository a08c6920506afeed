import { describe, expect, test } from 'vitest'
import type { ReadChoices } from '../../../../shared/csv/read-choices.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { inEnglish, readFile } from '../read-file.ts'
import { odsContent, odsRows, writeOds } from '../workbook/write-formats.ts'

async function read(file: Uint8Array, choices: ReadChoices = {}) {
  const found = await readFile(file, choices)
  if (!found.ok) throw new Error(toEnglish(found.message))
  return found
}
const sheetOf = (...rows: string[]) => writeOds(odsContent({ A: rows.join('') }))
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
const text = (shown: string) =>
  `<table:table-cell office:value-type="string"><text:p>${shown}</text:p></table:table-cell>`
const cellsOf = async (...rows: string[]) =>
  (await read(sheetOf(...rows), { headerLine: null })).records.map(({ line, cells }) => [line, ...cells])

describe('what a cell may hold', () => {
  const cell = (attributes: string, inside = '') => `<table:table-cell ${attributes}>${inside}</table:table-cell>`
  const amount = (value: string, shown: string, type = 'float') =>
    cell(`office:value-type="${type}" office:value="${value}"`, `<text:p>${shown}</text:p>`)
  const day = (value: string, shown: string) =>
    cell(`office:value-type="date" office:date-value="${value}"`, `<text:p>${shown}</text:p>`)

  test.each([
    [
      'several paragraphs',
      '<table:table-cell><text:p>a</text:p><text:p/><text:p>b</text:p></table:table-cell>',
      'a\n\nb',
    ],
    [
      'spans, links, and white space with a name',
      text('<text:span>a</text:span> <text:a>b</text:a><text:s text:c="3"/>c<text:tab/>d<text:line-break/>e'),
      'a b   c\td\ne',
    ],
    ['white space that is only layout', text('\n   a \n  b'), 'a b'],
    [
      'no note on it',
      `<table:table-cell><office:annotation><text:p>call</text:p></office:annotation><text:p>a</text:p></table:table-cell>`,
      'a',
    ],
    [
      'not how it is pronounced',
      text('<text:ruby><text:ruby-base>高橋</text:ruby-base><text:ruby-text>タカハシ</text:ruby-text></text:ruby>'),
      '高橋',
    ],
    [
      'no picture with words',
      `<table:table-cell><draw:frame><text:p>x</text:p></draw:frame><text:p>a</text:p></table:table-cell>`,
      'a',
    ],
    ['zeros in front', amount('123', '00123'), '00123'],
    ['a sign of money', amount('1200', '1.200,00 €', 'currency'), '1.200,00 €'],
    ['a share', amount('0.125', '12,5%', 'percentage'), '12.5%'],
    ['a share that is not written out', cell('office:value-type="percentage" office:value="0.125"'), '12.5%'],
    ['a decimal mark of another country', amount('1234.5', '1234,5'), '1234.5'],
    ['thousands apart', amount('1234567', '1.234.567'), '1.234.567'],
    ['an exponent', amount('85291234567', '8.52912E+10'), '85291234567'],
    ['a number too wide for its column', amount('85291234567', '###'), '85291234567'],
    ['a number alone', cell('office:value-type="float" office:value="1E-007"'), '0.0000001'],
    ['a day, whatever its order', day('2024-02-03', '03.02.24'), '2024-02-03'],
    ['a day with its time', day('2024-02-03T12:30:00', '03.02.24 12:30'), '2024-02-03T12:30:00'],
    ['a time that is not shown', day('2024-02-03T12:30:00.123', '03.02.24'), '2024-02-03'],
    ['midnight that is shown', day('2024-02-03', '03.02.24 00:00'), '2024-02-03T00:00:00'],
    ['a day without a text', cell('office:value-type="date" office:date-value="2024-02-03"'), '2024-02-03'],
    ['a day before the count', day('-0044-03-15', '15.03.44 v. Chr.'), '15.03.44 v. Chr.'],
    ['a time', cell('office:value-type="time" office:time-value="PT7H05M00S"', '<text:p>7:05</text:p>'), '07:05:00'],
    ['many hours', cell('office:value-type="time" office:time-value="PT36H05M09.5S"'), '36:05:09'],
    ['a truth', cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>WAHR</text:p>'), 'TRUE'],
    ['no truth', cell('office:value-type="boolean" office:boolean-value="false"', '<text:p>FALSCH</text:p>'), 'FALSE'],
    ['a text that is not written out', cell('office:value-type="string" office:string-value="a"'), 'a'],
  ])('%s', async (_, written, shown) =>
    expect(await cellsOf(row(text('x'), written, text('y')))).toEqual([[1, 'x', shown, 'y']]),
  )
})

describe('where cells stand', () => {
  test.each([
    [
      'gaps between cells',
      row(text('a'), '<table:table-cell table:number-columns-repeated="3"/>', text('b')),
      [[1, 'a', '', '', '', 'b']],
    ],
    [
      'the same cell again',
      row(text('a').replace(' ', ' table:number-columns-repeated="2" '), text('b')),
      [[1, 'a', 'a', 'b']],
    ],
    [
      'covered cells, which show nothing',
      row(
        text('a').replace(' ', ' table:number-columns-spanned="3" '),
        '<table:covered-table-cell table:number-columns-repeated="2"><text:p>old</text:p></table:covered-table-cell>',
        text('b'),
      ),
      [[1, 'a', '', '', 'b']],
    ],
    [
      'the same row again',
      row(text('a'), text('b')).replace('row>', 'row table:number-rows-repeated="3">'),
      [
        [1, 'a', 'b'],
        [2, 'a', 'b'],
        [3, 'a', 'b'],
      ],
    ],
    [
      'gaps between rows',
      `<table:table-row table:number-rows-repeated="9"><table:table-cell/></table:table-row>${row(text('a'), text('b'))}`,
      [[10, 'a', 'b']],
    ],
    [
      'rows of a head, and in groups',
      `<table:table-header-rows>${row(text('a'))}</table:table-header-rows><table:table-row-group>${row(text('b'))}</table:table-row-group>`,
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'the rest of the sheet',
      row(text('a'), '<table:table-cell table:number-columns-repeated="16383"/>') +
        '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      [[1, 'a']],
    ],
  ])('%s', async (_, rows, cells) => expect(await cellsOf(rows)).toEqual(cells))
})

test('hidden rows, merged cells, formulas without a result, errors and long numbers are told', async () => {
  const rows = [
    row(text('name'), text('email'), text('id')),
    row(text('Ada'), text('a@a.example')).replace(
      'row>',
      'row table:visibility="collapse" table:number-rows-repeated="2">',
    ),
    row(
      text('Bob').replace(' ', ' table:number-rows-spanned="2" '),
      '<table:table-cell table:formula="of:=[.X1]"/>',
      '<table:table-cell office:value-type="float" office:value="1234567890123456"><text:p>1.23456789012346E+15</text:p></table:table-cell>',
    ),
    row(
      '<table:covered-table-cell/>',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      text('x'),
    ),
  ]
  const { warnings, records } = await read(sheetOf(...rows))
  expect(warnings).toEqual([
    { code: 'workbook.hidden-rows', rows: 2 },
    { code: 'workbook.merged-cells', groups: 1 },
    { code: 'workbook.no-results', formulas: 1 },
    { code: 'workbook.errors', cells: 1 },
    { code: 'workbook.long-numbers', cells: 1 },
  ])
  expect(records[2]?.cells).toEqual(['Bob', '', '1234567890123456'])
})

describe('which sheet is read', () => {
  const people = odsRows([
    ['name', 'email'],
    ['Ada', 'a@a.example'],
  ])
  const hidden =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'

  test('a visible one with the table; hidden ones can be chosen', async () => {
    const file = writeOds(odsContent({ Hidden: people, Cover: odsRows([['May']]), 'A & B': people }, hidden))
    expect(await read(file)).toMatchObject({ format: 'ods', sheet: 'A & B', sheets: ['Hidden', 'Cover', 'A & B'] })
    expect(await read(file, { sheet: 'Hidden' })).toMatchObject({
      sheet: 'Hidden',
      records: [{ cells: ['Ada', 'a@a.example'] }],
    })
  })

  test('none that is a copy of another file, or of another program', async () => {
    const cached = `<table:table table:name="'file:///x.ods'#$S" table:style-name="ta_extref">${people}</table:table>`
    const linked = `<table:dde-links><table:dde-link><table:table>${people}</table:table></table:dde-link></table:dde-links>`
    const content = odsContent({ A: people }).replace(
      '</office:spreadsheet>',
      `${cached}${linked}</office:spreadsheet>`,
    )
    expect(await read(writeOds(content))).toMatchObject({ sheets: ['A'] })
  })
})

describe('refused, with what to do', () => {
  const good = odsContent({
    A: odsRows([
      ['name', 'email'],
      ['Ada', 'a@a.example'],
    ]),
  })
  const many = (times: number, cells: string) =>
    good.replace(
      '</table:table-row>',
      `</table:table-row><table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`,
    )
  const wide = text('x'.repeat(1000)).replace(' ', ' table:number-columns-repeated="1900" ')

  test.each([
    [
      'one that is locked',
      writeOds(good, {
        'META-INF/manifest.xml':
          '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      }),
      'file.is-locked',
    ],
    [
      'a text document',
      writeOds(good, { mimetype: 'application/vnd.oasis.opendocument.text' }),
      'file.is-opendocument',
    ],
    ['one that is cut off', writeOds(good).subarray(0, -30), 'file.damaged'],
    ['an empty one', writeOds(odsContent({ A: row('<table:table-cell/>') })), 'file.empty'],
    ['more rows than a sheet has', writeOds(many(1_048_576, text('a'))), 'file.too-much'],
    ['rows that unfold to far more than the file', writeOds(many(100_000, wide)), 'file.too-much'],
  ])('%s', async (_, file, code) => {
    const found = await readFile(file)
    expect(found.ok ? undefined : inEnglish(found)).toMatchObject({
      code,
      message: expect.stringMatching(/^[A-Z].+\.$/),
    })
  })
})
