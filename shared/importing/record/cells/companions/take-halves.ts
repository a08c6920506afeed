import { plainRefusal } from '../../../../cleaning/choices/means-do-not-contact.ts'
import { readHalves } from '../../../../cleaning/choices/refusal-of-halves.ts'
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
