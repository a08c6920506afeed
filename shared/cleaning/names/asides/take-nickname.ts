import { comparePeople, isAnother } from '../../../customers/people/compare-people.ts'
import { foldKey } from '../../text/fold-key.ts'
import { isGivenWord } from '../is-given-word.ts'
import { eastAsianFamilies } from '../words/family-names.ts'

interface Parts {
  readonly first: string | null
  readonly last: string | null
}

/** A name without what its bearer is called instead of the given name. */
export interface Nicknamed {
  readonly name: string
  /** Whether somebody with these names may be called so; else it may be another part of the name, or another person. */
  readonly fits: (parts: Parts) => boolean
}

const inBrackets = /^(?<name>[^()（）"“”]*[^()（）"“”\s])\s*[(（](?<nick>\p{Lu}[\p{L}\p{M}'’-]+)[)）]$/u
const inQuotes =
  /^(?<front>[\p{L}\p{M}.'’ -]*[\p{L}\p{M}.])\s+["“„«'‘](?<nick>\p{Lu}[\p{L}\p{M}'’ .-]*[\p{L}\p{M}])["”“»'’]\s+(?<end>[\p{L}\p{M}.'’ -]+)$/u

/** `Mr. WONG Siu Ming (Simon)`, `Robert (Bob) …` of one name; `Robert "Bob" Miller`. Null where nothing is set apart so. */
export function takeNickname(text: string): Nicknamed | null {
  if (!/[)）"”»“'’]/u.test(text) || text.length > 80) return null
  const { name = '', nick = '' } = inBrackets.exec(text)?.groups ?? {}
  if (name !== '') return isGivenWord(nick) ? { name, fits: (parts) => isCalled(parts, nick) } : null
  const { front = '', end = '' } = inQuotes.exec(text)?.groups ?? {}
  return front === '' ? null : { name: `${front} ${end}`, fits: () => true }
}

/** Bob is Robert; whoever has a Chinese, Japanese or Korean name may have any given name of English beside it. */
function isCalled({ first, last }: Parts, nick: string): boolean {
  if (first === null || last === null) return false
  const given = first.split(' ')
  if (given.some((word) => isGivenWord(word)))
    return given.some((word) => isGivenWord(word) && !isAnother(comparePeople(person(word), person(nick))))
  return eastAsianFamilies.has(foldKey(last))
}

const person = (first_name: string) => ({
  ...{ display_name: null, first_name, last_name: 'X' },
  ...{ youtube_handle: null, youtube_channel_url: null },
})
