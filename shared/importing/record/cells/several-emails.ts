import { cleanCell } from '../../../cleaning/cleaners.ts'
import { splitEmails } from '../../../cleaning/email/split-emails.ts'
import type { EmailPolicy } from '../../import.ts'

/**
 * The addresses of a cell that holds several and nothing else, each good by itself; none of any other cell. A strict
 * import asks which of them is the first one.
 */
export function severalEmails(
  { raw, position }: { readonly raw: string; readonly position: number },
  policy: EmailPolicy,
): string[] {
  if (policy === 'strict' && position === 1) return []
  if (cleanCell('email', raw, { emailPolicy: policy }).value !== null) return []
  const parts = splitEmails(raw)
  const emails = parts.map((part) => cleanCell('email', part, { emailPolicy: policy }).value)
  const good = emails.filter((email) => typeof email === 'string')
  return parts.length > 1 && good.length === parts.length ? good : []
}
