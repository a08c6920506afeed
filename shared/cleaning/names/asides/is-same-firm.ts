import { foldKey } from '../../text/fold-key.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { isEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian } from '../take-title.ts'
import { takeTitlesBefore } from '../take-titles-before.ts'
import { isFamilyWord } from '../words/family-names.ts'
import { firms } from '../words/firms.ts'

/** Before a firm, in India and around it: Messieurs. */
const messrs = /^(?:m\/s|messrs)[.\s]+(?=\S)/i
const eastAsianForms = /株式会社|株式會社|有限会社|合同会社|주식회사|유한회사|[(（](?:株|有|同|주|유)[)）]/gu

/** The name of a firm without `M/s` before it. */
export const withoutMessrs = (name: string): string => name.replace(messrs, '')

/** Whether two texts name one firm: （株）青空, 株式会社青空 and 青空 do. */
export const isSameFirm = (one: string, other: string): boolean => keyOf(one) === keyOf(other)

const keyOf = (text: string): string => {
  const plain = text.normalize('NFKC')
  const key = foldKey(withoutMessrs(eastAsian.test(plain) ? plain.replace(eastAsianForms, '') : plain))
  return key === '' ? plain : key
}

/** Whether a text that a firm is called by may be somebody as well, as a sole trader is: by a given or a family name. */
export function mayBePerson(text: string): boolean {
  if (isCompany(text)) return false
  if (eastAsian.test(text)) return isEastAsianName(text)
  const words = text.split(/[\s,]+/)
  if (words.some((word) => firms.has(foldKey(word)))) return false
  // Dr. Nalin de Silva; but Dr. Oetker.
  const { name } = takeTitlesBefore(text)
  if (name !== text && name.includes(' ')) return true
  const isKnown = (word: string) => isGivenWord(word) || isFamilyWord(word)
  // Tanaka Foods
  return words.some((word) => isGivenWord(word)) || words.every(isKnown)
}
