import { cleanCell } from '../../../cleaning/cleaners.ts'
import { readMarks } from '../../../cleaning/email/marks-of-address.ts'
import { splitEmails } from '../../../cleaning/email/split-emails.ts'
import { whoseAddress } from '../../../cleaning/email/whose-address.ts'
import type { EmailPolicy } from '../../import.ts'

/** The addresses that a cell holds, each good by itself. */
export interface SeveralEmails {
  readonly emails: readonly string[]
  /** Whether it names somebody else's beside them, which is left out: `assistant: bob@acme.com`. */
  readonly hasOthers: boolean
}

const nothing: SeveralEmails = { emails: [], hasOthers: false }

/**
 * The addresses of a cell that holds several and nothing else; none of any other cell, nor where nobody can say whose one
 * of them is. A strict import asks which of them is the first one.
 */
export function severalEmails(
  { raw, position }: { readonly raw: string; readonly position: number },
  policy: EmailPolicy,
): SeveralEmails {
  if (policy === 'strict' && position === 1) return nothing
  if (cleanCell('email', raw, { emailPolicy: policy }).value !== null) return nothing
  const parts = splitEmails(raw).map(readPart)
  if (parts.length < 2 || parts.some(({ whose }) => whose === null)) return nothing
  const emails = parts.map(({ text, whose }) => ({
    email: cleanCell('email', text, { emailPolicy: policy }).value,
    whose,
  }))
  if (emails.some(({ email }) => typeof email !== 'string')) return nothing
  const own = emails.flatMap(({ email, whose }) => (whose === 'own' && typeof email === 'string' ? [email] : []))
  return { emails: own, hasOthers: own.length > 0 && own.length < emails.length }
}

const labelled = /^([\p{L}\p{M}][\p{L}\p{M} .'’-]{0,39})[:：]\s*(\S+@\S+)$/u

/** `assistant: bob@acme.com`; but not `old: bob@acme.com`. Without a label it is the customer's. */
function readPart(part: string): { readonly text: string; readonly whose: ReturnType<typeof whoseAddress> } {
  const [, label = '', address] = labelled.exec(part) ?? []
  if (address === undefined) return { text: part, whose: 'own' }
  return readMarks(part)?.isSpent === true
    ? { text: part, whose: 'own' }
    : { text: address, whose: whoseAddress(label) }
}

/** Which of somebody's addresses it is, of several in a cell, where a word in front of it says so. */
export function labelOfEmail(raw: string, email: string): string | null {
  const [, label, address] =
    splitEmails(raw)
      .map((part) => labelled.exec(part))
      .find((found) => found?.[2]?.toLowerCase() === email) ?? []
  return address === undefined ? null : (label ?? null)
}
