import { foldKey } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'
import { splitEastAsianName } from './split-east-asian-name.ts'
import type { SplitName } from './split-name.ts'

const titles = new Set(
  'mr mrs ms miss mx dr prof professor sir dame rev hon eng ing dipling herr frau mme mlle sr sra srta dott ir datuk dato tan'.split(
    ' ',
  ),
)
const suffixes = new Set('jr sr ii iii iv phd md mba cpa esq dds jd pe cfa'.split(' '))
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

/**
 * First and last name of a person's full name, or null where the split isn't safe and the name is better kept whole:
 * one word, a firm, several people, three names that could belong to either side, a romanised East Asian name that may
 * have its surname in front.
 */
export function splitName(full: string): SplitName | null {
  const text = tidyText(full).normalize('NFC')
  if (text === '' || text.length > 80 || /[\n&@/|\d()"“”+]/.test(text)) return null
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return splitEastAsianName(text)
  const [before = '', after, more] = text.split(/\s*[,，]\s*/)
  if (more !== undefined) return null
  if (after !== undefined && !suffixes.has(foldKey(after))) return lastNameFirst(before, after)
  const words = withoutTitles(before)
  if (words.length < 2 || !words.every(isNameWord)) return null
  return surnameInCapitals(words) ?? inOrder(words)
}

function withoutTitles(text: string): string[] {
  const words = text.split(' ')
  while (words.length > 1 && titles.has(foldKey(words[0] ?? ''))) words.shift()
  while (words.length > 1 && suffixes.has(foldKey(words.at(-1) ?? ''))) words.pop()
  return words
}

const isNameWord = (word: string): boolean => /^[\p{L}\p{M}.'’ʻ-]+$/u.test(word) && !firms.has(foldKey(word))

function lastNameFirst(last: string, rest: string): SplitName | null {
  const first = withoutTitles(rest)
  const lastWords = last.split(' ')
  const safe =
    [...first, ...lastWords].every(isNameWord) &&
    first.length <= 3 &&
    lastWords.length <= 3 &&
    last !== '' &&
    rest !== ''
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
