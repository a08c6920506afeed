import { readPhrase } from '../../../../cleaning/names/asides/phrase-of-halves.ts'
import { tidyText } from '../../../../cleaning/text/tidy-text.ts'
import { type Cell, type Draft, onlyCell, setAside } from '../draft.ts'
import { state } from '../take-cell.ts'

/**
 * The cells of a record whose two halves of a name are none, but a phrase, a job, a desk or a firm: what is sure is taken to
 * its place, and what names nobody is asked.
 */
export function takePhrases(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  const [first, last] = [onlyCell(cells, 'first_name'), onlyCell(cells, 'last_name')]
  if (first === undefined || last === undefined) return cells
  const said = readPhrase(tidyText(first.raw), tidyText(last.raw))
  if (said === null) return cells
  const rest = cells.filter((cell) => cell !== first && cell !== last)
  switch (said.kind) {
    case 'name':
      setAside(draft, [first, last], 'name.remark')
      return [...rest, { ...last, field: 'display_name', raw: said.name }]
    case 'nobody':
      setAside(draft, [first, last], 'name.remark')
      return rest
    case 'job':
      setAside(draft, [first, last], 'name.title')
      draft.stated.position_primary ??= said.job
      return rest
    case 'firm':
      return takeFirm(draft, first, last, said) ? rest : cells
    default:
      draft.reasons.push({ code: codes[said.kind], column: first.column, value: first.raw })
      state(draft, first, 'first_name', tidyText(first.raw))
      state(draft, last, 'last_name', tidyText(last.raw))
      return rest
  }
}

const codes = {
  desk: 'name.no-person',
  several: 'name.several-people',
  maybe: 'name.maybe-nothing',
  company: 'name.is-a-company',
} as const

/** Where no other cell says a firm. */
function takeFirm(
  draft: Draft,
  first: Cell,
  last: Cell,
  said: { readonly firm: string; readonly job: string },
): boolean {
  if (draft.stated.company_primary !== undefined) return false
  setAside(draft, [first], 'name.title')
  setAside(draft, [last], 'name.company')
  draft.stated.company_primary = said.firm
  draft.stated.position_primary ??= said.job
  return true
}
