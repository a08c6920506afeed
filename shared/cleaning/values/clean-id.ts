import { blank, type Cleaned, none, sure } from '../cleaned.ts'
import { isBlank } from '../text/is-blank.ts'
import { tidyText } from '../text/tidy-text.ts'

/** A record's own id as an export writes it: a UUID, lower-case, without braces. */
export function cleanId(raw: string): Cleaned {
  if (isBlank(raw, 'id')) return blank
  if (raw.length > 200) return none('id.not-a-uuid')
  const id = tidyText(raw)
    .toLowerCase()
    .replace(/^(?:urn:uuid:)?\{?|\}$/g, '')
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)) return none('id.not-a-uuid')
  return sure(id, id === raw ? null : 'id.canonical')
}
