import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { isGivenName } from '../../customers/people/given-names.ts'

export interface Parts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** Chan Tai Man, Peter, and Peter Chan Tai Man: the family name stands before the syllables of the given name. */
export function orderRomanized({ given, family }: Parts, isTold: boolean): Parts {
  const [front = '', ...syllables] = family
  if (syllables.length > 0 && eastAsianFamilies.has(front) && syllables.every(isSyllable))
    return { given: [...syllables, ...given], family: [front] }
  const [western = '', second = '', ...rest] = given
  if (isTold || rest.length !== 1 || family.length !== 1 || !isGivenName(western)) return { given, family }
  const behind = [...rest, ...family]
  return eastAsianFamilies.has(second) && behind.every(isSyllable)
    ? { given: [western, ...behind], family: [second] }
    : { given, family }
}

const isSyllable = (word: string) => word.length > 1 && word.length < 7

/** The syllables of a given name of East Asia as one word in front, a western given name behind it; null for other names. */
export function joinSyllables({ given, family }: Parts): readonly string[] | null {
  if (!eastAsianFamilies.has(family.join(''))) return null
  const syllables = given.filter((word) => word.length > 1 && !isGivenName(word))
  if (syllables.length === 0) return null
  return [syllables.join(''), ...given.filter((word) => !syllables.includes(word))]
}
