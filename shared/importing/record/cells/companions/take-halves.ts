import { plainRefusal } from '../../../../cleaning/choices/means-do-not-contact.ts'
import { readCut, readHalves } from '../../../../cleaning/choices/refusal-of-halves.ts'
import type { CustomerField } from '../../../../customers/fields.ts'
import { type Cell, type Draft, onlyCell, setAside } from '../draft.ts'

/** The cells without those of a name whose halves say together not to contact: they name nobody, and are kept as they came. */
export function takeHalves(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const [first, last] = [onlyCell(cells, 'first_name'), onlyCell(cells, 'last_name')]
  const said = first === undefined || last === undefined ? null : readHalves(first.raw, last.raw)
  if (first === undefined || last === undefined || said === null) return cells
  if (said === 'unclear') {
    const { column, raw } = first
    draft.reasons.push({ code: 'text.maybe-refusal', column, value: raw, suggestion: plainRefusal })
    return cells
  }
  draft.stated.do_not_contact = true
  setAside(draft, [first, last], 'boolean.said-in-words')
  return cells.filter((cell) => cell !== first && cell !== last)
}

/** Fields in which the beginning of such a sentence is no value. */
const strict: ReadonlySet<CustomerField> = new Set([
  ...(['phone', 'email', 'company_primary', 'address_primary', 'address_secondary', 'city', 'region'] as const),
])

/** The cells without two beside each other that say together not to contact: `bitte nicht` as a town and `mehr anrufen`. */
export function takeCutRefusals(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  for (const [at, cell] of cells.entries()) {
    const next = cells[at + 1]
    if (next === undefined || cell.field === null || !strict.has(cell.field)) continue
    const said = readCut(cell.raw, next.raw)
    if (said === null) continue
    if (said === 'refused') draft.stated.do_not_contact = true
    else
      draft.reasons.push({ code: 'text.maybe-refusal', column: cell.column, value: cell.raw, suggestion: plainRefusal })
    setAside(draft, [cell, next], 'boolean.said-in-words')
    return cells.filter((one) => one !== cell && one !== next)
  }
  return cells
}
