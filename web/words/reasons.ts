import type { Messages } from '../messages/messages.ts'

/**
 * What a person can do about a review row with this reason; what is wrong is said by `explainReason`. A code that is new
 * here still gets a sentence of its kind.
 */
export function remedyOf(code: string, t: Messages): string {
  const { remedies, remediesByKind } = t.words
  const own: Readonly<Record<string, string>> = remedies
  if (Object.hasOwn(own, code)) return own[code] ?? remediesByKind.other
  if (code.startsWith('email.')) return remediesByKind.email
  return code.startsWith('match.') ? remediesByKind.match : remediesByKind.other
}
