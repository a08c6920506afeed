import { isOneEditApart } from '../../cleaning/text/is-one-edit-apart.ts'
import { isGivenName, isSameGivenName } from '../../customers/people/given-names.ts'
import type { PreparedName } from '../prepare/prepared.ts'
import { isEastAsianSyllable } from '../sounds/east-asian-syllables.ts'

/**
 * Whether each of the two has a western given name, and none is the other's. Who has one beside a name of East Asia keeps
 * it: 陳偉文 who is Peter is not 陳偉文 who is Paul.
 */
export function haveOtherWesternNames(ours: readonly PreparedName[], theirs: readonly PreparedName[]): boolean {
  if (!ours.some(isEastAsian) && !theirs.some(isEastAsian)) return false
  const one = ours.flatMap(westernNamesOf)
  const other = theirs.flatMap(westernNamesOf)
  return one.length > 0 && other.length > 0 && !one.some((word) => other.some((them) => areOne(word, them)))
}

const isEastAsian = ({ script, isRomanized }: PreparedName) => script !== 'latin' || isRomanized

/** Beside syllables whatever is a given name; alone what is no syllable: Peter, and not Kim. */
function westernNamesOf({ script, given, isRomanized }: PreparedName): readonly string[] {
  if (script !== 'latin') return []
  return isRomanized
    ? given.slice(1).filter(isGivenName)
    : given.filter((word) => isGivenName(word) && !isEastAsianSyllable(word))
}

const areOne = (one: string, other: string): boolean =>
  one === other || isSameGivenName(one, other) || isOneEditApart(one, other)
