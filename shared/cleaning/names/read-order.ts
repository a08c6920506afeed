import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { foldKey } from '../text/fold-key.ts'
import { type NameOrder, orderOfPair } from './evidence/name-order.ts'
import { isCapitals } from './is-capitals.ts'
import { isGivenWord } from './is-given-word.ts'
import { orderByEnding } from './order-by-script.ts'
import type { SplitName } from './split-name.ts'
import { vietnameseFamilies } from './titles.ts'
import { oftenGiven } from './words/either-names.ts'
import { eastAsianFamilies, isFamilyWord, otherFamilies } from './words/family-names.ts'
import { particles, pious } from './words/particles.ts'

/**
 * Given and family name of a name in an alphabet, from its words as they follow each other; null where that isn't sure.
 *
 * @param column what the other names of the column say, where that is not the usual order
 */
export function readOrder(words: readonly string[], isVietnamese: boolean, column?: NameOrder): SplitName | null {
  const vietnamese = isVietnamese ? readVietnamese(words) : null
  if (vietnamese !== null) return vietnamese
  const text = words.join('')
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text))
    return /\p{Script=Latin}/u.test(text)
      ? null
      : (orderByEnding(words) ?? (column === undefined ? null : inColumn(words, column)))
  if (hasCapitals(words)) return familyInCapitals(words)
  return column === undefined ? inOrder(words) : inColumn(words, column)
}

/** Of Anne-Marie each part. */
const isGiven = (word: string) => word.split('-').every((part) => isGivenName(foldWord(part)))

/** In Vietnamese letters, or after a Vietnamese title, the family name stands first. */
function readVietnamese([family = '', ...given]: readonly string[]): SplitName | null {
  const isFamilyFirst = vietnameseFamilies.has(foldKey(family)) && !vietnameseFamilies.has(foldKey(given.at(-1) ?? ''))
  return isFamilyFirst && given.length > 0 && given.length < 5 ? { first: given.join(' '), last: family } : null
}

const hasCapitals = (words: readonly string[]) =>
  words.some(isCapitals) && words.some((word) => /\p{Ll}/u.test(word) && !particles.has(word))

/** WONG Tai Man, Tai Man WONG, DE LA CRUZ Juan: the custom that exists to tell the family name. */
function familyInCapitals(words: readonly string[]): SplitName | null {
  const marks = words.map((word) => isCapitals(word) || particles.has(word))
  const first = marks.indexOf(false)
  const last = marks.lastIndexOf(false)
  const [family, given] =
    first > 0 ? [words.slice(0, first), words.slice(first)] : [words.slice(last + 1), words.slice(0, last + 1)]
  const inner = first > 0 ? marks.slice(first) : marks.slice(0, last + 1)
  const isShort =
    family.length === 1 && given.length > 1 && (family[0] ?? '').length < 6 && !isFamilyWord(family[0] ?? '')
  // John Smith FRSA: more likely a mark of honour.
  if (
    isShort ||
    family.every((word) => particles.has(foldKey(word))) ||
    family.length > 4 ||
    inner.includes(true) ||
    !family.every(isLikelyFamily)
  )
    return null
  // DECEASED John Smith: what is not in capitals is a whole name.
  if (first > 0 && given.length > 1 && otherFamilies.has(foldKey(given.at(-1) ?? ''))) return null
  // WALE ajayi: where the others are all small, capitals are a slip.
  if (given.every((word) => !/\p{Lu}/u.test(word))) return null
  // JOHN Smith: the capitals say something else.
  if (family.every(isGiven) && !given.some(isGiven)) return null
  return { first: given.join(' '), last: family.join(' ') }
}

/** Not JP, AJ or DJ, which are initials. */
const isLikelyFamily = (word: string) =>
  !/\./.test(word) && (word.length > 3 || (particles.has(foldKey(word)) && word !== 'DI') || isFamilyWord(word))

function inOrder(words: readonly string[]): SplitName | null {
  const [first = '', second = ''] = words
  const end = words.at(-1) ?? ''
  if (isFrontFamily(first) || (words.length > 2 && eastAsianFamilies.has(foldKey(end)))) return null
  if (words.length === 2)
    return particles.has(foldKey(first)) || isTurned(first, second) || !isLong(second) ? null : { first, last: second }
  const particle = words.findIndex((word, at) => at > 0 && particles.has(foldKey(word)))
  const isBeforeLast = words.slice(1, -1).every((word) => particles.has(foldKey(word)))
  if (particle === 1 && isBeforeLast)
    return pious.has(foldKey(first)) ? null : { first, last: words.slice(1).join(' ') }
  // A middle initial belongs to the first name: John F. Kennedy.
  const initials = words.slice(1, -1).every((word) => /^\p{Lu}\.?$/u.test(word))
  return initials && particle === -1 && isLong(end) ? { first: words.slice(0, -1).join(' '), last: end } : null
}

/** A name among others that have the family name in front, or either in front: read against them, it is never sure. */
function inColumn(words: readonly string[], column: NameOrder): SplitName | null {
  const [family = '', ...given] = words
  const end = words.at(-1) ?? ''
  const told = orderOfPair(family, end)
  if (column === 'open') return told === null ? null : inOrder(words)
  const isPlain = words.every((word) => isLong(word) && !particles.has(foldKey(word)))
  const isCounted = given.length === 1 || (given.length === 2 && given.every(isGivenWord))
  if (!isPlain || !isCounted || told === 'given-first' || eastAsianFamilies.has(foldKey(end))) return null
  return { first: given.join(' '), last: family }
}

/** A family name in front, as in lists: Tanaka Hiroshi, Sharma Priya. A name that both can be is read in order. */
const isFrontFamily = (first: string): boolean =>
  eastAsianFamilies.has(foldKey(first)) ||
  (otherFamilies.has(foldKey(first)) && !isGiven(first) && !oftenGiven.has(foldKey(first)))

/** Nagy János: only the second is known as a given name. */
const isTurned = (first: string, second: string): boolean =>
  /^(?:O['’]|Mc|Mac(?=\p{Lu}))/u.test(first) || orderOfPair(first, second) === 'family-first'

/** Kumar S: an initial stands for a given name, and no family name. */
const isLong = (word: string): boolean => !/^\p{Lu}\.?$/u.test(word)
