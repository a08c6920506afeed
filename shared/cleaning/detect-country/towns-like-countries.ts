import { foldKey } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'

// biome-ignore format: a table
/**
 * Towns, and parts of countries, that are written as another country is, in a script or a language: the country of the
 * town, then the country that is called so.
 */
const written: readonly (readonly [names: string, town: string, country: string])[] = [
  ['عمان', 'JO', 'OM'],
  ['ジョージア, 조지아, จอร์เจีย, جورجيا, گرجستان, ג׳ורג׳יה, जॉर्जिया', 'US', 'GE'],
  ['Mexico, México', 'PH', 'MX'], ['San Marino', 'US', 'SM'], ['Panama', 'US', 'PA'], ['Gibraltar', 'VE', 'GI'], ['Macau', 'BR', 'MO'],
]
const keyOf = (name: string) => foldKey(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))
const towns: ReadonlyMap<string, readonly [town: string, country: string]> = new Map(
  written.flatMap(([names, town, country]) => names.split(', ').map((name) => [keyOf(name), [town, country]] as const)),
)
const latin = /\p{Script=Latin}/u

/**
 * The two countries of a town's cell that may be one's town or the other one itself: `عمان` is Amman and Oman. Null where it is
 * one of them alone, as the marks of vowels say: عُمان is Oman.
 *
 * @param home the country of all records: a town of it that is called so is meant
 */
export function eitherTown(cell: string, home?: string): readonly [town: string, country: string] | null {
  const text = tidyText(cell)
  const found = text.length > 40 ? undefined : towns.get(keyOf(text))
  if (found === undefined || /^ع\u064f/u.test(text.normalize('NFD'))) return null
  return home === found[0] || !latin.test(text) ? found : null
}
