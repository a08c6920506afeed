import type { SplitName } from '../split-name.ts'
import { japaneseFamilies } from '../titles.ts'
import { japaneseGivenNames } from '../words/japanese-given-names.ts'

/**
 * A Japanese name without a space in its parts, where it is a common family name and a common given name: 山田太郎. Null
 * for any other, whose parts nobody can tell: 小野寺誠 is no 小野.
 */
export function splitJapaneseName(name: string): SplitName | null {
  for (const length of [2, 3]) {
    const last = name.slice(0, length)
    const first = name.slice(length)
    if (japaneseFamilies.has(last) && japaneseGivenNames.has(first)) return { first, last }
  }
  return null
}
