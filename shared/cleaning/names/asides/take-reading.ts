import { splitJapaneseName } from '../evidence/split-japanese-name.ts'
import { markKind } from '../read-role.ts'
import { splitEastAsianName } from '../split-east-asian-name.ts'
import { japaneseReadings } from '../words/japanese-readings.ts'

/** 山本 恵子（ヤマモト ケイコ） */
const inBrackets =
  /^(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー ]+?) ?[(（[［〔【](?<kana>[\p{Script=Hiragana}\p{Script=Katakana}ー・･ ]+)[)）\]］〕】]$/u

export interface Reading {
  readonly name: string
  /** Whether the family name can't be read so: another person may be meant. */
  readonly isAnother: boolean
}

/** A name in Han characters without the kana in brackets behind it, which say how it is read; null where none stand there. */
export function takeReading(text: string): Reading | null {
  if (!/[)）\]］〕】]$/u.test(text) || text.length > 60) return null
  const { name = '', kana = '' } = inBrackets.exec(text)?.groups ?? {}
  if (!/\p{Script=Han}/u.test(name) || !/\p{L}{2}/u.test(kana) || markKind(kana) !== null) return null
  return { name, isAnother: isAnother(name, kana) }
}

function isAnother(name: string, kana: string): boolean {
  const family = (splitEastAsianName(name) ?? splitJapaneseName(name))?.last ?? name
  const readings = japaneseReadings.get(family)
  const read = toKatakana(kana)
  return readings !== undefined && /[ ・･]/.test(kana) && !readings.some((one) => read.startsWith(one))
}

/** Hiragana and katakana stand for the same sounds, a fixed distance apart. */
const toKatakana = (kana: string): string =>
  kana
    .normalize('NFKC')
    .replace(/[ ・]/g, '')
    .replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
