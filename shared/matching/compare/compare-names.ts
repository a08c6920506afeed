import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { areOneGivenName, type GivenName, isGivenName } from '../../customers/people/given-names.ts'
import { isSameSurname } from '../../customers/people/name-words.ts'
import type { NameReading, PreparedName } from '../prepare/prepared.ts'
import { areOneInDialects } from '../sounds/are-one-in-dialects.ts'
import { isEastAsianWord } from '../sounds/east-asian-syllables.ts'
import { readingsOfJapaneseFamily } from '../sounds/japanese-families.ts'
import { romanKey } from '../sounds/roman-key.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** Levels of `given`, `family`, `more` and `order`, -1 for what can't be compared. */
export interface NameLevels {
  readonly given: number
  readonly family: number
  readonly more: number
  readonly order: number
  /** The keys of the parts that are read alike, where the name is compared as it is read. */
  readonly read?: { readonly given: string; readonly family: string }
}

const [same, variant, slip] = [0, 1, 2]
const given = { initial: 3, close: 4, different: 5 }
const family = { close: 3, different: 4 }
const nothing: NameLevels = { given: -1, family: -1, more: -1, order: -1 }

/** Two names, part by part, in their order and exchanged; the better of the two. */
export function compareNames(one: PreparedName, other: PreparedName): NameLevels {
  if (one.script !== other.script) return compareScripts(one, other)
  // Where nobody can tell how a name is to be cut, the whole counts.
  if (one.script !== 'latin' && wholeOf(one) === wholeOf(other))
    return { given: same, family: same, more: -1, order: 0 }
  const first = compareGiven(one, other)
  const last = compareFamily(one, other)
  if (first > slip || last > slip) {
    const exchanged = compareExchanged(one, other)
    if (exchanged !== null && distance(exchanged.given, exchanged.family) < distance(first, last)) return exchanged
    const read = one.script === 'latin' ? nearest(compareReadings(one, other), compareWholes(one, other)) : null
    if (read !== null && distance(read.given, read.family) < distance(first, last)) return read
    if (areInDialects(one, other)) return { given: variant, family: variant, more: -1, order: -1 }
  }
  return { given: first, family: last, more: compareMore(one, other, first), order: 0 }
}

const wholeOf = ({ givenText, familyText }: PreparedName) => `${familyText}${givenText}`

const distance = (first: number, last: number) => Math.max(0, first) + Math.max(0, last) * 1.25

const nearest = (one: NameLevels | null, other: NameLevels | null): NameLevels | null =>
  one === null || (other !== null && farness(other) < farness(one)) ? other : one

/** Two names of parts that stand in each other's place; null where they don't. */
function compareExchanged(one: PreparedName, other: PreparedName): NameLevels | null {
  const first = compareCrosswise(one, other)
  const last = compareCrosswise(other, one)
  // One part alone in the wrong column.
  const isAlone = (first === -1 || last === -1) && (isPart(one) || isPart(other))
  if (Math.min(first, last) > slip || first + last === -2) return null
  if ((first === -1 || last === -1) && !isAlone) return null
  if (Math.max(first, last) > given.close) return null
  return { given: Math.max(first, last), family: Math.min(first, last), more: -1, order: 1 }
}

const isPart = ({ given: first, family: last }: PreparedName) => first.length === 0 || last.length === 0

/** The given name of one and the family name of the other, in levels of a given name. */
function compareCrosswise(one: PreparedName, other: PreparedName): number {
  const a = one.givenText
  const b = other.familyText
  if (a === '' || b === '') return -1
  if (a === b || one.given[0] === b) return same
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? given.initial : given.different
  if (isSlip(a, b)) return slip
  if (one.script !== 'latin') return given.different
  if (areOneGivenName(one.firstGiven, other.familyAsGiven) || isSameSound(one.firstGiven.sound, other.familySound))
    return variant
  if (isBothGiven(one.firstGiven, other.familyAsGiven)) return given.different
  return jaroWinkler(a, b) >= 0.88 || isScrambled(a, b) ? given.close : given.different
}

const isBothGiven = (one: GivenName, other: GivenName) => one.groups.length > 0 && other.groups.length > 0

function compareGiven(one: PreparedName, other: PreparedName): number {
  const a = one.given[0]
  const b = other.given[0]
  if (a === undefined || b === undefined) return -1
  if (one.givenText === other.givenText) return same
  if (one.isRomanized || other.isRomanized) return compareSyllables(one, other)
  if (a === b) return same
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] || isInitialOf(one, other) ? given.initial : given.different
  if (areOneGivenName(one.firstGiven, other.firstGiven) || isSameSound(one.firstGiven.sound, other.firstGiven.sound))
    return variant
  if (one.script !== 'latin') return compareHan(one.givenText, other.givenText)
  if (isSlip(one.givenText, other.givenText) || isSlip(a, b)) return slip
  if (sharesWord(one.given, other.given)) return variant
  if (isInitials(one.given, other.givenText) || isInitials(other.given, one.givenText)) return given.initial
  // Known names that differ are two, however alike: Mary and Mark.
  if (isBothGiven(one.firstGiven, other.firstGiven)) return given.different
  if (jaroWinkler(a, b) >= 0.85) return given.close
  if (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))) return given.close
  return isScrambled(one.givenText, other.givenText) ? given.close : given.different
}

/** Syllables are one name: Ka Keung is not Ka Fai. Somebody may be Peter to some and Tai Man to others. */
function compareSyllables(one: PreparedName, other: PreparedName): number {
  const [a = '', ...more] = one.given
  const [b = '', ...others] = other.given
  if (one.isRomanized !== other.isRomanized) {
    const [romanized, plain] = one.isRomanized ? [one, other] : [other, one]
    return sharesWord(romanized.given.slice(1), plain.given) ? variant : compareOther(romanized, plain)
  }
  if (a === b) return more.length > 0 && others.length > 0 && !sharesWord(more, others) ? given.different : same
  if (areReadAlike(one, other)) return variant
  if (Math.min(a.length, b.length) > 3 && isOneEditApart(a, b)) return slip
  if (Math.min(a.length, b.length) > 2 && isEndOf(a, b)) return given.close
  return given.different
}

/** A syllable is missing: what is left over has a vowel, as the ng of ching behind tsz has not. */
function isEndOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && isSyllables(long.slice(short.length))) return true
  return long.endsWith(short) && isSyllables(long.slice(0, -short.length))
}

const isSyllables = (rest: string) => rest === '' || /[aeiouy]|tsz/.test(rest)

const areReadAlike = (one: PreparedName, other: PreparedName): boolean =>
  one.readings.some(
    (ours) =>
      ours.given !== '' &&
      other.readings.some((theirs) => theirs.given === ours.given && theirs.family === ours.family),
  )

/** One of both has no syllables: an initial, a western name, or a word that nobody knows. */
function compareOther(romanized: PreparedName, plain: PreparedName): number {
  const [a = ''] = romanized.given
  const [b = ''] = plain.given
  if (b.length === 1) return romanized.given.some((word) => word[0] === b) ? given.initial : given.different
  if (isSlip(a, b) || isSlip(a, plain.givenText)) return slip
  if (isGivenName(b) || !isEastAsianWord(b)) return -1
  return jaroWinkler(a, b) >= 0.88 ? given.close : given.different
}

const isSameSound = (one: string, other: string) => one !== '' && one.length > 1 && one === other

/** The first letter is another word's: J. Michael and Michael. */
const isInitialOf = (one: PreparedName, other: PreparedName) => sharesWord(one.given, other.given)

const sharesWord = (one: readonly string[], other: readonly string[]) =>
  one.some((word) => word.length > 2 && other.includes(word))

/** JP is Jean Paul. */
function isInitials(words: readonly string[], text: string): boolean {
  if (text.length < 2 || words.length !== text.length) return false
  return words.every((word, n) => word[0] === text[n])
}

/** One letter more, less, other or exchanged; in short words only where the first stays. */
function isSlip(one: string, other: string): boolean {
  if (!isOneEditApart(one, other)) return false
  return Math.min(one.length, other.length) > 3 || (one[0] === other[0] && Math.min(one.length, other.length) > 2)
}

const letters = new Int8Array(128)

/** The same letters in another order, or all but one: lmeAi and Amelia. */
function isScrambled(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 1 || longer > 20) return false
  letters.fill(0)
  for (let n = 0; n < one.length; n++) count(one.charCodeAt(n), 1)
  let common = 0
  for (let n = 0; n < other.length; n++) if (count(other.charCodeAt(n), -1) >= 0) common++
  return common >= longer - 1
}

function count(letter: number, step: number): number {
  const now = (letters[letter & 127] ?? 0) + step
  letters[letter & 127] = now
  return now
}

/** Of two characters one may be miswritten; one alone is the whole name. */
function compareHan(one: string, other: string): number {
  const a = [...one]
  const b = [...other]
  if (a.length < 2 || a.length !== b.length) return given.different
  return a.filter((character, n) => character === b[n]).length === a.length - 1 && a.length > 2
    ? given.close
    : given.different
}

function compareFamily(one: PreparedName, other: PreparedName): number {
  const a = one.familyText
  const b = other.familyText
  if (a === '' || b === '') return -1
  if (a === b) return same
  if (one.script !== 'latin') return compareNativeFamily(one, other)
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? family.close : family.different
  if (isSameSound(one.familySound, other.familySound) || isSameSurname(a, b)) return variant
  if (isSlip(a, b)) return slip
  // Smith and Smith-Jones
  if (sharesWord(one.family, other.family) || sharesWord(one.family, other.more) || sharesWord(other.family, one.more))
    return slip
  return jaroWinkler(a, b) >= 0.86 || isScrambled(a, b) ? family.close : family.different
}

/** A married woman's own behind her husband's, 林吳 and 吳; and Japanese ones that are read alike, 斎藤 and 斉藤. */
function compareNativeFamily(one: PreparedName, other: PreparedName): number {
  const [short, long] =
    one.familyText.length < other.familyText.length
      ? [one.familyText, other.familyText]
      : [other.familyText, one.familyText]
  if (one.script !== 'han') return family.different
  if (short.length === 1 && long.length === 2 && long.endsWith(short)) return slip
  const areReadAlike =
    short.length > 1 && one.readings.some((ours) => other.readings.some((theirs) => ours.family === theirs.family))
  return areReadAlike ? family.close : family.different
}

function compareMore(one: PreparedName, other: PreparedName, first: number): number {
  if (one.more.length === 0 || other.more.length === 0 || first === -1) return -1
  const [few, many] = one.more.length <= other.more.length ? [one, other] : [other, one]
  let shared = 0
  for (const word of few.more) {
    const isShared = many.more.some(
      (them) => them === word || (word.length === 1 && them[0] === word) || (them.length === 1 && word[0] === them),
    )
    if (isShared || many.given.includes(word) || many.family.includes(word)) shared++
  }
  return shared === few.more.length ? 0 : shared > 0 ? 1 : 2
}

/** Both are romanised names of China, one from Cantonese and one from Mandarin; which word is the family name is not known for sure. */
const areInDialects = (one: PreparedName, other: PreparedName): boolean =>
  one.script === 'latin' &&
  one.readings.length > 0 &&
  other.readings.length > 0 &&
  spokenOf(one).some((ours) => spokenOf(other).some((theirs) => areOneInDialects(ours, theirs)))

const spokenOf = ({ given: [word = ''], familyText }: PreparedName) =>
  word.length < 2 ? [] : [`${familyText}${word}`, `${word}${familyText}`]

/** Huo Chi Man and Hui Chi Man: with a slip it is no more told which word is the family name, and all but one letter is there. */
function compareWholes(one: PreparedName, other: PreparedName): NameLevels | null {
  if (one.readings.length === 0 || other.readings.length === 0) return null
  const isOne = wholesOf(one).some((ours) =>
    wholesOf(other).some((theirs) => ours === theirs || isSlipOfWhole(ours, theirs)),
  )
  return isOne ? { given: slip, family: slip, more: -1, order: -1 } : null
}

const wholesOf = ({ givenText, familyText }: PreparedName) => [`${givenText}${familyText}`, `${familyText}${givenText}`]
const isSlipOfWhole = (one: string, other: string) =>
  Math.min(one.length, other.length) > 7 && isOneEditApart(one, other)

/** Two names of East Asia by how they may be read, in any order of their parts; null where none of them is one. */
function compareReadings(one: PreparedName, other: PreparedName): NameLevels | null {
  let best: NameLevels | null = null
  for (const ours of one.readings) {
    for (const theirs of other.readings) {
      const levels = compareReading(ours, theirs)
      if (levels !== null && (best === null || farness(levels) < farness(best))) best = levels
    }
  }
  return best
}

function compareReading(one: NameReading, other: NameReading): NameLevels | null {
  if (one.family === '' || other.family === '') return null
  const isNear = one.family !== other.family
  if (isNear && !(Math.min(one.family.length, other.family.length) > 3 && isOneEditApart(one.family, other.family))) {
    return null
  }
  const first = compareGivenKeys(one, other)
  // Both parts off is another name.
  if (isNear && first !== variant) return null
  const isKnown = first !== -1 && first < given.close
  return {
    given: first,
    family: isNear ? slip : variant,
    more: -1,
    order: -1,
    read: { given: isKnown ? one.given : '', family: one.family },
  }
}

function compareGivenKeys(one: NameReading, other: NameReading): number {
  if (one.isInitials || other.isInitials) {
    const [few, many] = one.initials.length <= other.initials.length ? [one, other] : [other, one]
    if (few.initials === '') return -1
    return many.initials.startsWith(few.initials) || (many.initials.length === 1 && few.initials === many.initials)
      ? given.initial
      : given.different
  }
  const a = one.given
  const b = other.given
  if (a === '' || b === '') return -1
  if (a === b) return variant
  // A syllable is missing.
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length > 2 && long.length - short.length < 5 && isEndOf(short, long)) return given.close
  return short.length > 4 && isOneEditApart(a, b) ? given.close : given.different
}

/** The given names of two whose family names differ: somebody may have married, or they are two people. */
function compareGivenReadings(one: PreparedName, other: PreparedName): number {
  if ([one, other].some(({ given: words, readings }) => isGivenName(words[0] ?? '') || readings.some(isUnread)))
    return -1
  const isOne = one.readings.some((ours) => other.readings.some((theirs) => ours.given === theirs.given))
  return isOne ? variant : given.different
}
const isUnread = ({ given: key, isInitials }: NameReading) => key === '' || isInitials

/** Two names in different scripts, by how they may be read. */
function compareScripts(one: PreparedName, other: PreparedName): NameLevels {
  const read = compareReadings(one, other)
  if (read === null) {
    const isComparable = one.readings.length > 0 && other.readings.length > 0 && !isKanaWithHan(one, other)
    if (isComparable) return { ...nothing, given: compareGivenReadings(one, other), family: family.different }
    return isReadOtherwise(one, other) || isReadOtherwise(other, one)
      ? { ...nothing, family: family.different }
      : nothing
  }
  // Who is called Peter in one script may have another given name in the other.
  const isOwn = read.given === given.different && [one, other].some(({ given: [word = ''] }) => isGivenName(word))
  return isOwn ? { ...read, given: -1 } : read
}

/** Only a Japanese reading of Han characters can be compared with Kana, and a table has not all of them. */
const isKanaWithHan = (one: PreparedName, other: PreparedName): boolean =>
  (one.script === 'kana' && other.script === 'han' && readingsOfJapaneseFamily(other.familyText).length === 0) ||
  (other.script === 'kana' && one.script === 'han' && readingsOfJapaneseFamily(one.familyText).length === 0)

/** The family name of the one is read in some way, and no word of the other sounds like it: 新井 is not Sudou Daisuke. */
function isReadOtherwise(native: PreparedName, latin: PreparedName): boolean {
  const words = [...latin.given, ...latin.family]
  if (native.script === 'latin' || native.readings.length === 0 || latin.script !== 'latin' || words.length < 2)
    return false
  return !words
    .map(romanKey)
    .some((key) =>
      native.readings.some((one) => one.family === key || (key.length > 3 && isOneEditApart(one.family, key))),
    )
}

/** How far two names are apart, for choosing the ways of writing them that are nearest. */
export const farness = ({ given: first, family: last }: NameLevels): number =>
  first === -1 && last === -1 ? 99 : (first === -1 ? 3 : first) + (last === -1 ? 2 : last)
