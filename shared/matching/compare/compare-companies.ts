import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import type { PreparedCompany } from '../prepare/prepared.ts'
import { jaroWinkler } from './jaro-winkler.ts'

/** Levels of `company`, -1 for what can't be compared; `domain` is that of the domain alone. */
export const company = { same: 0, similar: 1, domain: 2, different: 3 }

/** Two names of firms: without legal forms, in the scripts that both have, else by sound and by what they do. */
export function compareCompanies(one: PreparedCompany, other: PreparedCompany): number {
  const eastern = one.eastern === '' || other.eastern === '' ? -1 : compareEastern(one, other)
  const latin = one.latin === '' || other.latin === '' ? -1 : compareLatin(one, other)
  if (eastern === -1 && latin === -1) return compareScripts(one, other)
  if (eastern === -1) return latin
  return latin === -1 ? eastern : Math.min(eastern, latin)
}

function compareEastern(one: PreparedCompany, other: PreparedCompany): number {
  const [a, b] =
    one.eastern.length <= other.eastern.length ? [one.eastern, other.eastern] : [other.eastern, one.eastern]
  if (a === b) return company.same
  if (a.length > 1 && b.includes(a)) return company.similar
  return company.different
}

function compareLatin(one: PreparedCompany, other: PreparedCompany): number {
  if (one.latin === other.latin) return company.same
  const shorter = Math.min(one.latin.length, other.latin.length)
  if (shorter > 4 && isOneEditApart(one.latin, other.latin)) return company.similar
  if (isShort(one, other) || isShort(other, one)) return company.similar
  if (isPart(one, other) || isPart(other, one)) return company.similar
  // Each has a word that the other has not: two firms, whatever word they share.
  if (areIn(one.words, other.all) && areIn(other.words, one.all) && !areTwoTrades(one, other)) return company.similar
  return shorter > 8 && one.all.length === other.all.length && jaroWinkler(one.latin, other.latin) > 0.96
    ? company.similar
    : company.different
}

/** All that the one is called is in the name of the other, which is no shorter. */
const isPart = (few: PreparedCompany, many: PreparedCompany): boolean =>
  few.all.length <= many.all.length && few.words.join('').length > 3 && areIn(few.all, many.all)

const areIn = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.some((other) => isSameWord(word, other)))

/** A slip, or a word cut short. */
const isSameWord = (one: string, other: string): boolean =>
  one === other ||
  (Math.min(one.length, other.length) > 3 && isOneEditApart(one, other)) ||
  (Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one))) ||
  isCutShort(one, other) ||
  isCutShort(other, one) ||
  isCutInside(one, other) ||
  isCutInside(other, one)

/** `medtechnik` of medizintechnik: the first word of a compound is cut short. */
function isCutInside(short: string, long: string): boolean {
  if (short.length < 6 || long.length < short.length + 2 || short[0] !== long[0]) return false
  let start = 1
  while (start < short.length && short[start] === long[start]) start++
  const end = short.slice(start)
  return end.length > 4 && start < 7 && long.endsWith(end)
}

/** `mgmt` of management, `flli` of fratelli: few letters of a long word, in order, the first one in front. */
function isCutShort(short: string, long: string): boolean {
  if (short.length < 2 || short.length > 4 || long.length < short.length * 2 - 1 || short[0] !== long[0]) return false
  let at = 0
  for (const letter of short) {
    const found = long.indexOf(letter, at)
    if (found === -1) return false
    at = found + 1
  }
  return !/[aeiou]/.test(short.slice(1, -1))
}

/** `ibm` beside international business machines. */
const isShort = ({ latin }: PreparedCompany, { initials }: PreparedCompany) => latin.length > 1 && latin === initials

/** What they do is said of both, and is not one thing. */
export const areTwoTrades = (one: PreparedCompany, other: PreparedCompany): boolean =>
  one.trades.length > 0 && other.trades.length > 0 && !one.trades.some((trade) => other.trades.includes(trade))

/** In two scripts a name may be translated as well as written by its sound. */
function compareScripts(one: PreparedCompany, other: PreparedCompany): number {
  if (areTwoTrades(one, other)) return company.different
  const isOneSound = one.roman.some(
    (key) =>
      key.length > 3 && other.roman.some((them) => them.length > 3 && (key.startsWith(them) || them.startsWith(key))),
  )
  return isOneSound ? company.similar : -1
}

/** Whether two names can't be one firm's: no legal form, shortening or slip makes the one of the other. */
export const areTwoFirms = (one: PreparedCompany, other: PreparedCompany): boolean =>
  compareCompanies(one, other) === company.different
