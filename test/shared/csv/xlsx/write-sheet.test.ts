import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { openSheet } from '../../../../shared/csv/workbook/open-sheet.ts'
import { listZip, openZipEntry } from '../../../../shared/csv/workbook/zip.ts'
import { openXlsx } from '../../../../shared/csv/xlsx/open-xlsx.ts'
import { sheetMax, writeSheet } from '../../../../shared/csv/xlsx/write-sheet.ts'
import { collect } from '../../../support/collect.ts'
import { asFile } from './write-workbook.ts'

const write = async (header: readonly string[], ...rows: readonly string[][]) =>
  asFile(Buffer.concat(await collect(writeSheet('Customers', header, Readable.from(rows)))))

test('every cell is a text, and comes back as it was', async () => {
  const rows = [
    ['007', '', '+85291234567', ' two\nlines '],
    ['', '=1+1', '1e5', '<&>"_x000D_ _x4f60_ \ufffe'],
  ]
  const { sheet, rows: found } = await openSheet(
    await openXlsx(await write(['id', 'b', 'c', 'd'], ...rows), () => false),
    undefined,
  )
  expect(sheet).toBe('Customers')
  expect((await collect(found)).map(({ line, cells }) => [line, ...cells])).toEqual([
    [1, 'id', 'b', 'c', 'd'],
    [2, ...(rows[0] ?? [])],
    [3, ...(rows[1] ?? [])],
  ])
})

test('the header stays in sight, and nothing below it', async () => {
  const file = await write(['id'], ['1'])
  const entry = (await listZip(file)).get('xl/worksheets/sheet1.xml')
  if (entry === undefined) throw new Error('no sheet was written')
  const xml = Buffer.concat(await collect(openZipEntry(file, entry, 1e6))).toString()
  expect(xml).toMatch(/<pane [^>]*ySplit="1"/)
})

test('a sheet holds what Excel can', () => {
  expect(sheetMax).toEqual({ rows: 2 ** 20, columns: 2 ** 14, cellLength: 2 ** 15 - 1 })
})
