import { cantoneseSyllablesOf, listHan, mandarinSyllablesOf } from './read-han.ts'
import { romanKey } from './roman-key.ts'

/** What is read alike: for each syllable of Cantonese, by its key, those of Mandarin that are the same character. */
let readings: ReadonlyMap<string, ReadonlySet<string>> | undefined

function readReadings(): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>()
  for (const character of listHan()) {
    const [cantonese = ''] = cantoneseSyllablesOf(character)
    const [mandarin = ''] = mandarinSyllablesOf(character)
    if (cantonese === '' || mandarin === '') continue
    const key = romanKey(cantonese)
    all.set(key, (all.get(key) ?? new Set()).add(romanKey(mandarin)))
  }
  return all
}

/** A family name and one or two more syllables. */
const syllablesMax = 3
const letterMax = 6

/**
 * Whether one name is romanised from Cantonese and the other from Mandarin, syllable for syllable: Tsui Chi Hoi is Xu Zhihai.
 *
 * @param one in lower case, without blanks, the family name in front
 */
export const areOneInDialects = (one: string, other: string): boolean =>
  areOneWord(one, other, syllablesMax) || areOneWord(other, one, syllablesMax)

/** In whatever way both are cut into so many syllables at most. */
function areOneWord(cantonese: string, mandarin: string, most: number): boolean {
  readings ??= readReadings()
  if (most < syllablesMax && readings.get(romanKey(cantonese))?.has(romanKey(mandarin)) === true) return true
  if (most === 1) return false
  for (let at = 1; at <= Math.min(cantonese.length - 1, letterMax); at++) {
    const found = readings.get(romanKey(cantonese.slice(0, at)))
    if (found === undefined) continue
    for (let end = 1; end <= Math.min(mandarin.length - 1, letterMax); end++)
      if (found.has(romanKey(mandarin.slice(0, end))) && areOneWord(cantonese.slice(at), mandarin.slice(end), most - 1))
        return true
  }
  return false
}
