import { decodeEntities } from '../../cleaning/text/words/decode-entities.ts'
import { type Cell, type Draft, keepRaw, note } from './cells/draft.ts'

/** The cells with the characters for which entities of HTML stand in them; each is kept as it came. E-mail has its own rule. */
export function takeEntities(draft: Draft, cells: readonly Cell[]): readonly Cell[] {
  if (draft.policy === 'strict' || !cells.some(({ raw }) => raw.includes('&'))) return cells
  return cells.map((cell) => {
    const { field } = cell
    const raw = field === null || field === 'email' ? null : decodeEntities(cell.raw)
    if (field === null || raw === null) return cell
    note(draft, cell, 'cell.entities', null)
    keepRaw(draft, cell, field)
    return { ...cell, raw }
  })
}
