import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { areOneGivenName, isGivenName } from '../../customers/people/given-names.ts'
import { isSameSurname } from '../../customers/people/name-words.ts'
import type { PreparedName } from '../prepare/prepared.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** Levels of `given`, `family`, `more` and `order`, -1 for what can't be compared. */
export interface NameLevels {
  readonly given: number
  readonly family: number
  readonly more: number
  readonly order: number
}

const [same, variant, slip] = [0, 1, 2]
const given = { initial: 3, close: 4, different: 5 }
const family = { close: 3, different: 4 }
const nothing: NameLevels = { given: -1, family: -1, more: -1, order: -1 }

/** Two names, part by part, in their order and exchanged; the better of the two. */
export function compareNames(one: PreparedName, other: PreparedName): NameLevels {
  if (one.script !== other.script) return compareRomanized(one, other)
  const straight = { given: compareGiven(one, other), family: compareFamily(one, other), more: -1, order: 0 }
  if (straight.given <= slip && straight.family <= slip) return { ...straight, more: compareMore(one, other, straight) }
  const exchanged = compareExchanged(one, other)
  if (exchanged !== null && distance(exchanged) < distance(straight)) return exchanged
  return { ...straight, more: compareMore(one, other, straight) }
}

const distance = ({ given: first, family: last }: NameLevels) => Math.max(0, first) + Math.max(0, last) * 1.25

/** Two names of parts that stand in each other's place; null where they don't. */
function compareExchanged(one: PreparedName, other: PreparedName): NameLevels | null {
  const first = compareCrosswise(one.givenText, other.familyText)
  const last = compareCrosswise(one.familyText, other.givenText)
  if (first === -1 && last === -1) return null
  if (first > slip || last > slip) return null
  // One part alone in the wrong column.
  if (first === -1 || last === -1)
    return isPart(one) || isPart(other) ? { given: first, family: last, more: -1, order: 1 } : null
  return { given: first, family: last, more: -1, order: 1 }
}

const isPart = ({ given: first, family: last }: PreparedName) => first.length === 0 || last.length === 0

function compareCrosswise(first: string, last: string): number {
  if (first === '' || last === '') return -1
  if (first === last) return same
  return first.length > 3 && isOneEditApart(first, last) ? slip : given.different
}

function compareGiven(one: PreparedName, other: PreparedName): number {
  const a = one.given[0]
  const b = other.given[0]
  if (a === undefined || b === undefined) return -1
  if (one.givenText === other.givenText) return same
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
  const likeness = jaroWinkler(a, b)
  if (likeness >= 0.85 && !(isGivenName(a) && isGivenName(b))) return given.close
  if (a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a))) return given.close
  return isScrambled(one.givenText, other.givenText) ? given.close : given.different
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

/** The same letters in another order, or all but a few: lmeAi and Amelia. */
function isScrambled(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > 2) return false
  const left = [...other]
  let common = 0
  for (const letter of one) {
    const found = left.indexOf(letter)
    if (found === -1) continue
    left.splice(found, 1)
    common++
  }
  return common >= Math.max(one.length, other.length) - 1
}

/** Of two characters one may be miswritten; one alone is the whole name. */
function compareHan(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  if (a.length < 2 || a.length !== b.length) return given.different
  return a.filter((character, n) => character === b[n]).length === a.length - 1 && a.length > 2
    ? given.close
    : given.different
}

function compareFamily(one: PreparedName, other: PreparedName): number {
  const [a, b] = [one.familyText, other.familyText]
  if (a === '' || b === '') return -1
  if (a === b) return same
  if (one.script !== 'latin') return family.different
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? family.close : family.different
  if (isSameSound(one.familySound, other.familySound) || isSameSurname(a, b)) return variant
  if (isSlip(a, b)) return slip
  // Smith and Smith-Jones
  if (sharesWord(one.family, other.family) || sharesWord(one.family, other.more) || sharesWord(other.family, one.more))
    return slip
  return jaroWinkler(a, b) >= 0.86 || isScrambled(a, b) ? family.close : family.different
}

function compareMore(one: PreparedName, other: PreparedName, { given: first }: NameLevels): number {
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

/** Two names in different scripts, by how they may be romanised. */
function compareRomanized(one: PreparedName, other: PreparedName): NameLevels {
  const last = compareKeys(one.romanFamily, other.romanFamily)
  const first = compareKeys(one.romanGiven, other.romanGiven)
  if (last === -1 && first === -1) return nothing
  // Who is called Peter in one script may have another given name in the other.
  const isOwn = first === different && [one, other].some(({ given: [word = ''] }) => isGivenName(word))
  return {
    given: first === different ? (isOwn ? -1 : given.different) : first,
    family: last === different ? family.different : last,
    more: -1,
    order: -1,
  }
}

const different = 9
function compareKeys(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return -1
  return one.some((key) => other.includes(key)) ? variant : different
}

/** How far two names are apart, for choosing the ways of writing them that are nearest. */
export const farness = ({ given: first, family: last }: NameLevels): number =>
  first === -1 && last === -1 ? 99 : (first === -1 ? 3 : first) + (last === -1 ? 2 : last)
