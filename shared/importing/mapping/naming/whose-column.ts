import { headerParts } from './header-parts.ts'
import { isReach } from './mentions-reach.ts'
import type { OwnedName } from './read-owned.ts'
import { readTheirName } from './read-words.ts'

/** Whose a column is, by its name; null where it does not say. Of several parts one of somebody else says most. */
export function whoseColumn(column: string): OwnedName | null {
  if (column.length > 120) return null
  const parts = headerParts(column).map(({ words }) => words)
  const whole = readTheirName(parts.flat())
  if (whole !== null || parts.length < 2) return whole
  const all = parts.flatMap((words) => readTheirName(words) ?? [])
  return all.find(({ whose }) => whose === 'other') ?? all[0] ?? null
}

/** Whether a column is of a spouse, of whom to call in an emergency, of an agent: never of the customer. */
export const isOfAnother = (column: string): boolean => whoseColumn(column)?.whose === 'other'

/**
 * Of some columns of a file those of somebody beside the customer: another column names the customer, and theirs is a name, a
 * phone or an e-mail, or not the only one that says what it says. A `Recipient` alone is the customer.
 *
 * @param fieldOf what each says, by its place; undefined where it says nothing
 */
export function columnsNearby(columns: readonly string[], fieldOf: (index: number) => string | undefined): Set<number> {
  const owned = columns.map((column) => whoseColumn(column))
  const isNear = (index: number) => owned[index]?.whose === 'near'
  if (!owned.some((one) => one?.whose === 'near')) return new Set()
  const isName = (field: string | undefined) => field !== undefined && names.has(field)
  const isNamed = columns.some(
    (_, index) => isName(fieldOf(index)) && !isNear(index) && owned[index]?.whose !== 'other',
  )
  if (!isNamed) return new Set()
  const own = new Set(columns.flatMap((_, index) => (isNear(index) ? [] : (fieldOf(index) ?? []))))
  return new Set(
    columns.flatMap((_, index) => {
      const field = fieldOf(index)
      const isSaid = field === undefined || isName(field) || isReach(field) || own.has(field)
      return isNear(index) && isSaid ? [index] : []
    }),
  )
}

const names = new Set(['display_name', 'first_name', 'last_name'])
