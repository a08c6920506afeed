import type { CustomerField } from '../../../customers/fields.ts'
import { findName } from './field-names.ts'
import { isMark } from './fillers.ts'
import { headerParts } from './header-parts.ts'

/**
 * Whether a column of no field has a word for a phone or an e-mail beside words that nobody knows, which may say whose it
 * is: `Landlord email`, `SĐT ba`, `Anhörigs tfn`.
 */
export function mentionsReach(column: string, field: CustomerField): boolean {
  const words = headerParts(column).flatMap((part) => part.words)
  const isReach = (word: string) => findName([word])?.field === field
  return words.some(isReach) && words.some((word) => !isReach(word) && !isMark([word]))
}
