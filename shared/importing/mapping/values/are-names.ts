import { countryOfCity } from '../../../cleaning/country/names/city-names.ts'
import { isTown } from '../../../cleaning/detect-country/is-town.ts'
import { readParty } from '../../../cleaning/names/evidence/read-party.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { orderByEnding } from '../../../cleaning/names/order-by-script.ts'
import { isEastAsianName } from '../../../cleaning/names/split-east-asian-name.ts'
import { eastAsian, takeTitle } from '../../../cleaning/names/take-title.ts'
import { isFamilyWord } from '../../../cleaning/names/words/family-names.ts'
import { eastAsianFirms } from '../../../cleaning/names/words/legal-forms.ts'
import { remember } from '../../../cleaning/text/remember.ts'
import { kindOfValue } from './value-kind.ts'

/** What a cell of names may be: `sure` by tables of names, titles and firms; `shaped` like a name, and no more. */
type Likeness = 'sure' | 'shaped' | null

const longest = 60
const fewest = 2
/** So many cells are names for sure. */
const shareOfSure = 0.5
/** Or all but a few are shaped like names, each another, and some are names for sure. */
const shareOfShaped = 0.8
const someSure = 0.2
const shareOfDifferent = 0.6

/** Scripts of whose names no table tells. */
const untold =
  /[\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Hebrew}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Ethiopic}\p{Script=Oriya}]/u

/**
 * Whether the cells of a column may name whom one deals with, people or firms, whatever its name says: with titles and
 * honorifics, in each script, in few rows too.
 */
export function areNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const different = new Set(filled).size
  if (different < fewest || different < shareOfDifferent * filled.length) return false
  const kinds = filled.map(likenessOf)
  const sure = kinds.filter((kind) => kind === 'sure').length
  if (sure >= fewest && sure >= shareOfSure * filled.length) return true
  const shaped = kinds.filter((kind) => kind !== null).length
  if (shaped < shareOfShaped * filled.length) return false
  const isUntold = filled.every((cell) => untold.test(cell))
  return isUntold ? sure > 0 || shaped === different : sure >= fewest && sure >= someSure * filled.length
}

/**
 * Whether cells are names by their shape alone: words with capitals, or in a script that no table tells, and nearly each cell
 * another one. Only where nobody else is named does that say anything.
 */
export function areShapedNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const shaped = filled.filter((cell) => likenessOf(cell) !== null).length
  return filled.length > fewest && shaped >= shareOfShaped * filled.length && areEachAnother(filled)
}

/** The same for what stands beside the other half of a name: `Villaseñor`, `de la Cruz`, `Əliyev`, 王. */
export function areHalvesOfNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const halves = filled.filter((cell) => kindOfValue(cell) === 'text' && isHalf(cell)).length
  return filled.length > fewest && halves >= shareOfShaped * filled.length && areEachAnother(filled)
}

const areEachAnother = (filled: readonly string[]): boolean => new Set(filled).size >= shareOfShaped * filled.length

const isHalf = (text: string): boolean => {
  const words = text.split(/\s+/)
  const isNone =
    text.length > longestHalf || words.length > 3 || (text.replace(/\P{L}/gu, '').length < 2 && !eastAsian.test(text))
  return !isNone && words.every(isWord) && !isCompany(text) && !isTown(text)
}
const longestHalf = 30

/** The same below a word for a person: nothing that names nobody, nor says the same again and again. */
export function mayBeNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.normalize('NFKC').trim()).filter((cell) => cell !== '')
  const letters = filled.filter(
    (cell) => cell.length <= longest && kindOfValue(cell) === 'text' && !/\p{Nd}{2}/u.test(cell),
  )
  const isRepeated = filled.length > 4 && new Set(filled).size < shareOfDifferent * filled.length
  return filled.length > 0 && !isRepeated && letters.length >= shareOfShaped * filled.length
}

const likenessOf = remember((cell): Likeness => {
  if (cell.length > longest || kindOfValue(cell) !== 'text') return null
  const text = cell.replace(/\s*[([（［].*$/u, '').trim()
  if (text === '' || /[\p{Nd}@:;!?。！？…]|\p{L}{2}\.\s*$/u.test(text)) return isCompany(cell) ? 'sure' : null
  if (isSure(text)) return 'sure'
  return isShaped(text) ? 'shaped' : null
})

function isSure(text: string): boolean {
  if (countryOfCity(text) !== null) return false
  if (eastAsian.test(text)) return isEastAsian(text)
  if (isCompany(text) || readParty(text) === 'person') return true
  const words = text.split(/\s+/)
  if (words.some((word) => honorific.test(word)) && words.join('').length > 4) return true
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)) return words.length > 1 && orderByEnding(words) !== null
  const [first = '', second] = words
  if (second === undefined) return isGivenWord(first)
  return words.length < 6 && words.every(isWord) && words.some((word) => isGivenWord(word) || isFamilyWord(word))
}

/** 陳太, 黃志明先生, 김민지, 남궁 민. */
function isEastAsian(text: string): boolean {
  if (eastAsianFirms.test(text)) return true
  const { name, title } = takeTitle(text)
  if (title !== null && name !== '') return true
  return [...text.replace(/\s/g, '')].length > 1 && text.length < 8 && isEastAsianName(text)
}

/** How people are spoken to where titles stand before a name in a script without capitals. */
const honorific =
  /^(?:นาย|นางสาว|นาง|น\.ส\.|คุณ|ด\.ช\.|ด\.ญ\.|श्री|श्रीमती|सुश्री|डॉ|السيد|السيدة|الأستاذ|الأستاذة|الحاج|الشيخ|آقای|خانم|מר|גברת|גב['’])/u

const isWord = (word: string): boolean =>
  /^[\p{L}\p{M}.'’-]+,?$/u.test(word) &&
  /^(?:\p{Lu}|[^\p{Ll}]|\p{Script=Georgian}|(?:de|da|di|do|du|del|van|von|der|den|ter|ten|te|zu|af|av|bin|binti|bint|ben|abu|el|al|la|le|los|las|dos|das|y|ibn)$)/u.test(
    word,
  )

/** Two to four words that are letters alone, each with a capital where its script has them. */
function isShaped(text: string): boolean {
  const words = text.split(/\s+/)
  if (eastAsian.test(text)) return [...text].length < 5 && /^[\p{L}\s]+$/u.test(text)
  return words.length > 1 && words.length < 5 && words.every((word) => isWord(word) && word.length > 1)
}
