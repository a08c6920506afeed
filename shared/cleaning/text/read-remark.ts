import { beyondAscii, digit, kindsIn } from './character-kinds.ts'
import { firstAsciiWord, foldWords, plainWords } from './fold-key.ts'
import { isAscii } from './is-ascii.ts'
import { tidyText } from './tidy-text.ts'
import { createFirstWordSearch } from './word-search.ts'
import {
  askFirst,
  firmBefore,
  firmJoined,
  firmRemarks,
  isOrHas,
  nobodyWords,
  sureUnknown,
  unknownWords,
  whoIsUnknown,
} from './words/words-for-nobody.ts'
import {
  aboutCalls,
  aboutTheRow,
  anybodyNames,
  calledOff,
  endMarks,
  endOrName,
  notInUse,
  numberedWords,
  placeholderWords,
  testWords,
  withoutName,
  withTestWords,
} from './words/words-for-remarks.ts'

/**
 * `remark`: it names nothing, however it is read; `maybe`: it may be a name after all; `alone`: it may be one where no other
 * name stands beside it; `test`: nobody real.
 */
export type Remark = 'remark' | 'maybe' | 'alone' | 'test'

const listOf = (words: string) => words.split(', ')
const longest = 120
// A short one without its accents may be somebody: Sai So is no `sai số`.
const plainFrom = 9

/** As written, and without accents where it is long enough. */
const keys = (words: string): ReadonlySet<string> =>
  new Set(
    listOf(words).flatMap((one) => {
      const [exact, plain] = [foldWords(one), plainWords(one)]
      return plain.length < plainFrom ? [exact] : [exact, plain]
    }),
  )

const rows = keys([aboutTheRow, endMarks].join(', '))
const all = keys([aboutTheRow, notInUse, calledOff, aboutCalls, endMarks, withoutName].join(', '))
const numbered = keys(numberedWords)
const alsoNames = keys([endOrName, calledOff].join(', '))
const tests = keys(testWords)
const withTests = new Set([...tests, ...keys(withTestWords)])
const nobody = keys(nobodyWords)
const areUnknown = keys(sureUnknown)
const areSomebody = new Set([...keys(whoIsUnknown), ...numbered].filter((word) => !areUnknown.has(word)))
const ofUnknown = new Set([...keys(unknownWords), ...areUnknown, ...areSomebody])
const asks = new RegExp(`^(?:${askFirst.split(', ').map(foldWords).join('|')}) \\p{L}{2}`, 'u')
const asksFront = new Set(askFirst.split(', ').map((one) => frontOf(foldWords(one))))
const ofFirms = keys(firmRemarks)
const severalWords = Map.groupBy(
  [...all].filter((key) => key.includes(' ')),
  frontOf,
)
// With these begins whatever is looked up.
const beginsAsRemark = createFirstWordSearch(
  [...all, ...alsoNames, ...withTests, ...ofUnknown, ...nobody, ...asksFront].map(frontOf),
)

const placeholders = new Set([...numbered, ...keys(placeholderWords)])
const parts = new Set([...all, ...withTests, ...placeholders].flatMap((key) => key.split(' ')))
/** Whether each of some words stands in remarks, so that a text of them may be one. */
export const areOfRemarks = (words: readonly string[]): boolean =>
  words.every((word) => /^\d+$/.test(word) || parts.has(foldWords(word)))

const marks =
  /^[\s\-–—*=_~#.•·|<>«»()[\]{}（）［］【】〔〕「」『』《》〈〉"'“”…]+|[\s\-–—*=_~#.•·|<>«»()[\]{}（）［］【】〔〕「」『』《》〈〉"'“”…!！。]+$/gu
const inBrackets = /^(?:\([^()]+\)|（[^（）]+）|\[[^[\]]+\]|【[^【】]+】|<[^<>]+>|\{[^{}]+\})$/u

/** What a text is that stands where a name should, and is a remark about the row, its end or a test; null for any other. */
export function readRemark(raw: string): Remark | null {
  const text = tidyText(raw)
  if (text === '' || text.length > longest) return null
  // Nearly all names end here.
  if (beginsPlainly(text) && !beginsAsRemark(text)) return null
  const inner = text.replace(marks, '')
  const key = foldWords(inner)
  if (key === '') return null
  const isMarked = text.replace(/[.!！。]+$/u, '') !== inner
  // İ and I: capitals may say another letter than the one that is meant.
  const plain = plainWords(inner)
  const isKnown = all.has(key) || alsoNames.has(key) || (plain.length >= plainFrom && all.has(plain))
  if (isKnown) return isMarked || !alsoNames.has(key) ? 'remark' : 'alone'
  if (isUnknown(key)) return 'remark'
  if (heading.test(text)) return 'maybe'
  if (isTest(key)) return 'test'
  // Visitor 12
  if (/\d/.test(key) && numbered.has(key.replace(/ ?(?:no|nr)? ?\d{1,6}$/, ''))) return 'remark'
  const told = readNobody(text, key)
  if (told !== null) return told
  // A note in small letters, of several words, and nothing beside it.
  if (inBrackets.test(text)) return /^\p{Ll}.*\s/u.test(inner) ? 'remark' : 'maybe'
  return severalWords.get(frontOf(key))?.some((phrase) => key.startsWith(`${phrase} `)) ? 'maybe' : null
}

/** With a word that its key begins with too, and without a number that may be joined to it. */
const beginsPlainly = (text: string): boolean => (kindsIn(text) & (beyondAscii | digit)) === 0 && /^[A-Za-z]/.test(text)

/** `-- new leads 2024 --`, `=== Region North ===`: what parts a list. One of asterisks may mark somebody. */
const heading = /^(?:[-–—=~#_]{2,}|\*{3,})\s*\p{L}.*(?:[-–—=~#_]{2,}|\*{3,})$/u

/** `Unknown caller`, `CUSTOMER / WALK-IN` */
function isUnknown(key: string): boolean {
  if (key === 'walk in' || key === 'walkin') return true
  const words = key.split(' ')
  return (
    words.some((word) => areUnknown.has(word)) &&
    words.some((word) => areSomebody.has(word)) &&
    words.every((word) => ofUnknown.has(word))
  )
}

/** Written small these are no names: `self`, `ask Ravi`. In capitals they may be, and Sam is one. */
function readNobody(text: string, key: string): Remark | null {
  const isSmall = text === text.toLowerCase()
  const isLarge = text === text.toUpperCase()
  if (nobody.has(key)) return isSmall ? 'remark' : isLarge && key.length > 3 ? 'maybe' : null
  return asks.test(key) && (/^\p{Ll}/u.test(text) || isLarge) && text.includes(' ') ? 'maybe' : null
}

/** Whether a text where a firm should stand says what became of it or of somebody: `(closed down)`, 已倒閉, `Not interested!!`. */
export function isRemarkOnFirm(raw: string): boolean {
  if (raw.length > longest) return false
  const text = tidyText(raw)
  if (isAscii(text) && !beginsAsOfFirm(text)) return false
  const inner = text.replace(marks, '')
  const key = foldWords(inner)
  // Quit and Moved, written so, may be firms.
  const mayBeFirm = inner === text && /^\p{Lu}\p{Ll}+$/u.test(text) && !sureOfFirms.has(key)
  const said = key.replace(theFirm, '')
  return !mayBeFirm && [key, said, said.replace(auxiliaries, '')].some(isOfFirms)
}

const isOfFirms = (key: string): boolean => ofFirms.has(key) || ofFirms.has(plainWords(key))

/** `Firma erloschen`, `the shop is closed`, 公司已结业: what says that it is the firm's. */
const theFirm = new RegExp(`^(?:(?:${firmBefore.split(', ').join('|')}) |${firmJoined.split(', ').join('|')})`, 'u')
const auxiliaries = new RegExp(`^(?:(?:${isOrHas.split(', ').join('|')}) )+`, 'u')
const beginsAsOfFirm = createFirstWordSearch([...ofFirms, ...firmBefore.split(', ')].map(firstAsciiWord))
const sureOfFirms = keys(
  'closed, retired, unemployed, jobless, liquidated, bankrupt, insolvent, dissolved, insolvenz, konkurs, geschlossen, rentner, rentnerin, pensioniert, arbeitslos, retraité, retraitée, jubilado, jubilada, aposentado, aposentada, pensionato, pensionata, gepensioneerd, failliet, pensionist, eläkeläinen, emeryt, emerytka, důchodce, nyugdíjas, pensionar, emekli, пенсионер, пенсионерка',
)

function frontOf(key: string): string {
  return key.split(' ', 1)[0] ?? ''
}

/** With these begins whatever `isRemarkOnRow` takes. */
export const remarkFronts: ReadonlySet<string> = new Set([...rows].map(frontOf))

/** Whether a text says that a row could not be read, or that the list ends: it is nothing in any column. */
export const isRemarkOnRow = (raw: string): boolean => {
  const key = raw.length > longest ? '' : foldWords(tidyText(raw).replace(marks, ''))
  return rows.has(key) && !alsoNames.has(key)
}

/** 测试公司 is two words. */
function cutTest(word: string): string[] {
  if (isAscii(word) || withTests.has(word)) return [word]
  const front = joinedTests.find((one) => word.startsWith(one))
  return front === undefined ? [word] : [front, word.slice(front.length)]
}

const joinedTests = [...tests]
  .filter((one) => /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+$/.test(one))
  .sort((a, b) => b.length - a.length)

/** Whether a text is a word for whoever buys or comes, and names nobody: `Customer`, `Barverkauf`, 散客. */
export const isPlaceholder = (name: string): boolean =>
  name.length < 40 && placeholders.has(foldWords(name)) && !heading.test(name)

/** The same for a firm, in several words: Retail or Various alone may be one. */
export const isPlaceholderOfFirm = (name: string): boolean => /\s/.test(name.trim()) && isPlaceholder(tidyText(name))

const anybody = keys(anybodyNames)
/** Whether a name is one that people write for anybody: `John Doe`, 张三. Somebody may be called so. */
export const isAnybody = (name: string): boolean => anybody.has(foldWords(name))

function isTest(key: string): boolean {
  // 테스트123, test2
  const words = key
    .split(' ')
    .map((word) => word.replace(/\d{1,6}$/, ''))
    .filter((word) => word !== '')
    .flatMap(cutTest)
  return tests.has(key) || (words.some((word) => tests.has(word)) && words.every((word) => withTests.has(word)))
}
