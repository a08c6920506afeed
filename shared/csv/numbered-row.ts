/** A record of a file whose lines are not lines of text: a row of a sheet, a card. */
export interface NumberedRow {
  /** Where it stands in the file, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}
