import { textOf } from '../../messages/text.ts'
import { UnreadableFile } from '../unreadable-file.ts'

/** What a reader of a sheet's rows should know; complete when all rows have been read. */
export interface SheetNotes {
  hiddenRows: number
  mergedCells: number
  /** Formulas whose result the file does not hold. */
  formulasWithoutResult: number
  /** Cells that show `#N/A` and the like. */
  errors: number
  /** Numbers of 16 and more digits: programs that calculate lose all but the first 15. */
  longNumbers: number
}

export const noNotes = (): SheetNotes => ({
  hiddenRows: 0,
  mergedCells: 0,
  formulasWithoutResult: 0,
  errors: 0,
  longNumbers: 0,
})

/** No spreadsheet has more. */
export const rowsMax = 1_048_576
export const columnsMax = 16_384

export const tooManyRows = () => new UnreadableFile('file.too-much', textOf('refusals.tooManyRows', { most: rowsMax }))
