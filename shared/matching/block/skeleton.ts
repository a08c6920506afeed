import { eastAsianFamilies } from '../../cleaning/names/words/family-names.ts'
import { soundOf } from '../../customers/people/fold-word.ts'

/** What stays of a word when its vowels are written otherwise: its first letter and the consonants behind it, five at most. */
export function skeletonOf(word: string): string {
  if (word === '') return ''
  const sound = soundOf(word)
  const rest = sound
    .slice(1)
    .replace(/[aeiouyhw]+/g, '')
    .replace(/(.)\1+/g, '$1')
  return `${sound.charAt(0)}${rest}`.slice(0, 5)
}

export const isEastAsianFamily = (word: string): boolean => eastAsianFamilies.has(word)
