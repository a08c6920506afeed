import { foldKey } from '../text/fold-key.ts'
import { isCapitals } from './is-capitals.ts'
import {
  capitalLegalForms,
  eastAsianFirms,
  legalFormsBefore,
  partnersOfFirms,
  sureLegalForms,
} from './words/legal-forms.ts'

const longest = 200

/** A form stands beside a name. */
const isOneWord = /^[!-+\--~]*$/

/** Whether a text is a firm, by its legal form: `Alpen-Technik GmbH`, `Blue Mesa Software, Inc.`, ㈱みなと食品. */
export function isCompany(text: string): boolean {
  if (text.length > longest || isOneWord.test(text)) return false
  const plain = text.normalize('NFKC')
  if (eastAsianFirms.test(plain)) return true
  const words = plain
    .replace(/(?<=\p{L})\s*\/\s*(?=\p{L}(?!\p{L}))/gu, '')
    .replace(/\bz\s*o\.?\s*o\.?/giu, 'zoo')
    .split(/[\s,，]+/)
    .filter((word) => foldKey(word) !== '' || word === '&')
  const [front = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return false
  return legalFormsBefore.has(foldKey(front)) || isForm(last, words.slice(0, -1))
}

/** Whether a text is a legal form and nothing else. */
export const isLegalForm = (text: string): boolean => sureLegalForms.has(foldKey(text))

/** Two letters with points are initials as well: `Rahman S.A.`. */
function isForm(word: string, before: readonly string[]): boolean {
  const key = foldKey(word)
  if (sureLegalForms.has(key) || word === 'Oy' || /^d\.\s?o\.\s?o\.?$/.test(word)) return true
  const isBehindAnd = /^(?:&|and|und|et|y|e)$/i.test(before.at(-1) ?? '')
  if (isBehindAnd && partnersOfFirms.has(key)) return before.length > 1
  if (key === 'co' && (isBehindAnd || word.endsWith('.'))) return before.filter((one) => one !== '&').length > 0
  return (
    isCapitals(word) &&
    !word.includes('.') &&
    capitalLegalForms.has(key) &&
    !before.every((one) => one === '&' || isCapitals(one))
  )
}
