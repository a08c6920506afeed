import type { NumberedRow } from '../numbered-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { noNotes, readSheet, type SheetNotes } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { openWorkbook, type WorkbookSheet } from './workbook.ts'
import type { RandomAccess } from './zip.ts'

export interface OpenSheet {
  readonly sheet: string
  /** All sheets by name, in the order of the tabs. */
  readonly sheets: readonly string[]
  readonly rows: AsyncIterable<NumberedRow>
  /** Complete when all rows have been read. */
  readonly notes: SheetNotes
}

/**
 * The rows of one sheet of a workbook: the chosen one, or the first visible one that holds anything.
 *
 * @throws UnreadableFile when it is no workbook, a damaged one, or has no such sheet
 */
export async function openSheet(file: RandomAccess, chosen?: string): Promise<OpenSheet> {
  const workbook = await openWorkbook(file)
  const strings = await readSharedStrings(file, workbook.sharedStrings)
  const sheets = workbook.sheets.map(({ name }) => name)
  for (const { name, entry } of candidates(workbook.sheets, chosen)) {
    if (entry === undefined) continue
    const notes = noNotes()
    const rows = readSheet(file, entry, { workbook, strings, notes })
    const first = await rows.next()
    if (first.done === true && chosen === undefined) continue
    return { sheet: name, sheets, rows: startingWith(first, rows), notes }
  }
  throw new UnreadableFile('file.empty', 'No sheet of this workbook holds anything. Export it again.')
}

function candidates(sheets: readonly WorkbookSheet[], chosen: string | undefined): readonly WorkbookSheet[] {
  if (chosen === undefined) return [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((s) => s.isHidden)]
  const found = sheets.filter(({ name }) => name === chosen)
  if (found.length > 0) return found
  const names = sheets.map(({ name }) => `"${name}"`).join(', ')
  throw new UnreadableFile('file.no-such-sheet', `There is no sheet "${chosen}" in this workbook. It has ${names}.`)
}

async function* startingWith(
  first: IteratorResult<NumberedRow, void>,
  rest: AsyncGenerator<NumberedRow, void, undefined>,
): AsyncGenerator<NumberedRow, void, undefined> {
  if (first.done === true) return
  yield first.value
  yield* rest
}
