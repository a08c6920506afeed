import { commonCharacters } from './common-characters.ts'
import { usedCharacters } from './letter-pairs.ts'

/** How many bits it takes to write a character behind another, in a script with too many characters for pairs. */
export type CharacterModel = (before: string, character: string) => number

const rare = 25
const sign = 16
const wideSign = 8
/** A character that few people use, and one beside a letter of ASCII: what other text looks like in these encodings. */
const uncommon = 17
export const nearAscii = 5

const union = (common: ReadonlySet<string>, used: string): ReadonlySet<string> => new Set([...common, ...used])
const simplified = union(commonCharacters.simplified, usedCharacters.zh ?? '')
const traditional = union(commonCharacters.traditional, usedCharacters['zh-Hant'] ?? '')
const japanese = union(commonCharacters.japanese, usedCharacters.ja ?? '')
const korean = union(commonCharacters.korean, usedCharacters.ko ?? '')

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character)
const isAsciiLetter = (character: string): boolean => /[a-z]/i.test(character)

function weighChinese(common: ReadonlySet<string>): CharacterModel {
  return (before, character) => {
    const aside = isAsciiLetter(before) ? nearAscii : 0
    if (common.has(character)) return 10 + aside
    return isHan(character) ? (character.length > 1 ? rare : uncommon + aside) : weighSign(character) + aside
  }
}

function weighJapanese(before: string, character: string): number {
  if (isHalfWidthKana(character)) return isHalfWidthKana(before) ? 6 : 14
  if (/[\u3041-\u30ff]/.test(character)) return 7
  return (
    (japanese.has(character) ? 10 : isHan(character) ? uncommon : weighSign(character)) +
    (isAsciiLetter(before) ? nearAscii : 0)
  )
}

function weighKorean(before: string, character: string): number {
  const aside = isAsciiLetter(before) ? nearAscii : 0
  if (korean.has(character)) return 9 + aside
  return (/\p{Script=Hangul}/u.test(character) ? 15 : isHan(character) ? uncommon + 2 : weighSign(character)) + aside
}

function weighSign(character: string): number {
  if (/[\p{Co}\p{Cn}]/u.test(character)) return rare
  return /[\u3000-\u303f\uff01-\uff5e·—…“”‘’]/u.test(character) ? wideSign : sign
}

const isHalfWidthKana = (character: string): boolean => character >= '\uff61' && character <= '\uff9f'

export const characterModels: Readonly<Record<string, CharacterModel>> = {
  simplified: weighChinese(simplified),
  traditional: weighChinese(traditional),
  japanese: weighJapanese,
  korean: weighKorean,
}
