import { isLegalForm } from '../../cleaning/names/is-company.ts'
import { firms } from '../../cleaning/names/words/firms.ts'
import { foldWord } from '../../customers/people/fold-word.ts'
import { foldHan } from '../../customers/people/han-variants.ts'
import { legalForms } from '../../customers/people/name-words.ts'
import { cantoneseKey, mandarinKey } from '../sounds/read-han.ts'
import { readHangul } from '../sounds/read-hangul.ts'
import { readKana } from '../sounds/read-kana.ts'
import { romanKey } from '../sounds/roman-key.ts'
import type { PreparedCompany } from './prepared.ts'

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** What every other firm in East Asia is called too. */
const forms =
  /股份|有限|責任|责任|公司|集團|集团|株式会社|株式會社|合同会社|有限会社|합자회사|주식회사|유한회사|\((?:株|有|同|주|유)\)/gu
const lengthMax = 200
const wordsMax = 10

/** The name of a firm without what doesn't tell it from another one. */
export function prepareCompany(name: string): PreparedCompany | null {
  const plain = name.slice(0, lengthMax).normalize('NFKC')
  return eastAsian.test(plain) ? prepareEastAsian(plain) : prepareLatin(plain)
}

function prepareLatin(name: string): PreparedCompany | null {
  const all = name
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .slice(0, wordsMax)
  const bare = all.filter((word) => !legalForms.has(word) && !isLegalForm(word) && !joining.has(word))
  // Trading Company Ltd is called so.
  const words = bare.length > 0 ? bare : all
  if (words.length === 0) return null
  const telling = words.filter((word) => !firms.has(word))
  return { text: words.join(''), words: telling.length > 0 ? telling : words, roman: [] }
}

const joining = new Set('and und et y e of the for de la le di da & co'.split(' '))

function prepareEastAsian(name: string): PreparedCompany | null {
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
  const bare = letters(name.replace(forms, '')) || letters(name)
  const text = foldHan(bare.toLowerCase())
  if (text === '') return null
  const latin = /\p{Script=Han}/u.test(bare) ? [mandarinKey(text), cantoneseKey(text)] : [romanKey(readOther(bare))]
  return { text, words: [text], roman: [...new Set(latin)].filter((key) => key.length > 2) }
}

const readOther = (text: string): string =>
  /\p{Script=Hangul}/u.test(text) ? readHangul(text.replace(/[^\p{Script=Hangul}]+/gu, '')) : readKana(text)
