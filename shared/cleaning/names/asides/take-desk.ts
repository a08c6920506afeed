import { isCountryName } from '../../country/clean-country.ts'
import { countryOfCity } from '../../country/names/city-names.ts'
import { foldKey } from '../../text/fold-key.ts'
import { splitJapaneseName } from '../evidence/split-japanese-name.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { orderByEnding } from '../order-by-script.ts'
import { isDesk, markKind } from '../read-role.ts'
import { isEastAsianName, splitEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian, takeTitle } from '../take-title.ts'
import { japaneseFamilies, jobOfTitle } from '../titles.ts'
import { eastAsianDeskByEnd, eastAsianDeskInFront, eastAsianDesksOrNames, maybeEastAsianDesk } from '../words/desks.ts'
import { eastAsianFamilies, isFamilyWord } from '../words/family-names.ts'
import { firms } from '../words/firms.ts'
import { particles } from '../words/particles.ts'

/** Somebody's name and the part of a firm that stands with it. */
export interface DeskAndName {
  readonly name: string
  readonly desk: string
}

const longest = 100

/**
 * The name beside a part of a firm in one cell: `営業部 山本 美咲`, 采购部李明, `김민수 영업팀`, `Sales Dept - John Smith`. Null
 * where nobody can be sure that a person stands there: `Sales - Hong Kong`.
 *
 * @param isHalf whether it is a half of a name whose other half is known
 */
export function takeDesk(text: string, isHalf = false): DeskAndName | null {
  if (text.length > longest) return null
  if (!eastAsian.test(text)) return takeBeforeSign(text)
  return maybeEastAsianDesk.test(text) ? takeEastAsian(text, isHalf) : null
}

function takeEastAsian(text: string, isHalf: boolean): DeskAndName | null {
  const words = text.split(/[\s:：・/／|-]+/u).filter((word) => word !== '')
  const from = words.findIndex((word) => !isEastAsianDesk(word))
  if (from > 0) {
    const desk = words.slice(0, from).join(' ')
    const rest = behindWords(text, from)
    // 鈴木／高橋 are two, and their sign says so.
    const name = areSides(rest, isSureDesk(desk)) ? rest : words.slice(from).join(' ')
    if (name === rest && sideSign.test(rest)) return { name, desk }
    return isPerson(name, { isSure: isSureDesk(desk), isHalf }) ? { name, desk } : takeAttached(text)
  }
  const end = words.at(-1) ?? ''
  const name = words.slice(0, -1).join(' ')
  if (from === 0 && words.length > 1 && isEastAsianDesk(end) && isSureDesk(end))
    return isPerson(name, { isSure: true, isHalf }) ? { name, desk: end } : null
  return takeAttached(text)
}

/** What stands behind so many words and the sign that follows them. */
const behindWords = (text: string, count: number): string =>
  text.replace(new RegExp(`^[\\s:：・/／|-]*(?:[^\\s:：・/／|-]+[\\s:：・/／|-]+){${count}}`, 'u'), '')

const sideSign = /[/／|]/u
const areSides = (text: string, isSure: boolean): boolean =>
  sideSign.test(text) && text.split(/\s*[/／|]\s*/u).every((side) => isPerson(side, { isSure, isHalf: false }))

/** 采购部李明: nothing parts them. */
function takeAttached(text: string): DeskAndName | null {
  const desk = eastAsianDeskInFront.exec(text)?.[0] ?? ''
  const name = text.slice(desk.length)
  // 営業部長
  if (desk === '' || name === '' || /^[長长장\s]/u.test(name) || jobOfTitle(name.split(' ', 1)[0] ?? '') !== null)
    return null
  const { name: plain, title } = takeTitle(name)
  const isWhole = title !== null || [...plain].length > 2 || !/^\p{Script=Hangul}/u.test(plain)
  const isKnown =
    (isWhole && splitEastAsianName(plain) !== null) ||
    splitJapaneseName(plain) !== null ||
    (japaneseFamilies.has(plain) && [...plain].length > 1)
  return isKnown && !isPlace(name) ? { name, desk } : null
}

const isSureDesk = (desk: string): boolean =>
  desk.split(' ').every((word) => eastAsianDeskInFront.test(word) || eastAsianDeskByEnd.test(word))
/** A word that is one whole, and nobody's name. */
const isEastAsianDesk = (word: string): boolean =>
  eastAsianDeskInFront.exec(word)?.[0] === word ||
  eastAsianDeskByEnd.test(word) ||
  (isDesk(word) && !eastAsianDesksOrNames.has(word))

interface PersonOptions {
  /** Whether the desk has a word for a part of a firm: 営業部, and not 営業. */
  readonly isSure: boolean
  readonly isHalf: boolean
}

function isPerson(text: string, { isSure, isHalf }: PersonOptions): boolean {
  const { name, title } = takeTitle(text)
  if (title !== null) return isEastAsianName(name)
  if (isPlace(text) || isDesk(text) || markKind(text) !== null) return false
  if (name.includes(' ')) return isSure ? twoParts.test(name) : splitEastAsianName(name) !== null
  if (
    isSure &&
    isHalf &&
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u.test(name)
  )
    return true
  const isLong = [...name].length > (/^\p{Script=Hangul}/u.test(name) ? 2 : 1)
  return isSure ? (isLong || japaneseFamilies.has(name)) && isEastAsianName(name) : isLong && isEastAsianName(name)
}

const twoParts =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々]{1,3} [\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u

// Places that begin as a name does.
const places = new Set(
  '千葉 山口 宮崎 石川 高知 福岡 黄山 黃山 黄石 黄冈 黄岛 苏州 蘇州 徐州 徐汇 许昌 郑州 鄭州 萧山 余姚 余杭 杨浦 胡志明'.split(
    ' ',
  ),
)
export const isPlace = (text: string): boolean =>
  places.has(text) || countryOfCity(text) !== null || isCountryName(text)

const sign = /\s[-–—]+\s|\s*[:：/|]\s*|,\s+/u

/** `Einkauf: Petra Klein`. A desk of one word that stands before a comma may be a family name: `Sales, Maria Clara`. */
function takeBeforeSign(text: string): DeskAndName | null {
  const found = sign.exec(text)
  if (found === null || found.index === 0) return null
  const desk = text.slice(0, found.index)
  const name = text.slice(found.index + found[0].length)
  const isOne = isDesk(desk) && (desk.includes(' ') || !found[0].startsWith(','))
  return isOne && isWholeName(name) ? { name, desk } : null
}

/** Of several words, of which tables of names know one where it belongs, or a title tells. */
function isWholeName(text: string): boolean {
  const { name, title } = takeTitle(text)
  const words = name.split(' ')
  const [front = '', end = ''] = [words[0], words.at(-1)]
  if (
    words.length > 4 ||
    !words.every(
      (word) => (particles.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) && !firms.has(foldKey(word)),
    )
  )
    return false
  if (isCompany(text) || markKind(text) !== null || isPlace(name)) return false
  if (title !== null) return true
  return (
    words.length > 1 &&
    (isGivenWord(front) || isFamilyWord(end) || eastAsianFamilies.has(foldKey(front)) || orderByEnding(words) !== null)
  )
}
