import { present } from '../present.ts'
import { NAME_KINDS } from './kinds.ts'
import { COLUMNS, type Column, type Entity } from './model.ts'
import type { Random } from './rng.ts'
import { clear } from './views.ts'

const BARE: Column[][] = [
  ['first_name', 'last_name', 'phone'],
  ['first_name', 'last_name', 'company'],
  ['email'],
  ['company', 'phone'],
  ['company', 'city'],
]

/**
 * Customers who stand in the list once have slips, titles and bare rows as well: such a row
 * must not give itself away as a duplicate.
 */
export function disguise(random: Random, entity: Entity): void {
  const entry = present(entity.base)
  const { row } = entry
  const isBare = random.chance(0.2)
  if (isBare) {
    const fitting = BARE.filter((columns) => columns.every((column) => row[column]))
    if (!fitting.length) return
    const left = random.pick(fitting)
    for (const column of COLUMNS) {
      if (column !== 'id' && column !== 'customer_since' && !left.includes(column)) clear(entry, column)
    }
  } else if (entity.person && random.chance(0.2)) {
    const kind = NAME_KINDS[random.pick(Object.keys(NAME_KINDS))]
    if (present(kind).fits(entity.person)) present(kind).change(random, entry, entity.person)
  }
}
