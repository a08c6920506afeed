import { readFormula } from '../../../cleaning/text/read-formula.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import { type Cell, type Draft, keep, keepRaw, note } from './draft.ts'

const links: ReadonlySet<CustomerField> = new Set([
  ...(['company_website', 'linkedin_url', 'facebook_url', 'instagram_url', 'x_url', 'youtube_channel_url'] as const),
])
const names: ReadonlySet<CustomerField> = new Set(['display_name', 'first_name', 'last_name'] as const)

/**
 * The cells with what a spreadsheet shows in the place of formulas; each is kept as it came. One whose value was in other
 * cells says nothing, and as a name it is asked.
 */
export function takeFormulas(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  if (draft.policy === 'strict' || !cells.some(({ raw }) => /^\s*=/.test(raw))) return cells
  return cells.flatMap((cell) => {
    const { field, column, raw } = cell
    const formula = field === null ? null : readFormula(raw)
    if (field === null || formula === null) return [cell]
    const text = (links.has(field) ? formula.target : null) ?? formula.text
    note(draft, cell, 'cell.formula', null)
    if (text !== null && text !== '') {
      keepRaw(draft, cell, field)
      return [{ ...cell, raw: text }]
    }
    if (names.has(field)) draft.reasons.push({ code: 'name.maybe-nothing', column, value: raw })
    keep(draft, `${field}_raw`, raw)
    return []
  })
}
