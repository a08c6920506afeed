import { blank, type Cleaned, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'

export type IdRule = 'id.canonical'
export type IdIssue = 'id.not-a-uuid'
export type CleanedId = Cleaned<string, IdRule, IdIssue>

/** A record's own id as an export writes it: a UUID, lower-case, without braces. */
export function cleanId(raw: string): CleanedId {
  if (isBlank(raw, 'id')) return blank
  if (raw.length > 200) return none('id.not-a-uuid')
  const id = tidyText(raw)
    .toLowerCase()
    .replace(/^(?:urn:uuid:)?\{?|\}$/g, '')
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)) return none('id.not-a-uuid')
  return sure(id, id === raw ? null : 'id.canonical')
}
