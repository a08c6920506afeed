import { foldKey } from '../../text/fold-key.ts'
import { areTwoPeople } from '../are-two-people.ts'
import { withoutMessrs } from '../asides/is-same-firm.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { splitEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian, takeTitle } from '../take-title.ts'
import { takeTitlesBefore } from '../take-titles-before.ts'
import { isFamilyWord } from '../words/family-names.ts'
import { firms } from '../words/firms.ts'
import { kinBehind, kinInSmall } from '../words/post-nominals.ts'
import { readBusiness } from './read-business.ts'

const relation = /\s(?:[sdw]\/o\.?|(?:son|daughter|wife|widow) of)\s/iu
/** `K. S. Iyer`, `Arjun K` */
const withInitials = /^(?:\p{Lu}\.?\s?){1,3}\s\p{Lu}\p{L}+|^\p{Lu}\p{L}+ \p{Lu}\.?$/u
const word = /^[\p{L}\p{M}.'’-]+,?$/u
const longest = 80

/**
 * Who is meant in a column of those whom one deals with, firms or people: `person` for what tables of names, titles and
 * initials say, `firm` for a legal form, a trade or a sign that no name has; `open` for all else.
 */
export function readParty(text: string): 'person' | 'firm' | 'open' {
  const plain = text.trim()
  if (plain === '' || plain.length > longest || withoutMessrs(plain) !== plain) return 'firm'
  if (relation.test(plain)) return 'person'
  if (isCompany(plain) || readBusiness(plain) !== null) return 'firm'
  if (areTwoPeople(plain, 'display_name')) return 'person'
  if (eastAsian.test(plain)) return readEastAsian(plain)
  const words = plain
    .replace(/\(.*?\)/gu, ' ')
    .split(/\s+/)
    .filter(Boolean)
  if (!words.every((one) => word.test(one) && !firms.has(foldKey(one)))) return 'firm'
  if (words.length > 1 && takeTitlesBefore(plain).title !== null) return 'person'
  if (words.length > 1 && words.length < 6 && isMarked(plain, words)) return 'person'
  // Al Noor is a firm as often.
  const isNamed =
    (isGivenWord(words[0] ?? '') && words[0] !== 'Al') || (isFamilyWord(words.at(-1) ?? '') && words.some(isGivenWord))
  return words.length > 1 && words.length < 5 && isNamed ? 'person' : 'open'
}

function readEastAsian(text: string): 'person' | 'open' {
  const { name, title } = takeTitle(text)
  return splitEastAsianName(text) !== null || (title !== null && name !== '') ? 'person' : 'open'
}

/** By a title or a word of respect behind, or by initials: `Patel Bhai`. */
function isMarked(text: string, words: readonly string[]): boolean {
  const end = foldKey(words.at(-1) ?? '')
  return takeTitle(text).title !== null || kinBehind.has(end) || kinInSmall.has(end) || withInitials.test(text)
}
