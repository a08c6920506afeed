import type { CustomerField } from '../../../customers/fields.ts'
import { findName } from './field-names.ts'
import { isMark } from './fillers.ts'
import { headerParts } from './header-parts.ts'

/** By what a customer is reached: what somebody else has of it must not be theirs. */
export const isReach = (field: string | undefined): boolean => field === 'phone' || field === 'email'

/**
 * Whether a column of no field has a word for a phone or an e-mail beside words that nobody knows, which may say whose it
 * is: `Landlord email`, `SĐT ba`, `Anhörigs tfn`.
 */
export function mentionsReach(column: string, field: CustomerField): boolean {
  const words = headerParts(column).flatMap((part) => part.words)
  const namesIt = (word: string) => findName([word])?.field === field
  return words.some(namesIt) && words.some((word) => !namesIt(word) && !isMark([word]))
}
