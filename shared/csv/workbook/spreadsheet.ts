import type { DetectedEncoding } from '../detect/encoding/detected-encoding.ts'
import type { NumberedRow } from '../numbered-row.ts'
import type { SheetScore } from './choose-sheet.ts'
import type { SheetNotes } from './sheet-notes.ts'

/** The formats that are read as sheets of rows. */
export const workbookFormats = ['xlsx', 'ods', 'html', 'xml-2003'] as const
export type WorkbookFormat = (typeof workbookFormats)[number]

export const isWorkbookFormat = (format: string): format is WorkbookFormat =>
  (workbookFormats as readonly string[]).includes(format)

/** Formats whose bytes are text, in an encoding that may be doubtful. */
export const isTextFormat = (format: string): boolean => ['csv', 'vcard', 'html', 'xml-2003'].includes(format)

/** Sheets of rows, whatever format they come in. */
export interface Spreadsheet {
  readonly format: WorkbookFormat
  /** In the order of the file; hidden ones included. */
  readonly sheets: readonly Sheet[]
  /** Of a format that is text: how that is encoded. */
  readonly encoding?: DetectedEncoding
  /** Of such a one: how many places were no text, of what was read last. */
  badPlaces?(): number
}

export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** Undefined where the file names the sheet and does not hold it. */
  readonly content: SheetContent | undefined
}

export interface SheetContent {
  /** What its first rows say; null when it holds nothing. */
  score(): Promise<SheetScore | null>
  /**
   * Its rows that hold anything, each time from the first.
   *
   * @param notes filled in on the way
   */
  read(notes: SheetNotes): AsyncGenerator<NumberedRow, void, undefined>
}
