import { textOf } from '../../messages/text.ts'
import type { NumberedRow } from '../numbered-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { chooseSheet, rowsScored, type SheetScore, scoreSheet } from './choose-sheet.ts'
import { noNotes, readSheet, type SheetNotes } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { openWorkbook, type WorkbookSheet } from './workbook.ts'
import type { RandomAccess, ZipEntry } from './zip.ts'

export interface OpenSheet {
  readonly sheet: string
  /** All sheets by name, in the order of the tabs. */
  readonly sheets: readonly string[]
  readonly rows: AsyncIterable<NumberedRow>
  /** Complete when all rows have been read. */
  readonly notes: SheetNotes
}

/**
 * The rows of one sheet of a workbook: the chosen one, or of those that hold anything the one with the table, visible
 * ones first.
 *
 * @param isKnownName whether a cell is the name of a column that we know
 * @throws UnreadableFile when it is no workbook, a damaged one, or has no such sheet
 */
export async function openSheet(
  file: RandomAccess,
  chosen: string | undefined,
  isKnownName: (name: string) => boolean,
): Promise<OpenSheet> {
  const workbook = await openWorkbook(file)
  const strings = await readSharedStrings(file, workbook.sharedStrings)
  const sheets = workbook.sheets.map(({ name }) => name)
  const open = (entry: ZipEntry, notes = noNotes()) => readSheet(file, entry, { workbook, strings, notes })
  const found: { name: string; entry: ZipEntry; score: SheetScore; isHidden: boolean }[] = []
  for (const { name, entry, isHidden } of candidates(workbook.sheets, chosen).slice(0, sheetsLookedAt)) {
    if (entry === undefined) continue
    const rows = chosen === undefined ? await takeFirst(open(entry)) : []
    if (rows.length === 0 && chosen === undefined) continue
    found.push({ name, entry, isHidden, score: scoreSheet(rows, isKnownName) })
  }
  // What somebody has hidden is read where there is nothing else.
  const shown = found.some(({ isHidden }) => !isHidden) ? found.filter(({ isHidden }) => !isHidden) : found
  const best = shown[chooseSheet(shown.map(({ score }) => score))]
  if (best !== undefined) {
    const notes = noNotes()
    return { sheet: best.name, sheets, rows: open(best.entry, notes), notes }
  }
  throw new UnreadableFile('file.empty', textOf('refusals.emptyWorkbook'))
}

function candidates(sheets: readonly WorkbookSheet[], chosen: string | undefined): readonly WorkbookSheet[] {
  if (chosen === undefined) return [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((s) => s.isHidden)]
  const found = sheets.filter(({ name }) => name === chosen)
  if (found.length > 0) return found
  const names = sheets.map(({ name }) => name)
  throw new UnreadableFile('file.no-such-sheet', textOf('refusals.noSuchSheet', { sheet: chosen, sheets: names }))
}

/** Workbooks with more sheets are made by programs, with the table in front. */
const sheetsLookedAt = 20

async function takeFirst(rows: AsyncGenerator<NumberedRow, void, undefined>): Promise<NumberedRow[]> {
  const taken: NumberedRow[] = []
  for await (const row of rows) {
    taken.push(row)
    if (taken.length === rowsScored) break
  }
  return taken
}
