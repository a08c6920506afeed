import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { textCellLengthMax } from '../../../../shared/csv/records/text-cell-length.ts'
import { columnsMax } from '../../../../shared/csv/refuse-width.ts'
import { cellLengthMax } from '../../../../shared/csv/workbook/cell-length.ts'
import { rowsMax } from '../../../../shared/csv/workbook/sheet-notes.ts'
import { sheetsMax } from '../../../../shared/csv/workbook/streamed-sheets.ts'
import { gainMax as zipGainMax } from '../../../../shared/csv/workbook/zip.ts'
import { sheetBytesMax } from '../../../../shared/csv/xlsx/read-sheet.ts'
import { recordBytesMax } from '../../../../shared/importing/reading/record-size.ts'
import { gainMax, unpackedBytesMax } from '../../../../shared/importing/reading/source-file.ts'
import { en } from '../../../../shared/messages/en/index.ts'

const guide = readFileSync(new URL('../../../../infra/guides/importing.md', import.meta.url), 'utf8')
const said = (n: number) => n.toLocaleString('en')
const gib = 1024 ** 3

const bounds: [string, string][] = [
  ['columns', said(columnsMax)],
  ['bytes of a record', `${recordBytesMax / 1024 ** 2} MiB`],
  ['characters of a cell', `${said(textCellLengthMax)}; in a workbook ${said(cellLengthMax)}`],
  ['rows of a sheet', said(rowsMax)],
  ['sheets or tables of a file', said(sheetsMax)],
  ['bytes that gzip unpacks to', `${unpackedBytesMax / gib} GiB, and ${gainMax} times its size`],
  ['bytes that a sheet unpacks to', `${sheetBytesMax / gib} GiB, and ${zipGainMax} times its size`],
]

test.each(bounds)('the guide says how much is too much: %s', (what, most) => {
  const rows = guide.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.find(([, bound]) => bound === what)?.[2]).toBe(most)
})

test('the reason for a long cell says the same numbers', () => {
  const words = JSON.stringify(en.reasons)
  for (const most of [said(cellLengthMax), said(textCellLengthMax)]) expect(words).toContain(most)
})
