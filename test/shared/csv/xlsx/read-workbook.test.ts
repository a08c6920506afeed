import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import type { ReadChoices } from '../../../../shared/csv/read-choices.ts'
import { openSheet } from '../../../../shared/csv/workbook/open-sheet.ts'
import { openXlsx } from '../../../../shared/csv/xlsx/open-xlsx.ts'
import { explainWarning } from '../../../../shared/importing/reading/explain-warning.ts'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { collect } from '../../../support/collect.ts'
import { writeZip } from '../../../support/write-zip.ts'
import { inEnglish, readFile } from '../read-file.ts'
import { asFile, textRow, writeWorkbook } from './write-workbook.ts'

async function read(file: Uint8Array, choices: ReadChoices = {}) {
  const found = await readFile(file, choices)
  if (!found.ok) throw new Error(toEnglish(found.message))
  return found
}
const recordsOf = async (file: Uint8Array) => (await read(file)).records.map(({ line, cells }) => [line, ...cells])
const refusal = async (file: Uint8Array, choices: ReadChoices = {}) => {
  const found = await readFile(file, choices)
  return found.ok ? undefined : inEnglish(found)
}

test('cells are read as the sheet shows them, whoever wrote the workbook', async () => {
  const file = await writeXlsx({
    sheets: [
      {
        name: 'Contacts',
        columns: [{}, {}, { numFmt: 'dd/mm/yyyy' }, { numFmt: '0.0%' }, { numFmt: '00000' }, {}],
        rows: [
          ['Name', 'Phone', 'Since', 'Share', 'Zip', 'Active'],
          ['Ada\nLovelace', 85291234567, new Date(Date.UTC(2024, 1, 3)), 0.125, 123, true],
          ['王芳 & <Co>', '0044', null, null, null, false],
        ],
      },
    ],
  })
  expect(await read(file)).toMatchObject({
    ...{ format: 'xlsx', sheet: 'Contacts', sheets: ['Contacts'], headerLine: 1 },
    columns: ['Name', 'Phone', 'Since', 'Share', 'Zip', 'Active'],
  })
  expect(await recordsOf(file)).toEqual([
    [2, 'Ada\nLovelace', '85291234567', '2024-02-03', '12.5%', '00123', 'TRUE'],
    [3, '王芳 & <Co>', '0044', '', '', '', 'FALSE'],
  ])
})

test('lines are the numbers of the rows, also where rows are missing and cells hold several lines', async () => {
  const rows = textRow(2, 'Our customers') + textRow(5, 'name', 'email') + textRow(6, 'Ada\nL', 'a@a.example')
  const file = writeWorkbook([{ name: 'A', rows: `${rows}<row r="7"/>${textRow(1000, 'Bob', 'b@b.example')}` }])
  expect(await read(file)).toMatchObject({
    headerLine: 5,
    warnings: [{ code: 'header.skipped-lines', first: 2, last: 2 }],
  })
  expect(await recordsOf(file)).toEqual([
    [6, 'Ada\nL', 'a@a.example'],
    [1000, 'Bob', 'b@b.example'],
  ])
})

describe('what a cell may hold', () => {
  const show = async (cell: string, options = {}) => {
    const file = writeWorkbook([{ name: 'A', rows: `${textRow(1, 'name')}<row r="2">${cell}</row>` }], options)
    return (await read(file)).records.map(({ cells }) => cells)
  }

  test.each([
    [
      'a text of several runs',
      '<c r="A2" t="inlineStr"><is><r><t>Ada </t></r><r><t xml:space="preserve">L </t></r></is></c>',
      'Ada L ',
    ],
    ['the result of a formula', '<c r="A2" t="str"><f>B1&amp;"&lt;"</f><v>Ada</v></c>', 'Ada'],
    ['a number', '<c r="A2"><f>1+1</f><v>2</v></c>', '2'],
    ['a truth', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['an error', '<c r="A2" t="e"><v>#N/A</v></c>', '#N/A'],
    ['a day in ISO', '<c r="A2" t="d"><v>2024-02-03</v></c>', '2024-02-03'],
    ['escapes and entities', '<c r="A2" t="str"><v>a_x000D_b &#x4F60;&#22909;&amp;amp;</v></c>', 'a\rb 你好&amp;'],
    ['prefixed names', '<x:c r="A2" t="str"><x:v>Ada</x:v></x:c>', 'Ada'],
    ['CDATA', '<c r="A2" t="str"><v><![CDATA[<Ada>]]></v></c>', '<Ada>'],
    ['no place of its own', '<c t="str"><v>Ada</v></c>', 'Ada'],
  ])('%s', async (_, cell, shown) => {
    expect(await show(cell)).toEqual([[shown]])
  })

  test('a shared text, without how it is pronounced', async () => {
    const strings = '<si><t>x</t></si><si><t>高橋</t><rPh sb="0" eb="2"><t>タカハシ</t></rPh></si>'
    expect(await show('<c r="A2" t="s"><v>1</v></c>', { strings })).toEqual([['高橋']])
  })

  test('a cell to the right leaves the ones before it empty', async () => {
    expect(await show('<c r="B2" t="str"><v>x</v></c>')).toEqual([['', 'x']])
  })
})

describe('which sheet is read', () => {
  const workbook = writeWorkbook([
    { name: 'Empty', rows: '<row r="1"><c r="A1" s="0"/></row>' },
    { name: 'Hidden', state: 'hidden', rows: textRow(1, 'secret') },
    { name: 'Contacts', rows: textRow(1, 'name', 'email') + textRow(2, 'Ada', 'a@a.example') },
    { name: 'Old &amp; gone', rows: textRow(1, 'name') + textRow(2, 'Bob') },
  ])

  test('the first visible one that holds anything, and the others are named', async () => {
    expect(await read(workbook)).toMatchObject({
      sheet: 'Contacts',
      sheets: ['Empty', 'Hidden', 'Contacts', 'Old & gone'],
      warnings: [{ code: 'workbook.other-sheets', sheet: 'Contacts', others: ['Empty', 'Hidden', 'Old & gone'] }],
    })
  })

  test('the one that is chosen', async () => {
    expect(await read(workbook, { sheet: 'Old & gone' })).toMatchObject({
      sheet: 'Old & gone',
      records: [{ cells: ['Bob'] }],
    })
    expect(await read(workbook, { sheet: 'Hidden', headerLine: null })).toMatchObject({
      records: [{ cells: ['secret'] }],
    })
  })

  test('one that is not there is refused, with the names of those that are', async () => {
    expect(await refusal(workbook, { sheet: 'X' })).toMatchObject({
      code: 'file.no-such-sheet',
      message: expect.stringContaining('"Contacts"'),
    })
  })
})

test('hidden rows, merged cells, formulas without a result and errors are told', async () => {
  const rows =
    textRow(1, 'name', 'email') +
    '<row r="2" hidden="1"><c r="A2" t="str"><v>Ada</v></c><c r="B2"><f>X()</f></c></row>' +
    '<row r="3"><c r="A3" t="e"><v>#REF!</v></c></row>'
  const after = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
  const { warnings, records } = await read(writeWorkbook([{ name: 'A', rows, after }]))
  expect(records).toHaveLength(2)
  expect(warnings.map((warning) => toEnglish(explainWarning(warning)))).toEqual([
    '1 hidden row is read too.',
    '1 group of cells is merged; the first cell of each holds its text.',
    '1 formula has no result in the file. Open it in a spreadsheet and save it again.',
    '1 cell shows an error such as #N/A.',
  ])
})

test('a workbook in gzip is read too', async () => {
  const file = writeWorkbook([{ name: 'A', rows: textRow(1, 'name', 'email') + textRow(2, 'Ada', 'a@a.example') }])
  expect(await recordsOf(gzipSync(file))).toEqual([[2, 'Ada', 'a@a.example']])
})

describe('refused, with what to do', () => {
  const good = writeWorkbook([{ name: 'A', rows: textRow(1, 'name') + textRow(2, 'Ada') }])

  test.each([
    ['a workbook that is cut off', good.subarray(0, good.length - 30), 'file.damaged'],
    ['an empty workbook', writeWorkbook([{ name: 'A', rows: '' }]), 'file.empty'],
    ['a ZIP archive', writeZip({ 'customers.csv': 'name\nAda\n' }), 'file.is-zip'],
    [
      'a binary workbook',
      writeZip({
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': '',
      }),
      'file.is-xlsb',
    ],
  ])('%s', async (_, file, code) => {
    expect(await refusal(file)).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].+\.$/) })
  })

  test('a sheet whose bytes are damaged', async () => {
    const broken = Buffer.from(good)
    const at = broken.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length
    broken.fill(0xff, at, at + 20)
    expect(await refusal(broken)).toMatchObject({ code: 'file.damaged' })
  })

  test.each([['many texts', `<si><t>${'x'.repeat(30_000)}</t></si>`.repeat(1_800)]])(
    'more than can be kept at hand, in %s',
    async (_, strings) => {
      const file = writeWorkbook([{ name: 'A', rows: textRow(1, 'name') }], { strings })
      expect(file.length).toBeLessThan(1_000_000)
      expect(await refusal(file)).toMatchObject({ code: 'file.too-much', message: expect.stringContaining('48 MB') })
    },
  )

  test('more rows than a spreadsheet has', async () => {
    const file = writeWorkbook([{ name: 'A', rows: textRow(1, 'name') + '<row/>'.repeat(1_048_577) }])
    expect(await refusal(file)).toMatchObject({ code: 'file.too-much', message: expect.stringContaining('rows') })
  })

  test('more columns than a list of customers has', async () => {
    const cells = '<c t="inlineStr"><is><t>x</t></is></c>'.repeat(2_001)
    const file = writeWorkbook([{ name: 'A', rows: `<row r="1">${cells}</row><row r="2">${cells}</row>` }])
    expect(await refusal(file)).toMatchObject({
      code: 'file.too-wide',
      message: expect.stringContaining('more than 2,000 columns'),
    })
  })
})

test('a text that is longer than a cell can be keeps one character more, to be known by', async () => {
  const strings = `<si><t>${'x'.repeat(40_000_000)}</t></si>`
  const rows = `${textRow(1, 'name')}<row r="2"><c t="s"><v>0</v></c></row>`
  const { records } = await read(writeWorkbook([{ name: 'A', rows }], { strings }))
  expect(records.map(({ cells }) => cells[0]?.length)).toEqual([32_768])
})

test('a number of 16 digits is read as it is written, and there is a warning', async () => {
  const rows = `${textRow(1, 'External ID')}<row r="2"><c><v>1234567890123457</v></c></row>`
  const found = await read(writeWorkbook([{ name: 'A', rows }]))
  expect(found.records.map(({ cells }) => cells)).toEqual([['1234567890123457']])
  expect(found.warnings).toEqual([{ code: 'workbook.long-numbers', cells: 1 }])
})

describe('of several sheets the one with the table is read', () => {
  const table = textRow(1, 'name', 'email') + textRow(2, 'Ada', 'a@a.example') + textRow(3, 'Bob', 'b@b.example')
  const cover = textRow(1, 'Quarterly report') + textRow(3, 'Prepared by', 'Sales') + textRow(4, 'Date', '2026-11-01')
  const sheetOf = async (...all: string[]) =>
    (await read(writeWorkbook(all.map((rows, i) => ({ name: `S${i + 1}`, rows }))))).sheet

  test('not the cover', async () => {
    expect(await sheetOf(cover, table)).toBe('S2')
  })

  test('of two tables the first, however large the second', async () => {
    const large = table + Array.from({ length: 150 }, (_, i) => textRow(4 + i, 'C', `c${i}@c.example`)).join('')
    expect(await sheetOf(table, large)).toBe('S1')
  })
})

describe('sheets that nobody sees, or that hold nothing', () => {
  const asOpen = async (...sheets: Parameters<typeof writeWorkbook>[0][number][]) => {
    const { sheet, rows } = await openSheet(
      await openXlsx(asFile(writeWorkbook(sheets)), (name) => name === 'email'),
      undefined,
    )
    return [sheet, (await collect(rows)).length]
  }
  const table = textRow(1, 'email', 'name') + textRow(2, 'a@a.example', 'Ada')
  const few = textRow(1, 'a', 'b')

  test('a hidden one is read where there is nothing else', async () => {
    const hidden = { name: 'H', state: 'hidden', rows: table } as const
    expect(await asOpen(hidden, { name: 'A', rows: few })).toEqual(['A', 1])
    expect(await asOpen(hidden, { name: 'A', rows: '' })).toEqual(['H', 2])
  })

  test('twenty are looked at, the visible ones first', async () => {
    const empty = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `E${i}`, rows: '' }))
    const last = { name: 'Last', rows: table }
    expect(await asOpen(...empty(19), last)).toEqual(['Last', 2])
    await expect(asOpen(...empty(20), last)).rejects.toMatchObject({ code: 'file.empty' })
    const hidden = Array.from({ length: 20 }, (_, i) => ({ name: `H${i}`, state: 'hidden' as const, rows: few }))
    expect(await asOpen(...hidden, last)).toEqual(['Last', 2])
  })

  test('as many rows are looked at as tell the table: the 200th does, the next one does not', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => textRow(i + 1, 'x', 'y')).join('')
    expect(await asOpen({ name: 'A', rows: rows(20) }, { name: 'B', rows: rows(200) })).toEqual(['A', 20])
    expect(await asOpen({ name: 'A', rows: rows(19) }, { name: 'B', rows: rows(200) })).toEqual(['B', 200])
    expect(await asOpen({ name: 'A', rows: rows(20) }, { name: 'B', rows: rows(300) })).toEqual(['A', 20])
  })

  test('one that the archive does not hold is passed over', async () => {
    const file = asFile(
      writeZip({
        'xl/workbook.xml': '<workbook><sheets><sheet name="Gone" id="a"/><sheet name="A" id="b"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="b" Type="http://x/worksheet" Target="a.xml"/></Relationships>',
        'xl/a.xml': `<worksheet><sheetData>${few}</sheetData></worksheet>`,
      }),
    )
    const open = async (chosen?: string) => {
      const { sheet, sheets, rows } = await openSheet(await openXlsx(file, () => false), chosen)
      return [sheet, sheets, (await collect(rows)).length]
    }
    expect(await open()).toEqual(['A', ['Gone', 'A'], 1])
    await expect(open('Gone')).rejects.toMatchObject({ code: 'file.empty' })
  })

  test('the chosen one is read though it holds nothing, and of two of a name the first', async () => {
    const file = asFile(
      writeWorkbook([
        { name: 'A', rows: '' },
        { name: 'B', rows: table },
        { name: 'B', rows: few },
      ]),
    )
    expect((await openSheet(await openXlsx(file, () => false), 'A')).sheet).toBe('A')
    const { rows, sheets } = await openSheet(await openXlsx(file, () => false), 'B')
    expect([(await collect(rows)).length, sheets]).toEqual([2, ['A', 'B', 'B']])
  })
})
