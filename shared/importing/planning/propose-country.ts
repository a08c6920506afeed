import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { pickColumns } from '../mapping/companions/pick-columns.ts'
import { cleanRecord } from '../record/clean-record.ts'
import { countUnread, type UnreadCells } from './count-unread.ts'

type Rows = readonly (readonly string[])[]

export interface ProposedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** How many more numbers can be read once all records that name no country are there. */
  readonly read: number
}

/** So many records of those that say where they are, and so many of the numbers, have to agree. */
const nearlyAll = 0.85
const fewest = 2

/**
 * The country that would let nearly all numbers of a column be read which can't be read without one, where the records
 * that say where they are say it: by a number as from abroad, a town, a domain. A person has to say that it holds for the
 * others too. Undefined where nothing says it.
 */
export function proposeCountry(
  mapping: readonly ColumnMapping[],
  index: number,
  rows: Rows,
  { kind, unread }: UnreadCells,
): ProposedCountry | undefined {
  if (kind !== 'phone' || unread < fewest) return undefined
  const country = countryOfMost(mapping, rows)
  if (country === undefined) return undefined
  const read = unread - countUnread(mapping, index, rows, country).unread
  return read >= fewest && read >= unread * nearlyAll ? { country, read } : undefined
}

function countryOfMost(mapping: readonly ColumnMapping[], rows: Rows): string | undefined {
  const places = mapping.flatMap(({ field }, at) => (field === null ? [] : [at]))
  const columns = pickColumns(mapping, places)
  const said = new Map<string, number>()
  for (const cells of rows) {
    const { record, inferred } = cleanRecord(
      columns,
      places.map((at) => cells[at] ?? ''),
      'repair',
    )
    const country = record.country_code ?? inferred.country_code
    if (typeof country === 'string') said.set(country, (said.get(country) ?? 0) + 1)
  }
  const all = [...said.values()].reduce((sum, some) => sum + some, 0)
  return [...said].find(([, some]) => some >= all * nearlyAll)?.[0]
}
