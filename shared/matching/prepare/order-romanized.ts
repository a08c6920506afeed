import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { isEastAsianSyllable } from '../sounds/east-asian-syllables.ts'

export interface Parts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** Chan Tai Man, Peter, and Peter Chan Tai Man: the family name stands before the syllables of the given name. */
export function orderRomanized({ given, family }: Parts, isInColumns: boolean): Parts {
  const [front = '', ...syllables] = family
  const isOpen = given.every(isGivenName)
  if (isOpen && syllables.length > 0 && eastAsianFamilies.has(front) && syllables.every(isSyllable))
    return { given: [...syllables, ...given], family: [front] }
  const [western = '', second = '', ...rest] = given
  if (isInColumns || rest.length !== 1 || family.length !== 1 || !isGivenName(western)) return { given, family }
  const behind = [...rest, ...family]
  return eastAsianFamilies.has(second) && behind.every(isSyllable)
    ? { given: [western, ...behind], family: [second] }
    : { given, family }
}

const isSyllable = (word: string) => word.length > 1 && word.length < 7 && isEastAsianSyllable(word)

/** The syllables of a given name of East Asia as one word in front, a western given name behind it; null for other names. */
export function joinSyllables({ given, family }: Parts): readonly string[] | null {
  if (!eastAsianFamilies.has(family.join(''))) return null
  const syllables = listSyllables(given)
  if (syllables.length === 0) return null
  return [syllables.join(''), ...given.filter((word) => !syllables.includes(word))]
}

/** Two known words may be syllables too: Min-su. One alone, or one before two more, is a western name. */
function listSyllables(given: readonly string[]): readonly string[] {
  const [first = '', ...rest] = given
  if (given.length === 2 && given.every(isSyllable)) return given
  const syllables = isGivenName(first) ? rest : given
  const isWestern = (word: string) => word.length < 2 || (isGivenName(word) && !(rest.length > 1 && isSyllable(word)))
  return syllables.filter((word) => !isWestern(word))
}
