import { japaneseReadings } from '../../cleaning/names/words/japanese-readings.ts'
import { foldHan } from '../../customers/people/han-variants.ts'

let readings: ReadonlyMap<string, readonly string[]> | undefined

/** How a Japanese family name in Han characters is read, in kana; empty for one that is not known. */
export function readingsOfJapaneseFamily(folded: string): readonly string[] {
  readings ??= new Map([...japaneseReadings].map(([family, kana]) => [foldHan(family), kana] as const))
  return readings.get(folded) ?? []
}
