import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { foldKey } from '../text/fold-key.ts'
import { isCapitals } from './is-capitals.ts'
import { orderByEnding } from './order-by-script.ts'
import type { SplitName } from './split-name.ts'
import { vietnameseFamilies } from './titles.ts'
import { eastAsianFamilies, isFamilyWord, otherFamilies } from './words/family-names.ts'
import { particles, pious } from './words/particles.ts'

/** Given and family name of a name in an alphabet, from its words as they follow each other; null where that isn't sure. */
export function readOrder(words: readonly string[], isVietnamese: boolean): SplitName | null {
  const vietnamese = isVietnamese ? readVietnamese(words) : null
  if (vietnamese !== null) return vietnamese
  const text = words.join('')
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text))
    return /\p{Script=Latin}/u.test(text) ? null : orderByEnding(words)
  return hasCapitals(words) ? familyInCapitals(words) : inOrder(words)
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

/** A family name in front, as in lists: Tanaka Hiroshi, Sharma Priya. A name that both can be is read in order. */
const isFrontFamily = (first: string): boolean =>
  eastAsianFamilies.has(foldKey(first)) ||
  (otherFamilies.has(foldKey(first)) && !isGiven(first) && !oftenGiven.has(foldKey(first)))

/** Nagy János: only the second is known as a given name. */
const isTurned = (first: string, second: string): boolean =>
  /^(?:O['’]|Mc|Mac(?=\p{Lu}))/u.test(first) ||
  (isGiven(second) && !isGiven(first) && !oftenFamilies.has(foldKey(second)) && !isFamilyWord(second))

/** Kumar S: an initial stands for a given name, and no family name. */
const isLong = (word: string): boolean => !/^\p{Lu}\.?$/u.test(word)

// Family names that are as common as given names.
const oftenGiven = new Set(
  'jackson carter parker cooper bailey reed brooks harris walker mitchell nelson stewart morris davis anderson evans campbell murphy clark wilson turner phillips roy sam'.split(
    ' ',
  ),
)

// Given names that are as common as family names.
const oftenFamilies = new Set(
  'james thomas martin lewis scott allen howard george henry gordon stanley arthur kelly morgan taylor anthony simon paul daniel david lee ryan craig russell graham dean ross grant douglas bruce leonard lawrence vincent alexander marshall elliott gilbert benjamin francis jordan ellis warren harvey barry owen curtis dixon duncan neil harrison mason murray tyler spencer keith ray nelson andrew andrews michael michel bernard robert richard laurent simon denis louis nicolas guillaume thierry clement werner walter ernst hermann jacob jakob kurt ludwig peter friedrich fritz heinrich albrecht arnold lorenz franke frank august  roth vincenzo marco martino de luis blanco cruz leon santiago aguilar joseph xavier abraham mathew mathews philip philips ali hassan hussein ahmad ahmed mohamed mohammed abdullah ibrahim khalil omar osman salim salem saleh said rashid karim malik aziz hamid nasser mansour'.split(
    ' ',
  ),
)
