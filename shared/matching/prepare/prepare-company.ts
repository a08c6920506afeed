import { isLegalForm } from '../../cleaning/names/is-company.ts'
import { firms } from '../../cleaning/names/words/firms.ts'
import { foldWord } from '../../customers/people/fold-word.ts'
import { foldHan } from '../../customers/people/han-variants.ts'
import { legalForms } from '../../customers/people/name-words.ts'
import { readingsOfJapaneseFamily } from '../sounds/japanese-families.ts'
import { cantoneseKey, mandarinKey } from '../sounds/read-han.ts'
import { readHangul } from '../sounds/read-hangul.ts'
import { readKana } from '../sounds/read-kana.ts'
import { romanKey } from '../sounds/roman-key.ts'
import type { PreparedCompany } from './prepared.ts'
import { tradesOfText, tradesOfWords } from './trade-words.ts'

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const eastAsianParts = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu
/** What every other firm in East Asia is called too. */
const forms =
  /股份|有限|責任|责任|公司|株式会社|株式會社|合同会社|有限会社|합자회사|주식회사|유한회사|\((?:株|有|同|주|유)\)/gu
const lengthMax = 200
const wordsMax = 10

/** The name of a firm without what doesn't tell it from another one, in each of its scripts. */
export function prepareCompany(name: string): PreparedCompany | null {
  const plain = name.slice(0, lengthMax).normalize('NFKC')
  const isEastAsian = eastAsian.test(plain)
  const eastern = isEastAsian ? foldEastAsian(plain) : ''
  const {
    plain: latin,
    words,
    telling,
    sound,
  } = readWords(isEastAsian ? plain.replace(forms, ' ').replace(eastAsianParts, ' ') : plain)
  const text = eastern === '' ? latin : eastern
  if (text === '') return null
  const { trades, core } = eastern === '' ? { trades: [], core: '' } : tradesOfText(eastern)
  return {
    text,
    words: telling,
    all: words,
    initials: words.map((word) => word.charAt(0)).join(''),
    latin: words.join(''),
    eastern,
    core,
    roman: eastern === '' ? [sound] : readCore(core),
    trades: [...trades, ...tradesOfWords(words)],
  }
}

/** All words that are no legal form, and of these the ones that few firms have. */
function readWords(name: string): {
  readonly plain: string
  readonly words: readonly string[]
  readonly telling: readonly string[]
  /** Of those that say no trade, as a key of `romanKey`. */
  readonly sound: string
} {
  const all = name
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    // Med.-Technik and E-Technik are one word, as Medizintechnik is.
    .replace(/\b(\p{L}{2,6})\.-?(?=\p{L}{4})|\b(\p{L})-(?=\p{L}{4})/gu, '$1$2')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word !== '')
    .slice(0, wordsMax)
  const place = all.findIndex((word, n) => n > 0 && branches.has(word))
  const told = place === -1 ? all : all.slice(0, place)
  const bare = told.filter((word) => !legalForms.has(word) && !isLegalForm(word) && !joining.has(word))
  // Trading Company Ltd is called so.
  const plain = bare.length > 0 ? bare : all
  // Gebrueder is Gebrüder.
  const words = plain.map((word) => word.replace(/([aou])e/g, '$1'))
  const telling = words.filter((word) => !firms.has(word))
  const sound = romanKey(plain.filter((word) => tradesOfWords([word]).length === 0).join(''))
  return { plain: plain.join(''), words, telling: telling.length > 0 ? telling : words, sound }
}

/** A branch is told by where it is: what stands behind the word is no part of the name. */
const branches = new Set(
  'branch filiale niederlassung zweigstelle succursale sucursal filial filialen oddzial vestiging'.split(' '),
)

const joining = new Set(
  'and und et y e i of the for de la le di da en & co company ltd limited inc kk designated activity dac'.split(' '),
)

function foldEastAsian(name: string): string {
  const letters = (text: string) => (text.match(eastAsianParts) ?? []).join('')
  return foldHan(letters(name.replace(forms, '')) || letters(name))
}

/** How the core of a name may be written in Latin letters. */
function readCore(core: string): readonly string[] {
  const families = readingsOfJapaneseFamily(core).map((kana) => romanKey(readKana(kana)))
  const latin = /\p{Script=Han}/u.test(core)
    ? [...families, mandarinKey(core), cantoneseKey(core)]
    : [romanKey(readOther(core))]
  return [...new Set(latin)].filter((key) => key.length > 2)
}

const readOther = (text: string): string =>
  /\p{Script=Hangul}/u.test(text) ? readHangul(text.replace(/[^\p{Script=Hangul}]+/gu, '')) : readKana(text)
