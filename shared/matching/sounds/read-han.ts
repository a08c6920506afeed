import { cantoneseSyllables } from './cantonese-syllables.ts'
import { mandarinSyllables } from './mandarin-syllables.ts'
import { romanKey } from './roman-key.ts'

const readTable = (table: string, spell: (syllable: string) => string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [syllable = '', characters = ''] = line.split(' ')
        const spelling = spell(syllable)
        return [...characters].map((character) => [character, spelling] as const)
      }),
  )

/** As names are romanised in Hong Kong, from Jyutping: zoeng is cheung, gwok is kwok. */
export function hongKongSpelling(jyutping: string): string {
  const [, initial = '', final = ''] = /^(gw|kw|ng|[bpmfdtnlgkhwzcsj]?)(.*)$/.exec(jyutping) ?? []
  const first = initial === 'j' && final.startsWith('yu') ? '' : (initials[initial] ?? initial)
  return `${first}${finals[final] ?? final}`
}

const initials: Readonly<Record<string, string>> = { z: 'ch', c: 'ch', j: 'y', gw: 'kw', g: 'k', ng: 'ng' }
const finals: Readonly<Record<string, string>> = {
  aa: 'a',
  aai: 'ai',
  aau: 'au',
  aam: 'am',
  aan: 'an',
  aang: 'ang',
  aap: 'ap',
  aat: 'at',
  aak: 'ak',
  oe: 'eu',
  oeng: 'eung',
  oek: 'euk',
  eoi: 'ui',
  eon: 'un',
  eot: 'ut',
  yu: 'yu',
  yun: 'yuen',
  yut: 'yuet',
  ou: 'o',
}

let mandarin: ReadonlyMap<string, string> | undefined
let cantonese: ReadonlyMap<string, string> | undefined

/** A word in Han characters, syllable for syllable, as Mandarin reads it; empty where a character is in no table. */
export function mandarinSyllablesOf(word: string): readonly string[] {
  mandarin ??= readTable(mandarinSyllables, (syllable) => syllable)
  return readAll(word, mandarin)
}

/** The same as Cantonese reads it, in the spelling of Hong Kong. */
export function cantoneseSyllablesOf(word: string): readonly string[] {
  cantonese ??= readTable(cantoneseSyllables, hongKongSpelling)
  return readAll(word, cantonese)
}

/** The characters that have a reading in Mandarin. */
export function listHan(): readonly string[] {
  mandarin ??= readTable(mandarinSyllables, (syllable) => syllable)
  return [...mandarin.keys()]
}

/** How the syllables of both are written. */
export function listSpellings(): readonly string[] {
  mandarin ??= readTable(mandarinSyllables, (syllable) => syllable)
  cantonese ??= readTable(cantoneseSyllables, hongKongSpelling)
  return [...new Set([...mandarin.values(), ...cantonese.values()])]
}

/** The key of a word in Han characters as Mandarin reads it; empty where a character has no reading in the table. */
export const mandarinKey = (word: string): string => romanKey(mandarinSyllablesOf(word).join(''))

/** The same as Cantonese reads it, in the spelling of Hong Kong. */
export const cantoneseKey = (word: string): string => romanKey(cantoneseSyllablesOf(word).join(''))

function readAll(word: string, table: ReadonlyMap<string, string>): readonly string[] {
  const syllables: string[] = []
  for (const character of word) {
    const syllable = table.get(character)
    if (syllable === undefined) return []
    syllables.push(syllable)
  }
  return syllables
}
