import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { countUnread, type UnreadCells } from './count-unread.ts'
import { nearlyAll, type RecordsIn } from './where-records-are.ts'

type Rows = readonly (readonly string[])[]

export interface ProposedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** How many more numbers can be read once all records that name no country are there. */
  readonly read: number
}

const fewest = 2

/** Whether a country may help a column. */
export const needsCountry = ({ kind, unread }: UnreadCells): boolean => kind === 'phone' && unread >= fewest

/**
 * The country that would let nearly all numbers of a column be read which can't be read without one, where the records
 * that say where they are say it: by a number as from abroad, a town, a domain. A person has to say that it holds for the
 * others too. Undefined where nothing says it.
 *
 * @param said where the records are (`whereRecordsAre`)
 */
export function proposeCountry(
  mapping: readonly ColumnMapping[],
  index: number,
  rows: Rows,
  found: UnreadCells,
  said: RecordsIn | undefined,
): ProposedCountry | undefined {
  if (!needsCountry(found) || said === undefined || said.records < said.of * nearlyAll) return undefined
  const { country } = said
  const { unread } = found
  const read = unread - countUnread(mapping, index, rows, country).unread
  return read >= fewest && read >= unread * nearlyAll ? { country, read } : undefined
}
