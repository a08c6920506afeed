import { splitEastAsianName } from '../../cleaning/names/split-east-asian-name.ts'
import { type NameConflict, noConflict } from './compare-alphabetic.ts'
import { foldHan } from './han-variants.ts'
import { honorificOfMen, honorificOfWomen, honorifics } from './name-words.ts'

/** A name in Chinese, Japanese or Korean script. */
export interface EastAsianName {
  readonly whole: string
  /** Undefined where nobody can tell where the family name ends. */
  readonly parts: { readonly family: string; readonly given: string } | undefined
  readonly gender: 'm' | 'f' | null
}

const doubleSurnames = new Set(
  '歐陽 司馬 司徒 上官 諸葛 夏侯 皇甫 尉遲 慕容 令狐 公孫 東方 남궁 황보 제갈 선우 독고'.split(' ').map(foldHan),
)

/** The family name in front, with or without a blank. */
export function readEastAsianName(text: string): EastAsianName {
  const bare = text.replace(/[\s·・•]+/gu, ' ').trim()
  const plain = bare.replace(honorifics, '').trim() || bare
  const [family = '', given, more] = plain.split(' ')
  const split = splitEastAsianName(plain)
  const parts =
    given !== undefined && more === undefined
      ? { family, given }
      : split === null
        ? undefined
        : { family: split.last, given: split.first }
  return toName(plain.replaceAll(' ', ''), parts, genderOf(bare))
}

/** A name in two columns. */
export function readEastAsianParts(first: string, last: string): EastAsianName {
  const [given, family] = [first.replaceAll(/\s/gu, ''), last.replaceAll(/\s/gu, '')]
  const bare = given.replace(honorifics, '')
  const parts = bare === '' || family === '' ? undefined : { family, given: bare }
  return toName(`${family}${bare}`, parts, genderOf(given))
}

const toName = (whole: string, parts: EastAsianName['parts'], gender: EastAsianName['gender']): EastAsianName => ({
  whole: foldHan(whole),
  parts: parts && { family: foldHan(parts.family), given: foldHan(parts.given) },
  gender,
})

const genderOf = (text: string) => (honorificOfMen.test(text) ? 'm' : honorificOfWomen.test(text) ? 'f' : null)

/** Two names in one of these scripts; a missing part and the order of the parts are no conflict. */
export function compareEastAsian(one: EastAsianName, other: EastAsianName): NameConflict {
  if (isSameWhole(one, other) || isSameWhole(other, one)) return noConflict
  if (isPartOf(one.whole, other) || isPartOf(other.whole, one)) return noConflict
  if (one.parts === undefined || other.parts === undefined) {
    const isFamily = [...one.whole][0] !== [...other.whole][0]
    return { given: true, family: isFamily }
  }
  return { given: one.parts.given !== other.parts.given, family: one.parts.family !== other.parts.family }
}

const isSameWhole = ({ whole }: EastAsianName, { whole: same, parts }: EastAsianName) =>
  whole === same || (parts !== undefined && whole === `${parts.given}${parts.family}`)

/** The family name alone, or the given name alone. */
function isPartOf(part: string, { whole, parts }: EastAsianName): boolean {
  if (parts !== undefined) return part === parts.family || part === parts.given
  const length = [...part].length
  const isFamily = length === 1 || doubleSurnames.has(part) || (length === 2 && [...whole].length >= 4)
  return (isFamily && whole.startsWith(part)) || (length >= 2 && whole.endsWith(part))
}
