import { listSpellings } from './read-han.ts'
import { readHangul } from './read-hangul.ts'
import { romanKey } from './roman-key.ts'

let keys: ReadonlySet<string> | undefined

/** Whether a romanised word sounds like one syllable of Mandarin, Cantonese or Korean. */
export function isEastAsianSyllable(word: string): boolean {
  keys ??= new Set([...listSpellings(), ...listHangul()].map(romanKey))
  return keys.has(romanKey(word))
}

const words = new Map<string, boolean>()
const wordsMax = 50_000

/** Whether a romanised word may be one to three such syllables: xiaoming, but not stanley. */
export function isEastAsianWord(word: string): boolean {
  const known = words.get(word)
  if (known !== undefined) return known
  const is = word.length < 19 && splits(word, 3)
  if (words.size < wordsMax) words.set(word, is)
  return is
}

/** Vowels, and behind them no consonant that no romanisation has there; or a syllable that Hong Kong and Wade–Giles write without one. */
const isWellFormed = /^(?:[^aeiou]{0,3}[aeiouyw]+(?:ng|[nmkpthl])?|tsz|tz|sz|h?ng)$/

function splits(word: string, most: number): boolean {
  if (isWellFormed.test(word) && isEastAsianSyllable(word)) return true
  if (most === 1) return false
  for (let at = 1; at < Math.min(word.length, 7); at++)
    if (
      isWellFormed.test(word.slice(0, at)) &&
      isEastAsianSyllable(word.slice(0, at)) &&
      splits(word.slice(at), most - 1)
    )
      return true
  return false
}

function listHangul(): string[] {
  const syllables: string[] = []
  for (let code = 0xac00; code <= 0xd7a3; code++) syllables.push(String.fromCharCode(code))
  return [...new Set(syllables.map(readHangul))]
}
