import { agree } from './compare-alphabetic.ts'
import { readEastAsianParts } from './compare-east-asian.ts'
import { readParts } from './name-form.ts'
import type { Person } from './person.ts'
import { textsByScript } from './texts-by-script.ts'

/**
 * Whether what is the given name of the one is the family name of the other, and the other way round, as columns of their
 * own say it: Thomas Martin and Martin Thomas may be two, and one in the wrong columns is to be seen by a person. In full
 * names the order of the words tells nothing.
 */
export function areExchanged(one: Person, other: Person): boolean {
  if (one.first_name === null || one.last_name === null || other.first_name === null || other.last_name === null)
    return false
  if (one.display_name !== null && other.display_name !== null) return false
  const theirs = partsOf(other)
  return [...partsOf(one)].some(([script, a]) => {
    const b = theirs.get(script)
    if (b === undefined) return false
    const doCross = isSame(a.given, b.family) && isSame(a.family, b.given)
    return doCross && !isSame(a.given, b.given) && !isSame(a.family, b.family)
  })
}

interface Parts {
  readonly given: readonly string[]
  readonly family: readonly string[]
}

/** By script, as far as both parts are written in it. */
function partsOf({ first_name, last_name }: Person): Map<string, Parts> {
  const texts = textsByScript({ ...nobody, first_name, last_name })
  return new Map([...texts].flatMap(([script, [text]]) => (text === undefined ? [] : [[script, read(script, text)]])))
}

const nobody = { display_name: null, youtube_handle: null, youtube_channel_url: null }

function read(script: string, { first, last }: { readonly first: string; readonly last: string }): Parts {
  if (script !== 'han' && script !== 'hangul' && script !== 'kana') return readParts(first, last)
  const { parts } = readEastAsianParts(first, last)
  return parts === undefined ? { given: [], family: [] } : { given: [parts.given], family: [parts.family] }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && agree(one, other)
