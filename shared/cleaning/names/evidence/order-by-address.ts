import { foldWord } from '../../../customers/people/fold-word.ts'
import { foldKey } from '../../text/fold-key.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { isHousehold } from '../is-household.ts'
import { isNoName } from '../is-no-name.ts'
import type { SplitName } from '../split-name.ts'
import { takeTitle } from '../take-title.ts'
import { tidyName } from '../tidy-name.ts'
import { eastAsianFamilies, isFamilyWord } from '../words/family-names.ts'

const longest = 80

/**
 * Given and family name of a full name whose order its words don't tell, from the person's e-mail address where both
 * stand in it: `Ngai Queenie` of queenie.ngai@ and of qngai@. Null where the address says nothing, or the words speak
 * against it.
 */
export function orderByAddress(full: string, email: string): SplitName | null {
  if (full.length > longest || !full.includes(' ')) return null
  const local = foldWord(email.slice(0, email.lastIndexOf('@')).replace(/\+.*$/, ''))
    .replace(/[\s._\-\d]+/g, ' ')
    .trim()
  if (local.length < 4) return null
  const name = tidyName(full)
  const words = takeTitle(name).name.split(' ')
  const isPlain =
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u.test(word))
  if (!isPlain || isNoName(words) || isCompany(name) || isHousehold(name)) return null
  const [front = '', end = ''] = [words[0], words.at(-1)]
  const found = [
    { family: end, given: words.slice(0, -1) },
    { family: front, given: words.slice(1) },
  ].filter((one, at) => isSaid(one, local) && (at > 0 || !isFamilyInFront(front)))
  const [only, other] = found
  return only === undefined || other !== undefined ? null : { first: only.given.join(' '), last: only.family }
}

/** ZHU WEI of zhuwei@: the address has the words as they are written, and says nothing of which is the family name. */
const isFamilyInFront = (front: string): boolean => eastAsianFamilies.has(foldKey(front)) && !isGivenWord(front)

interface Order {
  readonly family: string
  readonly given: readonly string[]
}

function isSaid({ family, given }: Order, local: string): boolean {
  const [front = ''] = given
  const said = local.replaceAll(' ', '')
  return spell(family).some((last) =>
    given
      .map(spell)
      .reduce<string[]>((all, some) => all.flatMap((one) => some.map((word) => one + word)), [''])
      .some((first) => {
        if (last.length > 2 && said === `${first[0] ?? ''}${last}`) return !isAgainst(front, family)
        const isWhole = said === first + last && first.length > 1 && last.length > 1
        return isWhole && (isGivenWord(front) || isFamilyWord(family)) && !isAgainst(front, family)
      }),
  )
}

/** An address that has the family name in front is rarer, and the tables of names know it. */
const isAgainst = (given: string, family: string): boolean =>
  (isFamilyWord(given) && !isGivenWord(given) && !isFamilyWord(family)) ||
  (isGivenWord(family) && !isFamilyWord(family) && !isGivenWord(given))

/** As it is written in an address: Schäfer is schafer and schaefer. */
function spell(word: string): string[] {
  const german = word.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
  return [...new Set([word, german].map((one) => foldWord(one).replace(/[^\p{L}]/gu, '')))]
}
