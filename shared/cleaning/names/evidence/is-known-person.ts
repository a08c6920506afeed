import { isGivenWord } from '../is-given-word.ts'
import { isFamilyWord } from '../words/family-names.ts'

/**
 * Whether both halves of a name are known as names of people, as `Marco Rossi` and `Wong Ka Ming`; not `Salty Sailor`, nor
 * `Ruby Codes`. In scripts without blanks the split itself comes of known family names.
 */
export function isKnownPerson(first: string | null, last: string | null): boolean {
  if (first === null || last === null) return false
  if (/^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(first + last)) return true
  const [given = ''] = first.split(' ')
  return isGivenWord(given) && isFamilyWord(last)
}
