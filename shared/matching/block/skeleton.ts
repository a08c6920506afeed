import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { readGivenName } from '../../customers/people/given-names.ts'

const known = new Map<string, string>()
const knownMax = 50_000

/**
 * What stays of a word of a name when it is written otherwise: for a known given name the number of its line in the
 * table, so that Bob is Robert; else its first letter and the consonants behind it, five letters at most.
 */
export function keyOfWord(word: string): string {
  if (word === '') return ''
  const before = known.get(word)
  if (before !== undefined) return before
  const { sound, groups } = readGivenName(word)
  const rest = sound
    .slice(1)
    .replace(/[aeiouyhw]+/g, '')
    .replace(/(.)\1+/g, '$1')
  const key = groups[0] === undefined ? `${sound.charAt(0)}${rest}`.slice(0, 5) : `#${groups[0]}`
  if (known.size < knownMax) known.set(word, key)
  return key
}

export const isEastAsianFamily = (word: string): boolean => eastAsianFamilies.has(word)
