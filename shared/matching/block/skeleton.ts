import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { readGivenName } from '../../customers/people/given-names.ts'

const knownMax = 50_000
const known = new Map<string, WordKeys>()
const none: WordKeys = { skeleton: '', name: '' }

/** What stays of a word of a name when it is written otherwise. */
export interface WordKeys {
  /** Its first letter and the consonants behind it, five letters at most. */
  readonly skeleton: string
  /** The number of its line in the table of given names, so that Bob is Robert; else the skeleton. */
  readonly name: string
}

export function keysOfWord(word: string): WordKeys {
  if (word === '') return none
  const before = known.get(word)
  if (before !== undefined) return before
  const { sound, groups } = readGivenName(word)
  const rest = sound
    .slice(1)
    .replace(/[aeiouyhw]+/g, '')
    .replace(/(.)\1+/g, '$1')
  const skeleton = `${sound.charAt(0)}${rest}`.slice(0, 5)
  const keys = { skeleton, name: groups[0] === undefined ? skeleton : `#${groups[0]}` }
  if (known.size < knownMax) known.set(word, keys)
  return keys
}

export const isEastAsianFamily = (word: string): boolean => eastAsianFamilies.has(word)
