import { isSameFirm } from '../../cleaning/names/asides/is-same-firm.ts'
import { isLegalForm } from '../../cleaning/names/is-company.ts'
import { eastAsian } from '../../cleaning/names/take-title.ts'
import { firms } from '../../cleaning/names/words/firms.ts'
import { countEdits } from '../../cleaning/text/count-edits.ts'
import { foldKey, foldWords } from '../../cleaning/text/fold-key.ts'

/** What a firm's name says beside its own: its legal form, and what every other one is called too. */
const forms = /股份|有限|責任|责任|公司|集團|集团|株式会社|合同会社|주식회사|유한회사|\((?:株|有|주|유)\)/gu

/**
 * Whether two names of firms have nothing in common: no word beside the legal form, no initials, no slip, and, in East
 * Asian scripts, no two characters beside each other. In two scripts nobody can tell.
 */
export function areTwoFirms(one: string, other: string): boolean {
  if (isSameFirm(one, other)) return false
  const isEastAsian = eastAsian.test(one)
  if (isEastAsian !== eastAsian.test(other)) return false
  if (isEastAsian) return !shareTwo(withoutForms(one), withoutForms(other))
  const all = [allWords(one), allWords(other)] as const
  const [ours, theirs] = [ownWords(all[0]), ownWords(all[1])]
  if (ours.length === 0 || theirs.length === 0 || ours.some((word) => theirs.includes(word))) return false
  if (isShort(ours, all[1]) || isShort(theirs, all[0])) return false
  const [a, b] = [ours.join(''), theirs.join('')]
  return !(Math.min(a.length, b.length) > 5 && countEdits(a, b, 2) <= 2)
}

const withoutForms = (name: string): string => name.normalize('NFKC').replace(forms, '')

const allWords = (name: string): readonly string[] =>
  foldWords(name)
    .split(' ')
    .map(foldKey)
    .filter((word) => word !== '' && !isLegalForm(word))

/** Without what every other firm is called too. */
const ownWords = (all: readonly string[]): readonly string[] => all.filter((word) => !firms.has(word))

/** `ibm` beside international business machines; `northwind` beside northwindtraders. */
function isShort(few: readonly string[], many: readonly string[]): boolean {
  const [word = '', more] = few
  if (more !== undefined || word.length < 2) return false
  const initials = many.map((one) => one.charAt(0)).join('')
  return word === initials || (word.length > 3 && many.join('').startsWith(word))
}

function shareTwo(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((text) => [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter)))
  if (ours === undefined || theirs === undefined) return false
  if (ours.length < 2 || theirs.length < 2) return ours.join('') === theirs.join('')
  const pairs = new Set(ours.slice(1).map((letter, at) => `${ours[at]}${letter}`))
  return theirs.slice(1).some((letter, at) => pairs.has(`${theirs[at]}${letter}`))
}
