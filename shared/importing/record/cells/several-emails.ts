import { cleanCell } from '../../../cleaning/cleaners.ts'
import { readMarks } from '../../../cleaning/email/marks-of-address.ts'
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
  const emails = parts.map((part) => cleanCell('email', withoutLabel(part), { emailPolicy: policy }).value)
  const good = emails.filter((email) => typeof email === 'string')
  return parts.length > 1 && good.length === parts.length ? good : []
}

const labelled = /^([\p{L}\p{M}][\p{L}\p{M} .'-]{0,39})[:：]\s*(\S+@\S+)$/u

/** `assistant: bob@acme.com`; but not `old: bob@acme.com`. */
function withoutLabel(part: string): string {
  const address = labelled.exec(part)?.[2]
  return address === undefined || readMarks(part)?.isSpent === true ? part : address
}

/** Whose address it is, of several in a cell, where a word in front of it says so. */
export function labelOfEmail(raw: string, email: string): string | null {
  const [, label, address] =
    splitEmails(raw)
      .map((part) => labelled.exec(part))
      .find((found) => found?.[2]?.toLowerCase() === email) ?? []
  return address === undefined ? null : (label ?? null)
}
