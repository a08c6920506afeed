import { readParty } from '../../../cleaning/names/evidence/read-party.ts'
import type { ColumnMapping } from '../column-mapping.ts'
import { isPartyColumn } from '../naming/customer-names.ts'

const leastPeople = 3

/**
 * Whether a column that is named for whom one deals with has people in it: three at least, a third of its cells, and no
 * fewer than there are firms.
 */
export function arePeople(
  { column, field }: Pick<ColumnMapping, 'column' | 'field'>,
  cells: readonly string[],
): boolean {
  if (field !== 'company_primary' || !isPartyColumn(column)) return false
  const kinds = cells.filter((cell) => cell.trim() !== '').map(readParty)
  const count = (kind: string) => kinds.filter((one) => one === kind).length
  const people = count('person')
  return people >= leastPeople && people * 3 >= kinds.length && people >= count('firm')
}
