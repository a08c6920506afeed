import type { SheetNotes } from './sheet-notes.ts'

/** Takes the text of a file that has all its sheets in one, piece by piece. */
export interface SheetParser {
  push(text: string): void
  end(): void
}

/** What such a parser tells. A sheet goes by its number, from 0, in the order in which the sheets begin. */
export interface SheetSink {
  row(sheet: number, row: ParsedRow): void
  note(sheet: number, what: keyof SheetNotes, count?: number): void
  finish(sheet: number, found: FinishedSheet): void
  /** These are no sheets of their own after all. */
  drop(sheets: readonly number[]): void
}

/** A row that holds something. */
export interface ParsedRow {
  /** Its number in the sheet, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** So many rows from that one on are the same. */
  readonly times: number
}

export interface FinishedSheet {
  readonly name: string
  readonly isHidden: boolean
}
