import { decodeHtml } from '../../csv/html/decode-html.ts'
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

/** A text in which entities of HTML stand for characters, as a page shows it: `M&uuml;ller`, `O&#39;Neil`; null where none does. */
export function decodeEntities(text: string): string | null {
  if (!text.includes('&') || !text.includes(';')) return null
  // Programs that escape twice are as many as those that do once.
  const decoded = decode(decode(text))
  return decoded === text ? null : decoded
}

/** People write `AT&T` and `R&D; sales`: only what ends in its semicolon is one. */
const decode = (text: string): string =>
  text.replaceAll(/&#?\w{2,32};/g, (whole) => {
    const decoded = decodeHtml(whole)
    return /[;\p{Cc}\ufffd]$/u.test(decoded) ? whole : decoded
  })
