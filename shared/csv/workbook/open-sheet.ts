import { textOf } from '../../messages/text.ts'
import type { NumberedRow } from '../numbered-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { chooseSheet, type SheetScore } from './choose-sheet.ts'
import { noNotes, type SheetNotes } from './sheet-notes.ts'
import type { Sheet, SheetContent, Spreadsheet } from './spreadsheet.ts'

export interface OpenSheet {
  readonly workbook: Spreadsheet
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
 * @throws UnreadableFile when there is no such sheet, or none holds anything
 */
export async function openSheet(workbook: Spreadsheet, chosen: string | undefined): Promise<OpenSheet> {
  const found: { name: string; content: SheetContent; score: SheetScore; isHidden: boolean }[] = []
  for (const { name, content, isHidden } of candidates(workbook.sheets, chosen).slice(0, sheetsLookedAt)) {
    if (content === undefined) continue
    const score = chosen === undefined ? await content.score() : noScore
    if (score !== null) found.push({ name, content, isHidden, score })
  }
  // What somebody has hidden is read where there is nothing else.
  const shown = found.some(({ isHidden }) => !isHidden) ? found.filter(({ isHidden }) => !isHidden) : found
  const best = shown[chooseSheet(shown.map(({ score }) => score))]
  if (best !== undefined) {
    const notes = noNotes()
    const sheets = workbook.sheets.map(({ name }) => name)
    return { workbook, sheet: best.name, sheets, rows: best.content.read(notes), notes }
  }
  throw new UnreadableFile('file.empty', textOf('refusals.emptyWorkbook'))
}

const noScore: SheetScore = { known: 0, area: 0 }

function candidates(sheets: readonly Sheet[], chosen: string | undefined): readonly Sheet[] {
  if (chosen === undefined) return [...sheets.filter((sheet) => !sheet.isHidden), ...sheets.filter((s) => s.isHidden)]
  const found = sheets.filter(({ name }) => name === chosen)
  if (found.length > 0) return found
  const names = sheets.map(({ name }) => name)
  throw new UnreadableFile('file.no-such-sheet', textOf('refusals.noSuchSheet', { sheet: chosen, sheets: names }))
}

/** Workbooks with more sheets are made by programs, with the table in front. */
const sheetsLookedAt = 20
