import type { ColumnMapping } from '../mapping/column-mapping.ts'
import { indexOfOwn } from '../mapping/companions/doubt-column.ts'
import { nearlyAll, whereRecordsAre } from './where-records-are.ts'

/** Fewer may be where they are by chance. */
const fewest = 5

/**
 * Notes with each column of phone numbers the country of the file, where it has no column of countries, nobody has said
 * one, and most of its records say the same one by themselves: a number as it is dialled there is one of that country,
 * beside cells that say so too, and where nearly all records do, also beside cells that say nothing.
 *
 * @param country of all records that say none
 */
export function findHome(
  mapping: readonly ColumnMapping[],
  rows: readonly (readonly string[])[],
  country: string | undefined,
): readonly ColumnMapping[] {
  const isPhone = ({ field, seen }: ColumnMapping) => field === 'phone' && seen !== undefined
  if (country !== undefined || indexOfOwn(mapping, 'country_code') >= 0 || !mapping.some(isPhone)) return mapping
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const said = whereRecordsAre(mapping, filled)
  if (said === undefined || said.records < fewest || said.records * 2 <= filled.length) return mapping
  const home = { country: said.country, isOfAll: said.records >= filled.length * nearlyAll }
  return mapping.map((column) =>
    isPhone(column) && column.seen ? { ...column, seen: { ...column.seen, home } } : column,
  )
}
