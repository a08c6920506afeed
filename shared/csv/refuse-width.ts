import { UnreadableFile } from './unreadable-file.ts'

/** More columns than any list of customers has; each costs memory in every record, and a place on the screen. */
export const columnsMax = 2_000

/** @throws UnreadableFile when there are more columns than can be read */
export function refuseWidth(columns: number): void {
  if (columns <= columnsMax) return
  const counted = columns.toLocaleString('en')
  throw new UnreadableFile(
    'file.too-wide',
    `The file has ${counted} columns; up to ${columnsMax.toLocaleString('en')} can be read. Delete the columns that you don't need, or check whether rows and columns were exchanged, and send it again.`,
  )
}
