import { writeXlsxStream } from 'hucre'
import { cellLengthMax } from '../workbook/cell-length.ts'
import { columnsMax, rowsMax } from '../workbook/sheet-notes.ts'

/** What a sheet can hold. */
export const sheetMax = { rows: rowsMax, columns: columnsMax, cellLength: cellLengthMax } as const

/**
 * A workbook of one sheet, made as its rows come: a row in memory at a time. Every cell is text, so that leading zeros
 * and phone numbers stay as they are.
 */
export function writeSheet(
  name: string,
  header: readonly string[],
  rows: AsyncIterable<readonly string[]>,
): AsyncIterable<Uint8Array> {
  const isText = { numFmt: '@' }
  return writeXlsxStream(filled(header, rows), {
    name,
    columns: header.map(() => isText),
    freezePane: { rows: 1 },
    maxRowsPerSheet: sheetMax.rows,
  })
}

async function* filled(header: readonly string[], rows: AsyncIterable<readonly string[]>) {
  const toCells = (row: readonly string[]) => row.map((cell) => (cell === '' ? null : escapeCell(cell)))
  yield toCells(header)
  for await (const row of rows) yield toCells(row)
}

/** A workbook writes a character that XML can't as `_x000D_`, so a text that says that has its underscore written so. */
const escapeCell = (cell: string): string =>
  cell
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[\ufffe\uffff]/g, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase()}_`)
