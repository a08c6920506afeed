import type { NumberedRow } from '../numbered-row.ts'
import { rowsScored, scoreSheet } from '../workbook/choose-sheet.ts'
import { noNotes } from '../workbook/sheet-notes.ts'
import type { SheetContent, Spreadsheet } from '../workbook/spreadsheet.ts'
import type { RandomAccess, ZipEntry } from '../workbook/zip.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { openWorkbook } from './workbook.ts'

/**
 * An XLSX workbook, sheet by sheet.
 *
 * @param isKnownName whether a cell is the name of a column that we know
 * @throws UnreadableFile when it is no workbook, or a damaged one
 */
export async function openXlsx(file: RandomAccess, isKnownName: (name: string) => boolean): Promise<Spreadsheet> {
  const workbook = await openWorkbook(file)
  const strings = await readSharedStrings(file, workbook.sharedStrings)
  const open = (entry: ZipEntry): SheetContent => ({
    async score() {
      const rows = await takeFirst(readSheet(file, entry, { workbook, strings, notes: noNotes() }))
      return rows.length === 0 ? null : scoreSheet(rows, isKnownName)
    },
    read: (notes) => readSheet(file, entry, { workbook, strings, notes }),
  })
  const sheets = workbook.sheets.map(({ name, isHidden, entry }) => ({
    ...{ name, isHidden },
    content: entry && open(entry),
  }))
  return { format: 'xlsx', sheets }
}

async function takeFirst(rows: AsyncGenerator<NumberedRow, void, undefined>): Promise<NumberedRow[]> {
  const taken: NumberedRow[] = []
  for await (const row of rows) {
    taken.push(row)
    if (taken.length === rowsScored) break
  }
  return taken
}
