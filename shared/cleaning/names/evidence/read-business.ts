import { foldAccented, foldKey, plainWords } from '../../text/fold-key.ts'
import { remember } from '../../text/remember.ts'
import { isGivenWord } from '../is-given-word.ts'
import { eastAsian } from '../take-title.ts'
import { takeTitlesBefore } from '../take-titles-before.ts'
import {
  businessEndings,
  businesses,
  businessPhrases,
  eastAsianBusinesses,
  maybeBusinesses,
  neverFamilies,
} from '../words/businesses.ts'
import { desks, eastAsianDeskInFront, eastAsianDesks, weakDesks } from '../words/desks.ts'
import { isFamilyWord } from '../words/family-names.ts'
import { particles } from '../words/particles.ts'
import { roleHeads } from '../words/roles.ts'

/** Longer ones are texts. */
const longest = 120
const wordsMax = 10
const thai = /\p{Script=Thai}/u

/**
 * Whether a name is that of a business, an office or a society, by a word that says its kind: `Göldlin Apotheke`,
 * `Praxis Dr. Müller`. `maybe` where somebody may be called so as well, or be meant beside it: `Bank Cler`, `Anna Hotel`. Null
 * for whatever says nothing of the kind, and for a job: `Hotel Manager`.
 */
export const readBusiness: (text: string) => 'sure' | 'maybe' | null = remember((text) => {
  if (text.length > longest || (/^[A-Za-z]+$/.test(text) && !isBusinessWord(text))) return null
  const plain = text.normalize('NFKC').trim()
  if (eastAsian.test(plain) || thai.test(plain)) return readEastAsian(plain)
  const words = plain.split(/[\s,;:/|()[\]"“”«»„.+–—-]+/u).filter((word) => word !== '')
  if (words.length === 0 || words.length > wordsMax) return null
  const at = words.findIndex(isBusinessWord)
  const hasPhrase = words.length > 1 && businessPhrases.test(plainWords(plain))
  if (at < 0 && !hasPhrase) return readDoubtful(words, plain)
  if (words.some((word) => roleHeads.has(foldKey(word)))) return null
  if (words.length === 1) return businesses.has(keyOf(plain)) ? 'maybe' : 'sure'
  const isSure = at === 0 ? !namesPerson(plain) : !isNamedFirst(plain) && !isRemark(words, at)
  return isSure ? 'sure' : 'maybe'
})

/** `Hotel Adler - Anna Weber` */
const namesPerson = (text: string): boolean =>
  text.split(/\s+[-–—]\s+|\s*[,;:/|([]\s*/u).some((part, at) => at > 0 && part.includes(' ') && isNamedFirst(part))

/** `met at Hotel Adler`, `Reception Hotel Adler` */
const isRemark = (words: readonly string[], at: number): boolean =>
  (/^\p{Ll}/u.test(words[0] ?? '') && /^\p{Lu}/u.test(words[at] ?? words.at(-1) ?? '')) ||
  words.slice(0, at).some((word) => desks.has(foldKey(word)) && !weakDesks.has(foldKey(word)))

/** What is no more than the word itself names nothing; 金酒店 may be somebody as well. */
function readEastAsian(text: string): 'sure' | 'maybe' | null {
  if (eastAsianDesks.test(text) || eastAsianDeskInFront.test(text)) return null
  const [found] = eastAsianBusinesses.exec(text) ?? []
  if (found === undefined) return null
  const [all, own] = [[...text].length, [...found].length]
  return all > own + 1 || (all > own && thai.test(text)) ? 'sure' : 'maybe'
}

/** None is shorter: most words need not be looked up. */
const shortest = 2
function isBusinessWord(word: string): boolean {
  if (word.length < shortest) return false
  const key = keyOf(word)
  return businesses.has(key) || (mayBeCompound(key) && isCompound(key))
}

const keyOf = (word: string): string => foldAccented(word.replace(/['’]s$/u, '')).replaceAll('i\u0307', 'i')

const lengths = [...new Set([...businessEndings].map(({ length }) => length))].sort((a, b) => b - a)
/** What stands before the end: `Stadt-`, and no letter or two. */
const stemMin = 3

const lastLetters = new Set([...businessEndings].map((ending) => ending.slice(-2)))
/** Whether a key ends as one of the endings does: nearly none does. */
export const mayBeCompound = (key: string): boolean => lastLetters.has(key.slice(-2))

const isCompound = (key: string): boolean =>
  lengths.some((length) => key.length >= length + stemMin && businessEndings.has(key.slice(-length)))

/** `Anna Weber Photography`, `Dr. Peter Apotheke`: somebody may be meant beside the firm. */
const isNamedFirst = (text: string): boolean =>
  isGivenWord(takeTitlesBefore(text).name.split(/[\s,;:/|(–—-]+/u, 1)[0] ?? '')

/** `Bank Cler`; but `Peter Bank`, and `Bank, Peter`. */
function readDoubtful(words: readonly string[], text: string): 'maybe' | null {
  if (isPointed(words, text)) return 'maybe'
  const at = words.findIndex((word) => word.length >= shortest && maybeBusinesses.has(keyOf(word)))
  if (at < 0 || words.length < 2 || words.some((word) => roleHeads.has(foldKey(word)))) return null
  // Osama bin Laden, van de Winkel
  if (at > 0 && particles.has(foldKey(words[at - 1] ?? ''))) return null
  const isAtEnd = at === 0 || at === words.length - 1
  if (neverFamilies.has(keyOf(words[at] ?? ''))) return isAtEnd ? 'maybe' : null
  const others = words.filter((_, index) => index !== at)
  return !isAtEnd || isNamedFirst(text) || others.some((word) => isGivenWord(word) || /^\p{Lu}$/u.test(word))
    ? null
    : 'maybe'
}

/** `Dupont S.A.S.`, `Nestlé S.A.`; but `Rahman S.A.`, whose initials they are. */
const pointed = /^(.*\S)[\s,]+(?:(?<long>S\.A\.S|S\.A\.U|S\.N\.C)|S\.A|S\.L|N\.V|B\.V|A\.G|A\.S|S\.C|K\.K)\.?$/u

function isPointed(words: readonly string[], text: string): boolean {
  const found = pointed.exec(text)
  const isLong = found?.groups?.long !== undefined
  return found !== null && !words.some((word) => isGivenWord(word) || (!isLong && isFamilyWord(word)))
}
