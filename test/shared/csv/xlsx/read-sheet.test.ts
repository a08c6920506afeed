import { describe, expect, test } from 'vitest'
import { noNotes } from '../../../../shared/csv/workbook/sheet-notes.ts'
import { listZip } from '../../../../shared/csv/workbook/zip.ts'
import { readSheet } from '../../../../shared/csv/xlsx/read-sheet.ts'
import { collect } from '../../../support/collect.ts'
import { writeZip } from '../../../support/write-zip.ts'
import { asFile } from './write-workbook.ts'

const strings = { get: (n: number) => (n === 7 ? 'shared' : '') }

async function read(xml: string, { formats = ['General', 'yyyy-mm-dd'], is1904 = false } = {}) {
  const file = asFile(writeZip({ sheet: `<worksheet>${xml}</worksheet>` }))
  const entry = (await listZip(file)).get('sheet')
  if (entry === undefined) throw new Error('no sheet was written')
  const notes = noNotes()
  const workbook = { sheets: [], is1904, formats, sharedStrings: undefined }
  const rows = await collect(readSheet(file, entry, { workbook, strings, notes }))
  return { rows, notes }
}
const linesOf = async (xml: string) => (await read(xml)).rows.map(({ line }) => line)
/** The cells of one row. */
const cellsOf = async (cells: string, options = {}) => (await read(`<row>${cells}</row>`, options)).rows[0]?.cells
const text = (place: string) => `<c r="${place}" t="str"><v>x</v></c>`

describe('rows', () => {
  const row = (attributes: string) => `<row ${attributes}>${text('A1')}</row>`

  test.each([
    ['have their numbers', [row('r="3"'), row('r="9"')], [3, 9]],
    ['without one are counted on', [row(''), row('r="5"'), row('')], [1, 5, 6]],
    ['have no number that goes down', [row('r="5"'), row('r="5"'), row('r="2"')], [5, 6, 7]],
    ['have no number that is none', [row('r="x"'), row('r="1e9"'), row('r="-3"')], [1, 2, 3]],
    ['have no number beyond the last row', [row('r="2"'), row('r="99999999999"'), row('r="1048576"')], [2, 3, 2 ** 20]],
    ['that hold nothing are none', [row('r="1"'), '<row r="2"/>', '<row r="3"><c><v></v></c></row>', row('')], [1, 4]],
  ])('%s', async (_, rows, lines) => expect(await linesOf(rows.join(''))).toEqual(lines))

  test('that are hidden are counted, where they hold anything', async () => {
    const rows = ['hidden="1"', 'hidden="true"', 'hidden="0"', '', 'hidden="false"'].map(row).join('')
    expect((await read(`${rows}<row hidden="1"/>`)).notes).toEqual({ ...noNotes(), hiddenRows: 2 })
  })

  test('are as many as a spreadsheet has', async () => {
    const rows = '<row/>'.repeat(2 ** 20 - 1) + row('')
    expect(await linesOf(rows)).toEqual([2 ** 20])
    await expect(read(`${rows}<row/>`)).rejects.toMatchObject({ code: 'file.too-much' })
  })
})

describe('cells', () => {
  test.each([
    ['stand where their place says', text('B1') + text('D1'), ['', 'x', '', 'x']],
    [
      'without a place stand behind the one before',
      `<c t="str"><v>a</v></c>${text('C1')}<c t="str"><v>b</v></c>`,
      ['a', '', 'x', 'b'],
    ],
    ['with small letters too', text('b1'), ['', 'x']],
    ['with a place that is none stand first', text('12'), ['x']],
    ['that are empty leave no end', `${text('A1')}<c r="C1" t="str"><v></v></c>`, ['x']],
    ['written twice are the last of them', `${text('A1')}<c r="A1" t="str"><v>y</v></c>`, ['y']],
  ])('%s', async (_, cells, wanted) => expect(await cellsOf(cells)).toEqual(wanted))

  test.each([
    ['Z1', 25],
    ['AA1', 26],
    ['AB12', 27],
    ['BA1', 52],
    ['XFD1', 16_383],
    ['A[1', 0],
    ['A@1', 0],
    ['C{1', 2],
  ])('%s is column %i, from nought', async (place, column) => {
    expect((await cellsOf(text(place)))?.lastIndexOf('x')).toBe(column)
  })

  test('past the last column of a spreadsheet are left out', async () => {
    expect(await cellsOf(text('A1') + text('XFE1'))).toEqual(['x'])
  })
})

describe('what a cell shows', () => {
  test.each([
    ['a shared text', '<c t="s"><v>7</v></c>', 'shared'],
    ['a truth', '<c t="b"><v>true</v></c>', 'TRUE'],
    ['a falsehood', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['a number', '<c><v>45325</v></c>', '45325'],
    ['a number that is said to be one', '<c t="n"><v>45325</v></c>', '45325'],
    ['a date', '<c s="1"><v>45325</v></c>', '2024-02-03'],
    ['a number of a format that there is not', '<c s="9"><v>45325</v></c>', '45325'],
    ['a number of 15 digits', '<c><v>123456789012345</v></c>', '123456789012345'],
    ['what is no number', '<c><v>n/a</v></c>', 'n/a'],
    ['an escaped text', '<c t="str"><v>_x0041_</v></c>', 'A'],
    ['a text of runs', '<c t="inlineStr"><is><r><t>a</t></r> <r><t>b</t></r></is></c>', 'ab'],
    [
      'a text with two pronunciations',
      '<c t="inlineStr"><is><t>a</t><rPh><t>b</t></rPh><rPh><t>c</t></rPh><t>d</t></is></c>',
      'ad',
    ],
    ['a value beside a formula', '<c t="str"><f>B1</f> <v>a</v> </c>', 'a'],
  ])('%s', async (_, cell, shown) => expect(await cellsOf(cell)).toEqual([shown]))

  test('of a workbook whose days count from 1904', async () => {
    expect(await cellsOf('<c s="1"><v>43863</v></c>', { is1904: true })).toEqual(['2024-02-03'])
  })

  test('without a style is what the first style says', async () => {
    expect(await cellsOf('<c><v>7</v></c>', { formats: ['000', '0'] })).toEqual(['007'])
  })

  test('of a text is cut behind its 32,768th character, however it is written', async () => {
    const written = '_x0041_'.repeat(32_768)
    expect(await cellsOf(`<c t="str"><v>${written}b</v></c>`)).toEqual(['A'.repeat(32_768)])
    expect(await cellsOf(`<c t="str"><v>${'x'.repeat(40_000)}</v></c>`)).toEqual(['x'.repeat(32_768)])
  })
})

describe('what is noted', () => {
  const notesOf = async (cells: string, after = '') => (await read(`<row>${cells}</row>${after}`)).notes

  test.each([
    ['a formula without a result', '<c><f>X()</f></c>', { formulasWithoutResult: 1 }],
    ['one whose result is an empty text is none', '<c t="str"><f>X()</f><v></v></c>', {}],
    ['an empty cell behind a formula is none', '<c><f>X()</f><v>1</v></c><c><v></v></c>', {}],
    ['an error', '<c t="e"><v>#N/A</v></c><c t="e"><v>#REF!</v></c>', { errors: 2 }],
    ['a number of 16 digits', '<c><v>1234567890123456</v></c><c><v>123456789012345</v></c>', { longNumbers: 1 }],
    ['a text of 16 digits is none', '<c t="str"><v>1234567890123456</v></c>', {}],
  ])('%s', async (_, cells, notes) => expect(await notesOf(cells)).toEqual({ ...noNotes(), ...notes }))

  test('merged cells', async () => {
    const merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>'
    expect(await notesOf(text('A1'), merged)).toEqual({ ...noNotes(), mergedCells: 2 })
  })
})
