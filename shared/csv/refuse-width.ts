import { textOf } from '../messages/text.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** More columns than any list of customers has; each costs memory in every record, and a place on the screen. */
export const columnsMax = 2_000

/** @throws UnreadableFile when there are more columns than can be read */
export function refuseWidth(columns: number): void {
  if (columns <= columnsMax) return
  throw new UnreadableFile('file.too-wide', textOf('refusals.tooWide', { most: columnsMax }))
}
