import { foldKey } from '../../text/fold-key.ts'
import { isGivenWord } from '../is-given-word.ts'
import { titlesBefore, vietnamese } from '../titles.ts'
import { conjunctions, weakConjunctions } from '../words/conjunctions.ts'
import { isFamilyWord } from '../words/family-names.ts'
import { firms } from '../words/firms.ts'
import { givenTitles, plainTitles } from '../words/titles.ts'

/** Between two people, or between one and the other of them. */
const either: ReadonlySet<string> = new Set('or oder ou atau hoặc alebo nebo lub eller of'.split(' '))
const isJoint = (word: string): boolean =>
  word === '/' || conjunctions.has(word) || weakConjunctions.has(word) || either.has(word)

const mister =
  'mr|mister|herr|hr|m|monsieur|sr|señor|sig|signor|dhr|meneer|pan|pán|senhor|bay|encik|tuan|bapak|pak|dr|prof|rev|ông|anh'
const missis =
  'mrs|ms|miss|mistress|frau|fr|mme|madame|sra|señora|sig\\.?ra|signora|mevr|mevrouw|mw|pani|paní|senhora|bayan|puan|cik|ibu|bu|dr|prof|wife|missus|bà|chị'
const joint = '(?:\\s*(?:&|\\+|/)\\s*|\\s+(?:and|und|et|y|e|en|a|i|dan|ve|và|u\\.)\\s+)'
/** `Johnson, Mr. & Mrs. Earl`: behind the family name as well. */
const bothTitles = new RegExp(
  `(?:^|[,，]\\s*)(?:(?:${mister})\\.?${joint}(?:${missis})|(?:${missis})\\.?${joint}(?:${mister}))\\.?(?:\\s+\\S|$)`,
  'iu',
)

const thaiTitle = '(?:คุณ|นางสาว|นาย|นาง|น\\.ส\\.|ดร\\.)'
const inThai = new RegExp(`${thaiTitle}\\s*\\S.*?(?:และ|กับ|&|\\+|/)\\s*(?:${thaiTitle}|ภรรยา|สามี|ครอบครัว|แฟน|ลูก)`, 'u')
/** 山根 太郎・花子ご夫妻, 王先生及太太, 李太與兒子 */
const inHan =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー\s・、･]{1,16}(?:ご夫妻|ご夫婦|御夫妻|御夫婦|ご一家|ご家族|御一家|御家族|夫妻|夫婦|夫妇|伉儷|伉俪|一家|母子|父子|母女|父女|親子)(?:様|さま|さん)?$|(?:先生|女士|小姐|太太|夫人|様|さん|氏)\s*(?:[、和及与與跟同&＆/・,，]|と)\s*(?:太太|太座|夫人|妻子|老婆|先生|老公|丈夫|家人|家屬|家属|兒子|儿子|女兒|女儿|奥様|奥さん|ご主人|ご家族|ご夫人|令夫人|息子さん|娘さん)(?:様|さん)?$/u

const theFamily = /^The\s\p{Lu}[\p{L}'’-]+\s(?:Family|Household)$/u

/** Nearly all names have none of it. */
const mayBe =
  /[&+/,，・]|[\u0e00-\u0e7f]|夫|妻|婦|妇|家|子|女|伉|太|主人|奥|さん|^The\s|\s(?:and|und|et|og|och|plus|n|mit|with|avec|con|com|ve|και|и|і|та|y|e|i|a|in|ir|un|dan|at|và|or|oder|ou|atau|hoặc|of|lub|nebo|eller|en|si|şi|va|na|eta|agus)\s/u

/** Whether a full name is of two people by its titles, or by one family name before two given ones: `Mang Jun at Aling Nena`, `Thibodeaux, Ray & Jolene`. */
export function isCouple(name: string): boolean {
  if (name.length > 100 || !mayBe.test(name)) return false
  if (theFamily.test(name) || bothTitles.test(name) || inThai.test(name) || inHan.test(name)) return true
  const words = name.replace(/\s*([&＆+＋/])\s*/gu, ' $1 ').split(' ')
  const at = words.findIndex((word, one) => one > 0 && /^\P{Lu}+$/u.test(word) && isJoint(word))
  if (at < 1 || at > words.length - 2) return false
  const [before, after] = [words.slice(0, at), words.slice(at + 1)]
  return (isTitled(before) && isTitled(after)) || areBehindFamily(before, after)
}

/** `Pak Budi`, `chị Hoa`: a title on either side is none of the syllables of one name. */
function isTitled([title = '', ...name]: readonly string[]): boolean {
  const isTitle =
    [plainTitles, titlesBefore, givenTitles].some((all) => all.has(foldKey(title))) ||
    vietnamese.has(title.toLowerCase().normalize('NFC'))
  return isTitle && name.length > 0 && name.length < 4 && name.every(isName)
}

/** `Thibodeaux, Ray` before `Jolene`: one of the two is known as a given name, and the other is no family's. */
function areBehindFamily(before: readonly string[], after: readonly string[]): boolean {
  const comma = before.findIndex((word) => /[,，]$/u.test(word))
  const given = before.slice(comma + 1)
  if (comma < 0 || comma > 2 || given.length !== 1 || after.length !== 1) return false
  const [one = '', other = ''] = [given[0], after[0]]
  const family = before.slice(0, comma + 1).map((word) => word.replace(/[,，]$/u, ''))
  if (![...family, one, other].every(isName) || foldKey(one) === foldKey(other)) return false
  return (isGivenWord(one) && !isFamilyWord(other)) || (isGivenWord(other) && !isFamilyWord(one))
}

const isName = (word: string): boolean => /^\p{L}[\p{L}\p{M}.'’ʻʼ-]*$/u.test(word) && !firms.has(foldKey(word))
