import { readMojibake } from '../../../cleaning/text/decode-mojibake.ts'
import { isAscii } from '../../../cleaning/text/is-ascii.ts'
import { tidyText } from '../../../cleaning/text/tidy-text.ts'
import type { CustomerField } from '../../../customers/fields.ts'
import type { Cell, Draft } from './draft.ts'
import { readInOtherScript } from './read-other-script.ts'

/** By these a customer is known and found: a garbled one is asked about. */
const identifying: ReadonlySet<CustomerField> = new Set([
  ...(['display_name', 'first_name', 'last_name', 'company_primary', 'city'] as const),
])
/** Codes of other systems stay as they are. */
const codes: ReadonlySet<CustomerField> = new Set(['external_id', 'postal_code'] as const)

/** The cell of a text as it was before another encoding garbled it, where it can only mean that; else as it came, with the suggestion. */
export function takeMojibake(draft: Draft, cell: Cell, field: CustomerField): Cell {
  const { column, raw } = cell
  if (isAscii(raw) || codes.has(field)) return cell
  const decoded = readMojibake(raw)
  const text = decoded?.text ?? readInOtherScript(raw)
  if (text === null) return cell
  const suggestion = tidyText(text)
  if (decoded?.isSure) {
    draft.notes.push({ column, rule: 'text.mojibake-decoded' })
    return { ...cell, raw: suggestion }
  }
  draft.notes.push({ column, issue: 'text.mojibake', suggestion })
  if (identifying.has(field)) draft.reasons.push({ code: 'text.mojibake', column, value: raw, suggestion })
  return cell
}
