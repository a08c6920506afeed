import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { isEastAsianSyllable, isEastAsianWord } from '../sounds/east-asian-syllables.ts'
import { isEastAsianFamilyName, isJapaneseFamilyName, isKoreanFamilyName } from './name-readings.ts'
import type { Parts } from './prepared.ts'

/** Chan Tai Man, Peter, and Peter Chan Tai Man: the family name stands before the syllables of the given name. */
export function orderRomanized({ given, family }: Parts, isInColumns: boolean): Parts {
  const [front = '', ...syllables] = family
  const isOpen = given.every(isGivenName)
  if (isOpen && syllables.length > 0 && isEastAsianFamilyName(front) && syllables.every(isEastAsianWord))
    return { given: [...syllables, ...given], family: [front] }
  const [western = '', second = '', ...rest] = given
  // Suzuki Koji, Young Po Fei
  const isNative = !isGivenName(western) || [...given.slice(1), ...family].every(isEastAsianWord)
  if (!isInColumns && given.length > 0 && isNative && isInFront([...given, ...family]))
    return { given: [...given.slice(1), ...family], family: [western] }
  if (isInColumns || rest.length !== 1 || family.length !== 1 || !isGivenName(western)) return { given, family }
  const behind = [...rest, ...family]
  return eastAsianFamilies.has(second) && behind.every(isSyllable)
    ? { given: [western, ...behind], family: [second] }
    : { given, family }
}

/**
 * Feng Jia-liang, Jia-liang Feng, Anson Lee Siu-chung, Han Xi'en: what a hyphen joins, or an apostrophe sets apart, is the given
 * name, whatever else its syllables may be. Null for other names.
 *
 * @param words of the name, without titles
 */
export function orderHyphened(full: string, words: readonly string[]): Parts | null {
  const joined = full.match(/\p{L}+(?:[-‐‑'’]\p{L}+)+/gu) ?? []
  if (joined.length !== 1) return null
  const syllables = (joined[0] ?? '').split(/[-‐‑'’]/).map(foldWord)
  const others = words.filter((word) => !syllables.includes(word) && word !== syllables.join(''))
  const [family = '', ...more] = others.filter((word) => !isGivenName(word) || eastAsianFamilies.has(word))
  if (syllables.length !== 2 || more.length > 0 || !syllables.every(isSyllable) || !isEastAsianFamilyName(family))
    return null
  return { given: [...syllables, ...others.filter((word) => word !== family)], family: [family] }
}

function isInFront(words: readonly string[]): boolean {
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (isJapaneseFamilyName(first)) return !isJapaneseFamilyName(last)
  return isEastAsianFamilyName(first) && (!isEastAsianFamilyName(last) || (common.has(first) && !common.has(last)))
}

/** The commonest family names of Korea, China and Hong Kong: where both ends may be one, these are it. */
const common = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong wang li zhang liu chen yang huang zhao wu zhou xu sun zhu chan wong cheung lau leung lam tsang cheng kwok lin chang'.split(
    ' ',
  ),
)

const isSyllable = (word: string) => word.length > 1 && word.length < 7 && isEastAsianSyllable(word)

/** The syllables of a given name of East Asia as one word in front, a western given name behind it; null for other names. */
export function joinSyllables({ given, family }: Parts): readonly string[] | null {
  const last = family.join('')
  // A Japanese given name is one word.
  if (!(eastAsianFamilies.has(last) || isKoreanFamilyName(last)) || isJapaneseFamilyName(last)) return null
  const syllables = listSyllables(given)
  if (syllables.length === 0) return null
  return [syllables.join(''), ...given.filter((word) => !syllables.includes(word))]
}

/** Two known words may be syllables too: Min-su. One alone, or one before two more, is a western name. */
function listSyllables(given: readonly string[]): readonly string[] {
  const [first = '', ...rest] = given
  if (given.length === 2 && given.every(isSyllable)) return given
  const syllables = isGivenName(first) ? rest : given
  const isWestern = (word: string) =>
    word.length < 2 ||
    (given.length !== 2 && !isEastAsianWord(word)) ||
    (isGivenName(word) && !(rest.length > 1 && isSyllable(word)))
  return syllables.filter((word) => !isWestern(word))
}
