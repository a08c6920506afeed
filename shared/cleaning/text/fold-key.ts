import { capital, digit, hump, kindsIn, letter, space } from './character-kinds.ts'
import { isAscii } from './is-ascii.ts'
import { remember } from './remember.ts'

/**
 * The letters and digits of a text, so that two spellings of one word are equal: compatibility forms unified, lower
 * case, no Latin, Greek or Cyrillic accents, no spaces, no punctuation. For look-up tables; never shown or stored.
 * Marks of other scripts are vowels and stay.
 */
export function foldKey(text: string): string {
  if (isAscii(text)) return foldAscii(text)
  return foldAccented(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/[ıł]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
    .normalize('NFC')
}

/** The words of a text as `foldAccented` gives them, a space between two: `Côte d’Ivoire` is `côte d ivoire`. */
export const foldWords = (text: string): string => (isAscii(text) ? asciiWords(text) : foldOtherWords(text))

const foldOtherWords = remember((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .normalize('NFC'),
)

/** The same without accents: `Não informado.` is `nao informado`. */
export const plainWords = (text: string): string => (isAscii(text) ? asciiWords(text) : plainOtherWords(text))

/** Asked by many rules of one cell. */
const plainOtherWords = remember((text) => {
  const words = foldOtherWords(text)
  return isAscii(words)
    ? words
    : words
        .normalize('NFD')
        .replace(/[\u0300-\u036f]+/g, '')
        .replace(/[ıł]/g, (letter) => (letter === 'ł' ? 'l' : 'i'))
        .normalize('NFC')
})

/** The first word of a text of ASCII as `plainWords` gives it; empty where it has none. */
export function firstAsciiWord(text: string): string {
  let from = 0
  while (from < text.length && !isOfWord(text.charCodeAt(from))) from++
  let to = from
  while (to < text.length && isOfWord(text.charCodeAt(to))) to++
  return text.slice(from, to).toLowerCase()
}

const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** As `foldKey`, but with the accents: Vietnamese "Bỉ" (Belgium) is not "BI" (Burundi). */
export function foldAccented(text: string): string {
  if (isAscii(text)) return foldAscii(text)
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .normalize('NFC')
}

// Most texts are ASCII, which has no accents and one form of each letter.
function foldAscii(text: string): string {
  const kinds = kindsIn(text)
  const folded = (kinds & ~(letter | digit | hump)) === 0 ? text : text.replace(/[^A-Za-z\d]+/g, '')
  return (kinds & capital) === 0 ? folded : folded.toLowerCase()
}

function asciiWords(text: string): string {
  const kinds = kindsIn(text)
  const words = (kinds & ~(letter | digit | space | hump)) === 0 ? text : text.replace(/[^A-Za-z\d]+/g, ' ').trim()
  return (kinds & capital) === 0 ? words : words.toLowerCase()
}
