import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { japaneseReadings } from '../../cleaning/names/words/japanese-readings.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { isEastAsianSyllable, isEastAsianWord } from '../sounds/east-asian-syllables.ts'
import { readingsOfJapaneseFamily } from '../sounds/japanese-families.ts'
import { cantoneseSyllablesOf, mandarinSyllablesOf } from '../sounds/read-han.ts'
import { listFamilySpellings, readHangul, readHangulFamily, spellingsOfFamily } from '../sounds/read-hangul.ts'
import { readKana } from '../sounds/read-kana.ts'
import { romanKey } from '../sounds/roman-key.ts'
import type { NameReading, Parts } from './prepared.ts'

const readingsMax = 6

/** The ways in which an East Asian name in its own script may be read. How Japanese reads a given name in Han, nobody can tell. */
export function readNative(script: string, given: string, family: string): readonly NameReading[] {
  if (script === 'hangul') {
    const syllables = [...given].map(readHangul)
    return (family === '' ? [''] : readHangulFamily(family)).map((word) => toReading(word, syllables)).slice(0, 3)
  }
  if (script === 'kana') return readKanaName(given, family)
  // 岡田さくら has a given name in Kana; how one in Han characters is read, nobody can tell.
  const syllables = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(given) ? [readName(given)] : []
  const japanese = readingsOfJapaneseFamily(family).map((kana) => toReading(readName(kana), syllables))
  if ([...family].length > 1 && japanese.length > 0) return japanese.slice(0, 3)
  const chinese = [mandarinSyllablesOf, cantoneseSyllablesOf].map((read) =>
    toReading(read(family).join(''), read(given)),
  )
  // 林吳英萍 has her husband's family name in front of her own.
  const own = [...family].length === 2 ? readNative(script, given, family.slice(1)) : []
  return unique([...chinese, ...own, ...japanese.slice(0, 1)])
}

/** A long o is written short, as most people write it: Ono for おおの, Sato for さとう. */
const readName = (kana: string): string => shortened(readKana(kana))
const shortened = (word: string): string => word.replace(/oo|ou/g, 'o')

/** A name in Kana without a blank begins with a known family name. */
function readKanaName(given: string, family: string): readonly NameReading[] {
  if (given !== '' && family !== '') return [toReading(readName(family), [readName(given)])]
  const whole = readKana(`${family}${given}`)
  const readings: NameReading[] = []
  for (let length = 3; length < whole.length - 1; length++) {
    const front = whole.slice(0, length)
    if (japaneseFamilies().has(front)) readings.push(toReading(front, [whole.slice(length)]))
  }
  return readings.length > 0 ? readings.slice(-2) : [toReading(whole, [])]
}

/** The ways in which a name in Latin letters may be one of East Asia, with the family name at either end; empty where no word is one. */
export function readLatin(words: readonly string[], { given, family }: Parts): readonly NameReading[] {
  if (words.length < 2 || words.length > 5 || !words.some(isEastAsianFamilyName)) return []
  // Michelle Lau Yee Ching: the western name stands beside the other one.
  const native = words.filter((word) => isEastAsianFamilyName(word) || (!isGivenName(word) && isEastAsianWord(word)))
  const inOrder = native.length > 1 ? native : words
  const readings = [toReading(family.join(''), given), ...fromBothEnds(inOrder)]
  // Wu Kwok Yuk Sze has her husband's family name in front of her own.
  if (inOrder.length > 3) readings.push(toReading(inOrder[1] ?? '', inOrder.slice(2)))
  if (inOrder.length < words.length) readings.push(...fromBothEnds(words))
  // Rhee is Lee.
  const [last = ''] = family
  // Oono is Ono, where oo is u elsewhere.
  if (/oo|ou/.test(last) && isJapaneseFamilyName(last))
    readings.unshift(toReading(shortened(last), given.map(shortened)))
  for (const spelling of spellingsOfFamily(last)) readings.push(toReading(spelling, given))
  return unique(readings.filter((one) => one.family !== '' && (one.given !== '' || one.isInitials)))
}

const fromBothEnds = (words: readonly string[]): readonly NameReading[] => [
  toReading(words[0] ?? '', words.slice(1)),
  toReading(words.at(-1) ?? '', words.slice(0, -1)),
]

/** Whether a folded word in Latin letters may be a family name of China, Hong Kong, Japan or Korea, however it is romanised. */
export const isEastAsianFamilyName = (word: string): boolean =>
  word.length < 12 && (eastAsianFamilies.has(word) || isKoreanFamilyName(word) || familyKeys().has(keyOf(word)))

/** Ko, Go and Ryu are too short to be known by their sound. */
export const isKoreanFamilyName = (word: string): boolean => word.length > 1 && koreanFamilies.has(word)
const koreanFamilies: ReadonlySet<string> = new Set(listFamilySpellings())

/** Whether a folded word in Latin letters is a common Japanese family name, and none of China or Korea. */
export const isJapaneseFamilyName = (word: string): boolean =>
  word.length > 2 &&
  !isEastAsianSyllable(word) &&
  japaneseFamilies().has(word.replace(/(?<=[aeiou])h(?![aeiou])/g, '').replace(/ou|oo/g, 'o'))

let families: ReadonlySet<string> | undefined
const japaneseFamilies = (): ReadonlySet<string> => {
  families ??= new Set([...japaneseReadings.values()].flat().map(readKana))
  return families
}

let keysOfFamilies: ReadonlySet<string> | undefined
function familyKeys(): ReadonlySet<string> {
  keysOfFamilies ??= new Set(
    [...japaneseFamilies(), ...eastAsianFamilies, ...listFamilySpellings()].map(keyOf).filter((key) => key.length > 2),
  )
  return keysOfFamilies
}

/** @param given in syllables or words */
function toReading(family: string, given: readonly string[]): NameReading {
  const text = given.join('')
  const isInitials =
    text !== '' && (given.every((word) => word.length === 1) || /^[bcdfghjklmnpqrstvwxyz]{2,3}$/.test(text))
  const initials = isInitials ? text : given.length > 1 ? given.map((word) => word.charAt(0)).join('') : text.charAt(0)
  const key = given
    .map(keyOf)
    .join('')
    .replace(/(.)\1+/g, '$1')
  return { family: keyOf(family), given: isInitials ? '' : key, initials, isInitials }
}

const unique = (readings: readonly NameReading[]): readonly NameReading[] =>
  readings
    .filter((one, n) => readings.findIndex((other) => other.family === one.family && other.given === one.given) === n)
    .slice(0, readingsMax)

const known = new Map<string, string>()
const knownMax = 50_000

function keyOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const key = romanKey(word)
  if (known.size < knownMax) known.set(word, key)
  return key
}
