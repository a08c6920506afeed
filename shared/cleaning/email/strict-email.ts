import { blank, none, sure } from '../cleaned.ts'
import { type CleanedEmail, cleanEmail } from './clean-email.ts'
import { isEmail } from './is-email.ts'

/**
 * The older system's reading of an e-mail cell: white space trimmed, lower case, nothing else repaired or suggested.
 * An empty cell is blank; what `isEmail` refuses needs review, with the issue that `cleanEmail` sees in it.
 */
export function strictEmail(raw: string): CleanedEmail {
  const address = raw.trim().toLowerCase()
  if (address === '') return blank
  if (isEmail(address)) return sure(address, address === raw ? null : 'email.trimmed')
  return none(cleanEmail(raw).issue ?? 'email.not-an-address')
}
