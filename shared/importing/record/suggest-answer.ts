import { cleanEmail } from '../../cleaning/email/clean-email.ts'
import type { Reason } from '../import.ts'

/**
 * What to put in the place of the cell to blame, if a person agrees: the suggestion that the row needs review with; of an
 * address that a strict import would not touch, what a repair makes of it.
 */
export function suggestAnswer({ code, value, suggestion }: Reason): string | undefined {
  if (suggestion !== undefined || value === undefined || !code.startsWith('email.')) return suggestion
  const cleaned = cleanEmail(value)
  return cleaned.value ?? cleaned.suggestion ?? undefined
}
