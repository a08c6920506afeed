import { headerWords, normalizeHeader } from '../normalize-header.ts'
import { countryWords, ofNationality, ofOtherThings, ofTheirCountry } from '../synonyms/countries.ts'
import { isBefore, isBehind, isMark } from './fillers.ts'
import { isJoint, placeOfColumn } from './places.ts'
import { readTheirName } from './read-words.ts'

/**
 * Whose country a column names: the customer's, where it says no more than that, or where they live or are found; that of
 * a thing (a journey, a birth, a wine, a visa); or one that nobody knows.
 */
export type CountryOf = 'customer' | 'thing' | 'unknown'

const listed = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(', '))
const unparted =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}ー]+$/u

const countries: ReadonlySet<string> = new Set(listed(countryWords).map(normalizeHeader))
const theirs: ReadonlySet<string> = new Set(listed(ofTheirCountry).flatMap(headerWords))
const things = listed(ofOtherThings)
const wordsOfThings: ReadonlySet<string> = new Set(things.map(normalizeHeader))
const beginnings = [...wordsOfThings].filter((word) => word.length > 3 && !unparted.test(word))
/** Of several words, or in scripts that part none. */
const phrases = things
  .filter((thing) => thing.includes(' ') || unparted.test(normalizeHeader(thing)))
  .map(normalizeHeader)

const nationalities: ReadonlySet<string> = new Set(listed(ofNationality).map(normalizeHeader))
const beginningsOfNationalities = [...nationalities].filter((word) => word.length > 4 && !unparted.test(word))
const unpartedNationalities = [...nationalities].filter((word) => unparted.test(word))

/** Words of which a country is a part: `Reiseland`, 渡航先国, 여행국가, `ประเทศปลายทาง`. */
const ending = /^(.{2,}?)(?:landes|land|maa|orszag|orszaga|riik|国家|國家|国名|國名|国|國|국가|나라)$/u
const beginning = /^(?:ประเทศ|国家|國家|국가|[国國](?=コー|代))(.{2,})$/u

/**
 * Whether a column says whose citizen somebody is: `Nationality`, 国籍・地域, `Staatsang. (ISO)`. It is another question than
 * where they live, and no country of a customer.
 */
export function namesNationality(column: string): boolean {
  const words = headerWords(column)
  const joined = words.join('')
  return (
    nationalities.has(joined) ||
    words.some(isOfNationality) ||
    words.some((word, at) => nationalities.has(word + (words[at + 1] ?? ' '))) ||
    unpartedNationalities.some((word) => joined.includes(word))
  )
}

const isOfNationality = (word: string): boolean =>
  nationalities.has(word) || beginningsOfNationalities.some((one) => word.startsWith(one))

/** Null where it names no country, and nothing that has one. */
export function countryOfWhat(column: string): CountryOf | null {
  const words = headerWords(column)
  const rest = withoutCountry(words)
  if ([...words, ...(rest ?? [])].some(isThing) || phrases.some((phrase) => words.join('').includes(phrase)))
    return 'thing'
  if (rest === null) return null
  if (namesNationality(column)) return 'unknown'
  return rest.every(isTheirs) || whoseIs(rest) === 'customer' ? 'customer' : 'unknown'
}

/** What words say beside a country; null where they name none. */
function withoutCountry(words: readonly string[]): readonly string[] | null {
  const joined = words.findIndex((word, at) => countries.has(word + (words[at + 1] ?? ' ')))
  const left = joined < 0 ? words : words.toSpliced(joined, 2)
  const cut = left.map((word) => (countries.has(word) ? '' : cutCountry(word)))
  if (joined < 0 && cut.every((part) => part === null)) return null
  return left.map((word, at) => cut[at] ?? word).filter((word) => word !== '')
}

function cutCountry(word: string): string | null {
  const rest = ending.exec(word)?.[1] ?? beginning.exec(word)?.[1]
  return rest === undefined ? null : rest.replace(/[の的之]$/u, '')
}

const whoseIs = (words: readonly string[]) => readTheirName(words)?.whose

/** `Passenger` is no passport, a `visitor` no visit, and `reședință` no journey of Swedes. */
const isThing = (word: string): boolean =>
  wordsOfThings.has(word) ||
  (beginnings.some((one) => word.startsWith(one)) && !theirs.has(word) && whoseIs([word]) === undefined)

/** 公司所在 is two words. */
const isTheirs = (word: string): boolean =>
  isTheirWord(word) ||
  (unparted.test(word) &&
    [...word].some((_, at) => at > 0 && isTheirWord(word.slice(0, at)) && isTheirs(word.slice(at))))

const isTheirWord = (word: string): boolean =>
  theirs.has(word) ||
  placeOfColumn(word) !== undefined ||
  isJoint(word) ||
  isMark([word]) ||
  isBefore([word], 'country_code') ||
  isBehind([word], 'country_code') ||
  whoseIs([word]) === 'customer'
