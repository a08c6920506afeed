import { foldKey } from '../text/fold-key.ts'
import { isAscii } from '../text/is-ascii.ts'
import { remember } from '../text/remember.ts'
import { readBusiness } from './evidence/read-business.ts'
import { isCapitals } from './is-capitals.ts'
import { isGivenWord } from './is-given-word.ts'
import {
  capitalFormsBefore,
  capitalLegalForms,
  eastAsianFirms,
  legalFormsBefore,
  partnersOfFirms,
  shortFormsBefore,
  shortFormsOfBodies,
  sureLegalForms,
} from './words/legal-forms.ts'

const longest = 200

/** A form stands beside a name. */
const isOneWord = /^[!-+\--~]*$/

/**
 * Whether a text is a firm, by its legal form, `Alpen-Technik GmbH`, `Blue Mesa Software, Inc.`, ㈱みなと食品, or by a word
 * that says what business it is: `Göldlin Apotheke`.
 */
export const isCompany: (text: string) => boolean = remember(
  (text) => hasLegalForm(text) || readBusiness(text) === 'sure',
)

function hasLegalForm(text: string): boolean {
  if (text.length > longest || isOneWord.test(text)) return false
  const plain = isAscii(text) ? text : text.normalize('NFKC')
  if (!isAscii(text) && eastAsianFirms.test(plain)) return true
  const words = (plain.includes('/') ? plain.replace(/(?<=\p{L})\s*\/\s*(?=\p{L}(?!\p{L}))/gu, '') : plain)
    .replace(/\bz\s*o\.?\s*o\.?/giu, 'zoo')
    .split(/[\s,，]+/)
    .filter((word) => foldKey(word) !== '' || word === '&')
  const [front = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2) return false
  const whole = plain.trim()
  if (isQuoted.test(whole) || pointedForms.test(whole)) return true
  return isFormBefore(front, words.slice(1)) || isForm(last, words.slice(0, -1))
}

/** ГУ "Аппарат акима", UAB „Litana“ */
const isQuoted = /^\p{Lu}{2,7}\.?\s*["«»“”„‟].+["«»“”‟]$/u
/** Forms of central Europe and Iceland, in small letters, which no initials are: `Spolek Lhota, z. s.`, `Pétur Blöndal hf.` */
const pointedForms =
  /\S[\s,]+(?:(?:z\. ?s|o\. ?p\. ?s|v\. ?o\. ?s|k\. ?s|a\. ?s|s\. ?p|d\. ?d|j\. ?d\. ?o\. ?o|s\. ?r\. ?o|z\. ?ú|p\. ?o|o\. ?z|n\. ?o|e\. ?v|e\. ?k|e\. ?g)\.?|hf\.?|sf\.|[Bb]t\.|בע["״'”]מ)$/u

/** Whether a text is a legal form and nothing else. */
export const isLegalForm = (text: string): boolean => sureLegalForms.has(foldKey(text))

/** `SAS Dupont`, `PT Maju Jaya`; but `Sas Dupont`, who may be Dutch, and in a list of capitals SAS PETER. */
function isFormBefore(word: string, behind: readonly string[]): boolean {
  const key = foldKey(word)
  if (legalFormsBefore.has(key)) return true
  if (!isCapitals(word)) return false
  if (shortFormsOfBodies.has(word.replaceAll('.', ''))) return !behind.every(isCapitals) || !behind.some(isGivenWord)
  if (capitalFormsBefore.has(key)) return true
  return (key === 'sas' && !behind.some(isGivenWord)) || (shortFormsBefore.has(key) && behind.length > 1)
}

/** Two letters with points are initials as well: `Rahman S.A.`. */
function isForm(word: string, before: readonly string[]): boolean {
  const key = foldKey(word)
  if (sureLegalForms.has(key) || word === 'Oy' || word === 'OÜ' || /^d\.\s?o\.\s?o\.?$/.test(word)) return true
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
