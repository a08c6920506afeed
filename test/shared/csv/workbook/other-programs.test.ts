import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toEnglish } from '../../../../shared/messages/text.ts'
import { readFile } from '../read-file.ts'

async function read(file: string) {
  const bytes = readFileSync(new URL(`../../../fixtures/workbooks/${file}`, import.meta.url))
  const found = await readFile(bytes)
  if (!found.ok) throw new Error(toEnglish(found.message))
  return found
}
const rowsOf = async (file: string) => (await read(file)).records.map(({ line, cells }) => [line, ...cells])
const told = async (file: string) => (await read(file)).warnings.map(({ code }) => code)

/** What the workbook shows, as `make_people.py` has made it. */
const people = [
  [
    3,
    'Zoé Blériot',
    'zoe@a.example',
    '0041791234567',
    '2024-02-03',
    '2024-02-03T12:30:00',
    '12.5%',
    '€ 1,200.00',
    '00123',
    'TRUE',
    'two\nlines',
    '1234.5',
    '1234567890123457',
  ],
  [
    4,
    '王芳',
    'wang@b.example',
    '+86 138 0000 0000',
    '1999-12-31',
    '2024-11-29T00:00:00',
    '5.0%',
    '-€ 7.50',
    '08001',
    'FALSE',
    'a & <b> "q"',
    '12',
    'A-01',
  ],
  [5, 'Ann  Lee', 'ann@c.example', '85291234567', '', '', '', '', '', '', 'plain', '#DIV/0!', '7'],
  [6, 'Hidden One', 'hid@d.example', '', '2000-02-29', '', '100.0%', '', '99999', '', 'x', '1000000', '8'],
  [7, 'Bob', 'bob@e.example', "'0044", '', '', '', '', '', '', '#N/A text', '', '9'],
  [10, 'Merged Co', 'm@f.example', '', '', '', '', '', '', '', '', '', '', '07:05:00'],
  [11, '', 'n@f.example'],
]
const oddities = ['other-sheets', 'hidden-rows', 'merged-cells', 'errors', 'long-numbers'].map(
  (code) => `workbook.${code}`,
)

describe('a workbook that LibreOffice has written', () => {
  test.each(['people.ods', 'people.fods.gz'])('as OpenDocument reads as its sheet shows it: %s', async (file) => {
    const { sheet, sheets, columns } = await read(file)
    expect([sheet, sheets]).toEqual(['Customers & more', ['Cover', 'Customers & more', 'Secret']])
    expect(columns.slice(0, 3)).toEqual(['Name', 'Email', 'Phone'])
    expect(await rowsOf(file)).toEqual(people)
    expect(await told(file)).toEqual(oddities)
  })

  test('as XLSX reads the same, but for what it shortens and where it puts a minus', async () => {
    // LibreOffice keeps 15 digits of a number there.
    const same = JSON.stringify(people).replace('1234567890123457', '1234567890123460').replace('-€ 7.50', '€ -7.50')
    expect(await rowsOf('people.xlsx')).toEqual(JSON.parse(same))
    expect(await told('people.xlsx')).toEqual(oddities)
  })

  test('as a page reads what the page shows: no hidden row, days in their order', async () => {
    const { sheets, records } = await read('people.html.gz')
    expect(sheets).toEqual(['Table 1', 'Table 2'])
    expect(records.map(({ cells }) => cells.slice(0, 7))).toEqual([
      ['Zoé Blériot', 'zoe@a.example', '0041791234567', '03/02/2024', '03/02/2024 12:30', '12.5%', '€ 1,200.00'],
      ['王芳', 'wang@b.example', '+86 138 0000 0000', '31/12/1999', '29/11/2024 00:00', '5.0%', '-€ 7.50'],
      ['Ann Lee', 'ann@c.example', '85291234567', '', '', '', ''],
      ['Bob', 'bob@e.example', "'0044", '', '', '', ''],
      ['Merged Co', 'm@f.example', '', '', '', '', ''],
      ['', 'n@f.example'],
    ])
    expect(records[0]?.cells.slice(7)).toEqual(['00123', '1', 'two\nlines', '1234.5', '1234567890123457'])
    expect(await told('people.html.gz')).toEqual(['workbook.other-sheets', 'workbook.merged-cells', 'workbook.errors'])
  })

  test('as XML of Excel 2003', async () => {
    expect(await read('people-2003.xml')).toMatchObject({
      format: 'xml-2003',
      sheets: ['s'],
      headerLine: 1,
      warnings: [],
    })
    expect(await rowsOf('people-2003.xml')).toEqual([
      [2, 'Zoé Blériot', 'zoe@a.example', '0041791234567', '2024-02-03', '1200.5', '00123', 'two\nlines'],
      [3, '王芳', 'wang@b.example', '85291234567', '1999-12-31', '-7.5', '08001', 'a & <b> "q"'],
    ])
  })
})
