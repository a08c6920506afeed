import { soundOf } from './fold-word.ts'
import { isGivenName, isSameGivenName } from './given-names.ts'
import type { NameForm } from './name-form.ts'
import { isSameSurname } from './name-words.ts'

/** In what two names can't be one person's. */
export interface NameConflict {
  readonly given: boolean
  readonly family: boolean
}
export const noConflict: NameConflict = { given: false, family: false }

/** Two names in one alphabet. The order of the words, a missing one, an initial and a short form are no conflict. */
export function compareAlphabetic(one: NameForm, other: NameForm): NameConflict {
  if (agree(one.all, other.all)) return noConflict
  const family = !agree(one.family, other.family)
  const given = !agree(one.given, other.given)
  if (given) return { given, family }
  // A word alone that is none of the other's: nobody can say that it is the same person.
  if (!family) return { given: isWordAlone(one) || isWordAlone(other), family: false }
  return { given: !isFamilyAlone(one, other), family }
}

const isWordAlone = ({ given, family }: NameForm) => given.length + family.length === 0

/** Whether the family name is certainly what differs: `Smith, Jane` and `Smith, John` written without the comma are not. */
function isFamilyAlone(one: NameForm, other: NameForm): boolean {
  if (!one.isTold || !other.isTold) return false
  if (one.given.length === 0 || other.given.length === 0) return true
  const looksExchanged = [...one.family, ...other.family].every(isGivenName) && !one.given.some(isGivenName)
  return !looksExchanged
}

/** Whether each word of the shorter, where there is one, is one of the longer's; what is left over may be written together or as initials. */
export function agree(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = leaveOut(one, other)
  if (left.length === 0 || right.length === 0) return true
  const [a, b] = [left.join(''), right.join('')]
  return soundOf(a) === soundOf(b) || isInitials(left, right) || isInitials(right, left)
}

/** What is left of two lists when each word has gone with one that it agrees with, the surest first. */
function leaveOut(one: readonly string[], other: readonly string[]): [string[], string[]] {
  let [left, right] = [[...one], [...other]]
  for (const isSame of [isEqual, isLikelyEqual, isInitialOf]) {
    for (const word of [...left]) {
      const at = right.findIndex((candidate) => isSame(word, candidate))
      if (at === -1) continue
      right = right.filter((_, n) => n !== at)
      left = left.filter((_, n) => n !== left.indexOf(word))
    }
  }
  return [left, right]
}

const isEqual = (one: string, other: string) => one === other
const isLikelyEqual = (one: string, other: string) =>
  (one.length > 1 && other.length > 1 && soundOf(one) === soundOf(other)) ||
  isSameGivenName(one, other) ||
  isSameSurname(one, other)
const isInitialOf = (one: string, other: string) =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/** JP is Jean Paul. */
const isInitials = ([one = '', ...more]: readonly string[], other: readonly string[]) =>
  more.length === 0 && one === other.map((word) => word[0]).join('')
