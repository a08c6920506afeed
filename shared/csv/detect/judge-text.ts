import type { Encoding } from '../encodings.ts'
import { commonCharacters } from './common-characters.ts'

type Judge = (character: string) => number

/**
 * How likely it is that a person wrote this text, judged by its characters beyond ASCII: about 1 for words in the
 * script of the encoding, around 0 for characters that hardly anyone uses, below 0 for rubbish.
 */
export function judgeText(text: string, encoding: Encoding): number {
  const judge = judges[encoding]
  if (judge === undefined) return judgeLetters(text, encoding)
  let sum = 0
  let count = 0
  for (const character of text) {
    if (character <= '\x7f') continue
    sum += isNoText(character) ? -1 : isWidePunctuation(character) ? 0.5 : judge(character)
    count++
  }
  return count === 0 ? 0 : sum / count
}

const judges: Partial<Record<Encoding, Judge>> = {
  gb18030: (character) =>
    commonCharacters.simplified.has(character) ? 1 : commonCharacters.traditional.has(character) ? 0.4 : han(character),
  big5: (character) => (commonCharacters.traditional.has(character) ? 1 : han(character)),
  shift_jis: (character) => (isHalfWidthKana(character) ? 0.3 : japanese(character)),
  'euc-jp': (character) => (isHalfWidthKana(character) ? 0 : japanese(character)),
  'euc-kr': (character) =>
    commonCharacters.korean.has(character) ? 1 : /\p{Script=Hangul}/u.test(character) ? 0.2 : -0.4,
}

function japanese(character: string): number {
  if (/[\u3041-\u30ff]/.test(character)) return 1
  return commonCharacters.japanese.has(character) ? 1 : han(character)
}

const han = (character: string): number => (/\p{Script=Han}/u.test(character) ? 0.1 : -0.4)

const isNoText = (character: string): boolean => /[\ufffd\p{Co}\p{Cn}\u0080-\u009f]/u.test(character)
const isWidePunctuation = (character: string): boolean => /[\u3000-\u303f\uff01-\uff5e]/.test(character)
const isHalfWidthKana = (character: string): boolean => character >= '\uff61' && character <= '\uff9f'

/** For alphabets: letters of the languages that the encoding is for, standing in words; symbols are rare. */
function judgeLetters(text: string, encoding: Encoding): number {
  const letters = commonLetters[encoding]
  let sum = 0
  let count = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]*\P{ASCII}+[\p{L}\p{M}\p{N}]*/gu)) {
    for (const character of word) {
      if (character <= '\x7f') continue
      sum += judgeLetter(character, word, letters)
      count++
    }
  }
  return count === 0 ? 0 : sum / count
}

const commonLetters: Partial<Record<Encoding, string>> = {
  'windows-1252': 'àáâãäåæçèéêëíîïñòóôõöøúûüœß',
  'windows-1250': 'ąćęłńóśźżáčďéěíňřšťúůýžäöüőűăş',
  'windows-1254': 'çğıöşüi̇â',
  'windows-1257': 'āčēģīķļņšūžąęėįųõäöü',
}

/** Signs beyond ASCII that are at home in any Western text. */
const ordinarySigns = '‘’“”–—…€£©®™°·«»¿¡§ªº№\u00a0'

function judgeLetter(character: string, word: string, letters: string | undefined): number {
  if (isNoText(character)) return -1
  if (ordinarySigns.includes(character)) return 0.3
  // Words with a symbol inside.
  if ([...word].some((other) => !ordinarySigns.includes(other) && /[^\p{L}\p{M}\p{N}]/u.test(other))) return -0.5
  // A capital after a small letter, as in "cafÃ©", or words of such letters alone, as in "ÍõÎ°".
  if (/\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}/u.test(word)) return -0.3
  // Letters of two alphabets in one word, as in "Mьller".
  if (/[a-z]/i.test(word) && !/\p{Script=Latin}/u.test(character)) return -0.3
  if (letters === undefined) return 0.6
  if (!letters.includes(character.toLowerCase())) return 0.1
  return /[a-z]/i.test(word) || word.length === 1 ? 0.6 : 0
}
