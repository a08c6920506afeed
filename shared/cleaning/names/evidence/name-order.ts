import { foldKey, plainWords } from '../../text/fold-key.ts'
import { remember } from '../../text/remember.ts'
import { isCapitals } from '../is-capitals.ts'
import { isGivenWord } from '../is-given-word.ts'
import { orderByEnding } from '../order-by-script.ts'
import { takeTitle } from '../take-title.ts'
import { tidyName } from '../tidy-name.ts'
import { oftenFamilies, oftenGiven } from '../words/either-names.ts'
import { isFamilyWord, otherFamilies } from '../words/family-names.ts'
import { familyHeaders, givenHeaders } from './name-headers.ts'

/** How the names of a column stand, where that is not the usual order: the family name in front, or the one or the other. */
export type NameOrder = 'family-first' | 'open'

type Told = 'family-first' | 'given-first'

/** Endings of family names in Latin letters that hardly any given name has. */
const familyEnding =
  /.{2}(?:[sc]k[aiáý]|dzk[ai]|ov[aá]|[oe]wicz|czyk|czak|enko|chuk|escu|[nrls]sen|sson|sdottir|sdóttir|o[gğ]lu|shvili|auskas|ait[eė]|ien[eė]|[oe]vi[cć]|opoulos)$/i

/** What the tables know of a word: `either` is a given name that many families have. */
const kindOf = remember((word): 'given' | 'either' | 'family' | null => {
  const key = foldKey(word)
  if (isGivenWord(word)) return oftenFamilies.has(key) || isFamilyWord(word) ? 'either' : 'given'
  return !oftenGiven.has(key) && (otherFamilies.has(key) || familyEnding.test(word)) ? 'family' : null
})

/** Which of two words only can be the family name; null where either can. */
export function orderOfPair(front: string, end: string): Told | null {
  const [one, other] = [kindOf(front), kindOf(end)]
  if (one === other) return null
  if (one === 'family' || (other === 'given' && one !== 'either')) return 'family-first'
  return other === 'family' || (one === 'given' && other !== 'either') ? 'given-first' : null
}

const lengthMax = 60
/** As many names that can only be read one way make an order, and one in so many may be a slip. */
const fewest = 3
const slips = 20
const mostly = 10
const firstCells = 20

/**
 * The order of a column's full names, from those that can only be read one way and from what the column is called;
 * undefined where it is the usual one, or nothing says another.
 *
 * @param cells those of the sample; blank ones say nothing
 */
export function orderOfNames(column: string, cells: readonly string[]): NameOrder | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const first = filled.slice(0, firstCells)
  if (first.length === 0 || first.filter(mayBeName).length * 2 <= first.length) return undefined
  const told = filled.flatMap((cell) => orderOfCell(cell) ?? [])
  const count = (one: string) => told.filter((other) => other === one).length
  const [family, given, commas] = [count('family-first'), count('given-first'), count('comma')]
  const header = orderOfHeader(column)
  const isProven = header === 'family-first' ? family > 0 || commas >= fewest : header === null && family >= fewest
  if (isProven && given * slips <= family) return 'family-first'
  if (header !== 'family-first' && given > 0 && (family < 2 || family * mostly <= given)) return undefined
  return family > 0 || commas >= fewest || header === 'family-first' ? 'open' : undefined
}

/** Two words or more, and no digits. */
const mayBeName = (cell: string): boolean => cell.length <= lengthMax && /^\s*[^\d\s@]+[\s,][^\d@]+$/u.test(cell)

function orderOfCell(cell: string): Told | 'comma' | null {
  if (!mayBeName(cell)) return null
  const { name, title } = takeTitle(tidyName(cell))
  if (title !== null) return null
  if (/^[^,]+,\s*[^,]+$/.test(name)) return 'comma'
  const words = name.split(' ')
  if (!words.every((word) => /^[\p{L}\p{M}'’-]{2,}$/u.test(word))) return null
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name)) return orderByEndings(words)
  const [front = '', end = ''] = words
  if (words.length !== 2) return null
  const isMarked = isCapitals(front) !== isCapitals(end)
  return isMarked ? null : orderOfPair(front, end)
}

/** The same of words in Cyrillic or Greek letters, by their endings. */
export function orderByEndings(words: readonly string[]): Told | null {
  const read = orderByEnding(words)
  if (read === null) return null
  return read.last === words[0] ? 'family-first' : 'given-first'
}

/** `Nazwisko i imię`, `Name, Vorname`: where both are named, the order in which they are. */
function orderOfHeader(column: string): Told | null {
  const words = plainWords(column.normalize('NFKC')).split(' ')
  const given = words.findIndex((word) => givenHeaders.has(word))
  const family = words.findIndex((word) => familyHeaders.has(word))
  if (given < 0 || (family < 0 && words[0] !== 'name')) return null
  return family < given ? 'family-first' : 'given-first'
}
