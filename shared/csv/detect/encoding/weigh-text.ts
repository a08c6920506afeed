import { letterModel } from './letter-model.ts'
import { type CharacterModel, characterModels, nearAscii } from './weigh-character.ts'

/** The words of a text that hold anything beyond ASCII, each once: a name that is repeated says no more than once. */
export function tellingWords(text: string): string[] {
  const words = new Set<string>()
  for (const [word] of text.matchAll(/[A-Za-z0-9]*\P{ASCII}(?:[A-Za-z0-9]|\P{ASCII})*/gu)) {
    words.add(word.slice(0, longest))
    if (words.size >= mostWords) break
  }
  return [...words]
}

const longest = 80
const mostWords = 250

/**
 * How many bits it takes to write these words in the language that suits them best: the fewer, the likelier it is that
 * somebody wrote them. Bits of readings of the same bytes can be compared.
 *
 * @param languages keys of the models
 */
export function weighWords(words: readonly string[], languages: readonly string[]): number {
  // Letters are not looked for where there are hardly any: most readings are out of the question by that.
  const tried = languages.filter((language) => language in characterModels || hasAlphabet(words))
  if (tried.length === 0) return damage * words.join('').length
  const byWord = words.map((word) => {
    const shape = weighShape(word)
    return tried.map((language) => shape + weighWord(word, language))
  })
  const totals = tried.map((_, at) => byWord.reduce((sum, bits) => sum + mix(bits, at), 0))
  return Math.min(...totals)
}

function hasAlphabet(words: readonly string[]): boolean {
  const text = words.slice(0, 40).join('')
  return (text.match(/[\p{Script=Han}\p{Script=Hangul}]/gu)?.length ?? 0) * 3 < text.length
}

/** Customers of one country are named in several languages: a word may be of any, which takes four bits to say. */
const mix = (bits: readonly number[], at: number): number => Math.min(bits[at] ?? 0, Math.min(...bits) + 4)

function weighWord(word: string, language: string): number {
  const character = characterModels[language]
  return character === undefined ? weighLetters(word, language) : weighCharacters(word, character)
}

function weighCharacters(word: string, model: CharacterModel): number {
  let bits = inLatin * (word.match(betweenLatin)?.length ?? 0)
  let before = ''
  for (const character of word) {
    if (character > '\x7f') bits += traitsOf(character).sign === 'none' ? damage : model(before, character)
    else if (before > '\x7f' && /[a-z]/i.test(character)) bits += nearAscii
    before = character
  }
  return bits
}

/** Something else than a Latin letter in the middle of a word of Latin letters, which nobody writes. */
const betweenLatin = /(?<=[A-Za-z])(?:(?!\p{Script=Latin}|\p{M}|[\u2019'])\P{ASCII})(?=[a-z])/gu
const inLatin = 12

function weighLetters(word: string, language: string): number {
  const model = letterModel(language)
  let bits = inLatin * (word.match(betweenLatin)?.length ?? 0)
  let before = '^'
  for (const character of word) {
    const { small, sign } = traitsOf(character)
    if (small > '\x7f' || before > '\x7f')
      bits += sign === 'letter' ? model.bits(before, small) : weighSign(before, sign)
    before = sign === 'ordinary' || sign === 'apostrophe' ? '^' : small
  }
  return before > '\x7f' ? bits + model.bits(before, '$') : bits
}

const damage = 30

function weighSign(before: string, sign: Sign): number {
  if (sign === 'none') return damage
  const isAtEdge = before === '^'
  return sign === 'ordinary' ? (isAtEdge ? 9 : 16) : sign === 'apostrophe' ? (isAtEdge ? 20 : 10) : isAtEdge ? 18 : 22
}

/** Capitals stand at the beginning, or everywhere; hardly ever behind a small letter. */
function weighShape(word: string): number {
  let bits = 0
  let before = ''
  for (const character of word) {
    const kind = traitsOf(character).case
    if (before === 'small' && kind === 'capital') bits += 9
    else if (before === 'capital' && kind !== '') bits += 1
    before = kind
  }
  return bits
}

/** `ordinary` signs are at home in text of any language; `none` is no text at all. */
type Sign = 'letter' | 'ordinary' | 'apostrophe' | 'odd' | 'none'

interface Traits {
  /** One letter for one: those that have no small letter of their own stay. */
  readonly small: string
  readonly case: 'small' | 'capital' | ''
  readonly sign: Sign
}

const known = new Map<string, Traits>()

function traitsOf(character: string): Traits {
  const found = known.get(character)
  if (found !== undefined) return found
  const small = character.toLowerCase()
  const traits: Traits = {
    small: small.length === character.length ? small : character,
    case: /\p{Lu}/u.test(character) ? 'capital' : /\p{Ll}/u.test(character) ? 'small' : '',
    sign: signOf(character),
  }
  known.set(character, traits)
  return traits
}

function signOf(character: string): Sign {
  if (/[\ufffd\p{Co}\p{Cn}\u0080-\u009f]/u.test(character)) return 'none'
  if (character === '’') return 'apostrophe'
  if ('‘“”–—…€£©®™°·«»¿¡§ªº№\u00a0'.includes(character)) return 'ordinary'
  return character <= '\x7f' || /[\p{L}\p{M}]/u.test(character) ? 'letter' : 'odd'
}
