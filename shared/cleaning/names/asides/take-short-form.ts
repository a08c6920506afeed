import { foldKey } from '../../text/fold-key.ts'
import { isEastAsianFamily, isEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian, type TitledName, takeTitle } from '../take-title.ts'
import { jobOfTitle } from '../titles.ts'
import { isRelative } from './is-relative.ts'

const inBrackets = /^(?<before>[^()（）]*[^()（）\s])\s*[(（](?<inside>[^()（）]+)[)）]$/u

/**
 * The whole name of somebody whom the cell also calls by title and family name: 王总（王建军）, `Mr Wong (Simon Wong)`. Null
 * where the two don't share the family name, or only one of them stands there.
 */
export function takeShortForm(text: string): { readonly name: string; readonly position: string | null } | null {
  if (!/[)）]$/u.test(text) || text.length > 80) return null
  const { before = '', inside = '' } = inBrackets.exec(text)?.groups ?? {}
  if (before === '') return null
  // The name in brackets is another's.
  if (isRelative(inside.trim())) return { name: before, position: null }
  const [one, other] = [takeTitle(before), takeTitle(inside.trim())]
  const [short, whole, name] = isWholeOf(other, one) ? [one, other, inside.trim()] : [other, one, before]
  if (!isWholeOf(whole, short)) return null
  return { name, position: short.position ?? jobOfTitle(short.title ?? '') }
}

function isWholeOf(whole: TitledName, short: TitledName): boolean {
  const { name: family } = short
  if (short.title === null || family === '' || family.includes(' ')) return false
  if (eastAsian.test(family)) {
    const isLonger = whole.name.startsWith(family) && whole.name.length > family.length
    return isLonger && isEastAsianFamily(family) && isEastAsianName(whole.name)
  }
  const words = whole.name.split(' ').map(foldKey)
  const key = foldKey(family)
  return words.length > 1 && words.length < 5 && (words[0] === key || words.at(-1) === key)
}
