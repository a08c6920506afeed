import { foldKey } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'
import { isEastAsianFamily, splitEastAsianName } from './split-east-asian-name.ts'
import type { SplitName } from './split-name.ts'
import { eastAsian, takeTitle } from './take-title.ts'
import { suffixes, suffixesBehindComma, titlesOfGiven, vietnamese, vietnameseFamilies } from './titles.ts'

// A name that ends in one of these, or holds one, is of a firm, a channel or a desk.
const firms = new Set(
  (
    'ltd limited inc incorporated llc llp plc gmbh ag sa sas sarl srl spa bv nv oy ab as pte pty kk co corp corporation company companies group holding holdings ' +
    'studio studios channel tv media films productions records foundation association university college school institute bank hotel restaurant clinic ' +
    'consulting solutions services technologies technology trading international enterprises enterprise partners agency team official gaming vlogs the and und et y for of shop store'
  ).split(' '),
)
const particles = new Set(
  'van von der den de da di du dos das la le el al bin ibn binti bint ben ter ten zu zur af av vom vander vande mac st st.'.split(
    ' ',
  ),
)
// As a given name they take a particle with them: María de Jesús, Maria del Carmen.
const pious = new Set(['maria', 'jose', 'juan', 'ana', 'luz', 'flor', 'ma', 'santa'])

/** A person's full name in its parts, as far as they can be told. */
export interface PersonName {
  readonly first: string | null
  readonly last: string | null
  /** As written: `Dr.`, 先生, 과장님. It is no name; of a job it is the position. */
  readonly title: string | null
}

/**
 * First and last name of a person's full name, or null where the split isn't safe and the name is better kept whole:
 * one word, a firm, several people, three names that could belong to either side, a romanised East Asian name that may
 * have its surname in front. A title is no part of either.
 */
export function splitName(full: string): SplitName | null {
  const { first, last } = readPersonName(full)
  return first === null || last === null ? null : { first, last }
}

/** The parts of a full name that are sure. With a title, one word is a family name: 何先生, `Herr Müller`. */
export function readPersonName(full: string): PersonName {
  const text = tidyText(full).normalize('NFC')
  const { name, title } = takeTitle(text)
  if (name === '' || name.length > 80 || /[\n&@/|\d()"“”+]/.test(name)) return { first: null, last: null, title }
  if (eastAsian.test(name)) return { ...readEastAsian(name, title), title }
  return { ...readWestern(name, title), title }
}

function readEastAsian(name: string, title: string | null): Omit<PersonName, 'title'> {
  const isFamily = title !== null && isEastAsianFamily(name)
  return isFamily ? { first: null, last: name } : (splitEastAsianName(name) ?? unknown)
}

const unknown = { first: null, last: null }

function readWestern(text: string, title: string | null): Omit<PersonName, 'title'> {
  const [before = '', after, more] = text.split(/\s*[,，]\s*/)
  if (more !== undefined) return unknown
  if (after !== undefined && !suffixesBehindComma.has(foldKey(after))) return lastNameFirst(before, after) ?? unknown
  const words = withoutSuffixes(before.split(' '))
  if (!words.every(isNameWord)) return unknown
  if (words.length === 1) return title === null ? unknown : withTitle(words[0] ?? '', title)
  // Mr. Tuấn, or somebody whose given name is Anh Tuấn.
  if (vietnameseLetters.test(text) && vietnamese.has((words[0] ?? '').toLowerCase())) return unknown
  return readVietnamese(words, title) ?? surnameInCapitals(words) ?? inOrder(words) ?? unknown
}

function withTitle(word: string, title: string): Omit<PersonName, 'title'> {
  const key = foldKey(title.split(' ').at(-1) ?? '')
  const isOfGiven = titlesOfGiven.has(key) || vietnamese.has(title.toLowerCase())
  return isOfGiven ? { first: word, last: null } : { first: null, last: word }
}

const vietnameseLetters = /[ăđơưạ-ỹ]/i

/** In Vietnamese letters, or after a Vietnamese title, the family name stands first. */
function readVietnamese(words: readonly string[], title: string | null): SplitName | null {
  const [family = '', ...given] = words
  const isVietnamese = (title !== null && vietnamese.has(title.toLowerCase())) || vietnameseLetters.test(words.join(''))
  const isFamilyFirst = vietnameseFamilies.has(foldKey(family)) && !vietnameseFamilies.has(foldKey(given.at(-1) ?? ''))
  return isVietnamese && isFamilyFirst && words.length < 6 ? { first: given.join(' '), last: family } : null
}

function withoutSuffixes(words: readonly string[]): string[] {
  const left = [...words]
  while (left.length > 1 && suffixes.has(foldKey(left.at(-1) ?? ''))) left.pop()
  return left
}

const isNameWord = (word: string): boolean => /^[\p{L}\p{M}.'’ʻ-]+$/u.test(word) && !firms.has(foldKey(word))

function lastNameFirst(last: string, rest: string): SplitName | null {
  const first = withoutSuffixes(takeTitle(rest).name.split(' '))
  const lastWords = last.split(' ')
  const safe =
    [...first, ...lastWords].every(isNameWord) &&
    first.length <= 3 &&
    lastWords.length <= 3 &&
    last !== '' &&
    first[0] !== ''
  return safe ? { first: first.join(' '), last } : null
}

// WONG Tai Man, Tai Man WONG: the custom that exists to tell the surname.
function surnameInCapitals(words: readonly string[]): SplitName | null {
  const capital = words.map((word) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word))
  if (capital.filter(Boolean).length !== 1) return null
  if (capital[0]) return { first: words.slice(1).join(' '), last: words[0] ?? '' }
  return capital.at(-1) ? { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' } : null
}

function inOrder(words: readonly string[]): SplitName | null {
  const [first = '', second = ''] = words
  if (eastAsianSurnames.has(foldKey(first)) || (words.length > 2 && eastAsianSurnames.has(foldKey(words.at(-1) ?? ''))))
    return null
  if (words.length === 2) return particles.has(foldKey(first)) ? null : { first, last: second }
  const particle = words.findIndex((word, at) => at > 0 && particles.has(foldKey(word)))
  if (
    particle === 1 &&
    !pious.has(foldKey(first)) &&
    words.slice(1, -1).every((word) => particles.has(foldKey(word)))
  ) {
    return { first, last: words.slice(1).join(' ') }
  }
  // A middle initial belongs to the first name: John F. Kennedy.
  const initials = words.slice(1, -1).every((word) => /^\p{Lu}\.?$/u.test(word))
  return initials && particle === -1 ? { first: words.slice(0, -1).join(' '), last: words.at(-1) ?? '' } : null
}

const eastAsianSurnames = new Set(
  (
    'chan chen cheng cheung chang chow chu chung fong fung ho hong hu huang hui hung kim kwok kwong lai lam lau law lee leung li liang lim lin ling liu lo lu lui ' +
    'ma mak mok ng ngan ong pang park poon shum siu so sun tam tan tang teng tong tsang tse tsui wan wang wong woo wu xie xu yan yang yau yeung yip yiu yu yuen yuan ' +
    'zhang zhao zheng zhou zhu zhong zhuang choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong bae nguyen tran le pham hoang phan vu dang bui do ngo duong ly'
  ).split(' '),
)
