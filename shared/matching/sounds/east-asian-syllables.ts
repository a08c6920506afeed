import { listSpellings } from './read-han.ts'
import { readHangul } from './read-hangul.ts'
import { romanKey } from './roman-key.ts'

let keys: ReadonlySet<string> | undefined

/** Whether a romanised word sounds like one syllable of Mandarin, Cantonese or Korean. */
export function isEastAsianSyllable(word: string): boolean {
  keys ??= new Set([...listSpellings(), ...listHangul()].map(romanKey))
  return keys.has(romanKey(word))
}

function listHangul(): string[] {
  const syllables: string[] = []
  for (let code = 0xac00; code <= 0xd7a3; code++) syllables.push(String.fromCharCode(code))
  return [...new Set(syllables.map(readHangul))]
}
