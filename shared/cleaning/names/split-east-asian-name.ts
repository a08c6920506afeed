import type { SplitName } from './split-name.ts'
import { japaneseFamilies } from './titles.ts'
import { japaneseGivenNames } from './words/japanese-given-names.ts'
import { isJapaneseReading } from './words/japanese-readings.ts'
import { isTranscribed, isTranscribedWhole } from './words/transcribed-names.ts'

// Surnames that begin no common Japanese one (林, 高 and 金 do: 林田, 高橋, 金子), so that a name of two or three
// characters that begins with one is Chinese, surname first.
const single = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱郭何罗羅郑鄭梁谢謝许許邓鄧冯馮韩韓曹曾彭萧蕭蔡潘董袁余叶葉蒋蔣杜苏蘇魏程吕呂丁沈姚卢盧姜崔钟鍾谭譚陆廖邹鄒熊陶贺賀龚龔邵侯邱龙龍赖賴'.split(
    '',
  ),
)
// These are Japanese, though they begin like a Chinese name: 熊谷誠.
const japanese = /^(?:熊[谷田沢澤野本木倉崎井]|葉[山月室]|龍[田野]|黄瀬|周防|朱雀|梁[川田瀬]|賀[川来集]|許斐)/
const double = new Set(
  '欧阳 歐陽 司马 司馬 司徒 上官 诸葛 諸葛 夏侯 皇甫 尉迟 尉遲 慕容 令狐 公孙 公孫 端木 東方 东方'.split(' '),
)
const korean = new Set(
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국'.split(
    '',
  ),
)
// 남궁민 may be Namgung Min or Nam Gungmin.
const koreanDouble = /^(?:남궁|황보|제갈|선우|독고|사공|서문|동방)/
const isKoreanFamily = (text: string) => korean.has(text) || (text.length === 2 && koreanDouble.test(text))
const firm =
  /(?:公司|有限|株式会社|株式會社|集团|集團|工作室|频道|頻道|中心|学校|學校|大学|大學|银行|銀行|주식회사|회사)/

/**
 * A name in Chinese, Japanese or Korean script, surname first, or null where its parts can't be told: a Japanese name
 * without a space, a surname that only might be one, scripts mixed.
 */
export function splitEastAsianName(name: string): SplitName | null {
  if (
    firm.test(name) ||
    !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー\s]+$/u.test(name)
  )
    return null
  const [last = '', first, more] = name.split(/\s/)
  if (more !== undefined) return null
  // The writer has split it. Three characters or fewer each, in Korean two before: longer ones are titles or firms.
  if (first !== undefined) {
    const longest = /^\p{Script=Hangul}/u.test(name) ? 2 : 3
    // 曹 操作员: nobody's given name has three characters and ends so.
    if (last.length > longest || first.length > 3 || /^\p{Script=Han}{2}[员員师師长長]$/u.test(first)) return null
    if (isTurned(last, first)) return { first: last, last: first }
    return isOpen(last, first) || isForeign(last, first) ? null : { first, last }
  }
  if (/^\p{Script=Hangul}+$/u.test(name)) return splitKorean(name)
  return /^\p{Script=Han}+$/u.test(name) ? splitChinese(name) : null
}

// Chinese family names of one character that are Japanese given names as well: 大林 龍.
const alsoGiven = new Set('龍龙葉周梁陶丁李朱賀杜'.split(''))

/** Whether the given name stands in front: 晓敏 欧阳, 小明 王, 민수 김. */
function isTurned(front: string, end: string): boolean {
  if (double.has(front) || japaneseFamilies.has(front)) return false
  if (double.has(end)) return !single.has(front)
  // 健一 高橋
  if (japaneseFamilies.has(end) && end.length > 1)
    return !single.has(front) && (front.length < 3 || /[郎子介]$/.test(front))
  if (front.length !== 2 || end.length !== 1) return false
  if (/^\p{Script=Hangul}+$/u.test(front)) return korean.has(end) && !koreanDouble.test(front)
  return single.has(end) && !alsoGiven.has(end) && !japanese.test(front)
}

/** 翔太 林, 美玲 林: 林, 森 and 原 are families, and a given name now and then. */
const isOpen = (front: string, end: string) =>
  front.length === 2 &&
  end.length === 1 &&
  japaneseFamilies.has(end) &&
  !double.has(front) &&
  !japaneseFamilies.has(front)

/**
 * 마크 존슨, 约翰 史密斯, ジョン スミス: a name of elsewhere, in its own order. In front stands no family name of the script,
 * or behind it what nobody is called there, by its length or its sounds.
 */
function isForeign(front: string, end: string): boolean {
  if (/\p{Script=Hangul}/u.test(front + end)) {
    if (!isKoreanFamily(front)) return true
    return korean.has(front) && (end.length > 2 || isTranscribed(end))
  }
  if (/^[\p{Script=Katakana}ー]+$/u.test(front)) return !isJapaneseReading(front)
  if (japaneseFamilies.has(front) || double.has(front) || japaneseGivenNames.has(end)) return false
  if (!/^\p{Script=Han}+$/u.test(end)) return isTranscribed(front)
  if (front.length === 1) return isChineseFamily(front) ? end.length > 2 || isTranscribedWhole(end) : end.length > 2
  return isTranscribed(front) || isTranscribed(end)
}

// Families of these as well, that begin Japanese ones.
const alsoChinese = new Set(
  '林高金馬马方石戴江史田范莫岑施温溫顏颜柯易武倪嚴严牛毛湯汤黎尹常文孟秦白崔康秋賴游詹洪涂童'.split(''),
)

/** Whether a text is a Chinese family name and nothing else. */
export const isChineseFamily = (text: string): boolean => single.has(text) || double.has(text) || alsoChinese.has(text)

/** Whether a text is a family name and nothing else, as before a title. */
export function isEastAsianFamily(text: string): boolean {
  if (japaneseFamilies.has(text) || double.has(text)) return true
  if (/^\p{Script=Hangul}+$/u.test(text)) return isKoreanFamily(text)
  return /^\p{Script=Han}$/u.test(text)
}

/** Whether a text can be a person's: short enough, and begun by a family name. */
export const isEastAsianName = (text: string): boolean =>
  isEastAsianFamily(text) ||
  splitEastAsianName(text) !== null ||
  [...japaneseFamilies].some((family) => text.startsWith(family) && text.length <= family.length + 4) ||
  (/^\p{Script=Hangul}{3}$/u.test(text) && koreanDouble.test(text))

function splitChinese(name: string): SplitName | null {
  const two = name.slice(0, 2)
  if (double.has(two)) return name.length === 3 || name.length === 4 ? { first: name.slice(2), last: two } : null
  if (japanese.test(name) || isTranscribedWhole(name)) return null
  const one = name.slice(0, 1)
  return single.has(one) && (name.length === 2 || name.length === 3) ? { first: name.slice(1), last: one } : null
}

function splitKorean(name: string): SplitName | null {
  const isDouble = koreanDouble.test(name)
  if (isDouble && name.length === 4) return { first: name.slice(2), last: name.slice(0, 2) }
  const known = korean.has(name.slice(0, 1)) && !isDouble && !isTranscribed(name)
  return known && (name.length === 3 || name.length === 2) ? { first: name.slice(1), last: name.slice(0, 1) } : null
}
