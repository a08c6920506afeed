import { comparePeople, isAnother } from '../../customers/people/compare-people.ts'
import { textsByScript } from '../../customers/people/texts-by-script.ts'
import { foldKey } from '../text/fold-key.ts'
import { splitJapaneseName } from './evidence/split-japanese-name.ts'
import { isGivenWord } from './is-given-word.ts'
import { markKind } from './read-role.ts'
import { isChineseFamily, isEastAsianFamily, isEastAsianName, splitEastAsianName } from './split-east-asian-name.ts'
import { eastAsian } from './take-title.ts'
import { takeTitlesBefore } from './take-titles-before.ts'
import { titleBehind } from './titles.ts'
import { readAndName } from './words/arabic-names.ts'
import { conjunctions, weakConjunctions } from './words/conjunctions.ts'
import { eastAsianFamilies, isFamilyWord } from './words/family-names.ts'
import { firms } from './words/firms.ts'
import { japaneseGivenNames } from './words/japanese-given-names.ts'
import { particles } from './words/particles.ts'

export type NameColumn = 'display_name' | 'first_name' | 'last_name'

const longest = 100
const word = /^\p{L}[\p{L}\p{M}.'’ʻʼ-]*$/u
const signs = /\s*([/／;；|｜+＋&＆、\n])\s*/u

interface Sides {
  readonly sides: readonly string[]
  /** `and` says it by itself; a weak one and a sign only beside known names; a comma parts a family name as well. */
  readonly by: 'and' | 'weak' | 'sign' | 'bar' | 'comma'
}

/**
 * Whether a cell names two people: `Taiwo Afolabi / Bola Ige`, `Petra und Monika` as a given name. One person in two
 * scripts or spellings is one.
 */
export function areTwoPeople(name: string, column: NameColumn): boolean {
  if (name.length > longest) return false
  if (eastAsian.test(name) && areTwoEastAsian(name, column)) return true
  if (column === 'display_name' && isCoupleOf(name)) return true
  return divide(withAndApart(name)).some((found) => areTwo(found, column))
}

/** `علي وفاطمة`: Arabic writes "and" together with what follows. */
const withAndApart = (name: string): string =>
  /\sو\S/u.test(name)
    ? name.replace(/(?<=\s)و\S+/gu, (word) => (readAndName(word) === 'known' ? `و ${word.slice(1)}` : word))
    : name

/** `王小明 / Wang Xiaoming` is one person, and so are Kathy / Katherine and one name in two orders. */
const isSame = (one: string, other: string): boolean => {
  const [a, b] = [person(one), person(other)]
  const scripts = textsByScript(b)
  return ![...textsByScript(a).keys()].some((script) => scripts.has(script)) || !isAnother(comparePeople(a, b))
}
const person = (display_name: string) => ({
  ...{ display_name, first_name: null, last_name: null },
  ...{ youtube_handle: null, youtube_channel_url: null },
})

function divide(name: string): Sides[] {
  const bySign = signs.exec(name)
  const found: Sides[] = []
  if (bySign !== null && !isOfOneLetter(name)) {
    const sign = bySign[1] ?? ''
    const sides = name.split(signs).filter((_, at) => at % 2 === 0)
    found.push({ sides, by: /[&＆+＋]/.test(sign) ? 'and' : /[|｜]/.test(sign) ? 'bar' : 'sign' })
  }
  const words = name.split(' ')
  const at = words.findIndex((one) => isConjunction(one))
  if (at > 0 && at < words.length - 1) {
    const sides = [words.slice(0, at).join(' '), words.slice(at + 1).join(' ')]
    found.push({ sides, by: conjunctions.has((words[at] ?? '').toLowerCase()) ? 'and' : 'weak' })
  }
  if (/[,，]/.test(name)) found.push({ sides: name.split(/\s*[,，]\s*/), by: 'comma' })
  return found.filter(({ sides }) => sides.length < 5 && sides.every((side) => side !== ''))
}

const isConjunction = (one: string) =>
  /^\P{Lu}+$/u.test(one) && (conjunctions.has(one.toLowerCase()) || weakConjunctions.has(one))

/** s/o, c/o, a/l: a short form and no two sides. */
const isOfOneLetter = (name: string): boolean => /(?<!\p{L})\p{L}{1,2}\/\p{L}(?!\p{L})/u.test(name)

function areTwo({ sides, by }: Sides, column: NameColumn): boolean {
  const people = sides.map((side) => takeTitlesBefore(turn(side)).name)
  if (!people.every(mayBePerson)) return false
  const [one = '', other = ''] = people
  if (isSame(one, other)) return false
  if (people.every(isWholeName)) return areWhole(people, by)
  // Anna Meier & Peter
  if (by === 'and' && people.some(isWholeName) && people.some(isGiven)) return true
  if (column === 'display_name') return by === 'and' && people.every(isGiven)
  if (!people.every((side) => side.split(' ').length < 3)) return false
  if (by === 'and') return true
  // Müller / Schmidt may be the two names of one person.
  // Ahmed, Nora may be a family name in front.
  const isGivenOnly = people.every(isGiven) && (by !== 'comma' || !people.some(isFamilyWord))
  return column === 'first_name' && by !== 'bar' && isGivenOnly
}

/** Meier, Anna */
const turn = (side: string) => side.replace(/^([^,，]+)[,，]\s*([^,，]+)$/u, '$2 $1')

/** All words of it. */
const isGiven = (side: string) => side.split(' ').every((one) => isGivenWord(one))

function areWhole(people: readonly string[], by: Sides['by']): boolean {
  if (by === 'and' || by === 'sign') return true
  // Of two surnames and two given names the comma parts one person: Santos Cruz, Maria Clara.
  if (by === 'comma')
    return people.every((side) => isSureName(side)) || endsAlike(people) || people.every(isInFrontOrder)
  // John Smith | Data Science
  return people.every((side) => isGivenWord(frontOf(side)) && isFamilyWord(lastOf(side)))
}

const frontOf = (side: string) => side.split(' ', 1)[0] ?? ''
const lastOf = (side: string) => side.split(' ').at(-1) ?? ''
const endsAlike = ([one = '', ...others]: readonly string[]) =>
  others.every((other) => foldKey(lastOf(other)) === foldKey(lastOf(one)))

/** Nguyen Van Minh, Kim Min-su: more than two words that could be family names, or given ones. */
const isInFrontOrder = (side: string): boolean => {
  const [front = '', next = '', more] = side.split(' ')
  return eastAsianFamilies.has(foldKey(front)) && (more !== undefined || /\p{L}-\p{L}/u.test(next))
}

/** Given name in front, family name behind. */
const isSureName = (side: string): boolean => {
  const front = frontOf(side)
  return isGivenWord(front) && !isFamilyWord(front) && !isGivenWord(lastOf(side)) && isFamilyWord(lastOf(side))
}

const isWholeName = (side: string): boolean => {
  const words = side.split(' ')
  return words.length > 1 && words.length < 5 && !particles.has(words[0] ?? '')
}

const mayBePerson = (side: string): boolean =>
  side.split(' ').every((one) => word.test(one) && !firms.has(foldKey(one))) && markKind(side) === null

/** `Hans und Grete Müller`: two given names before one family name. */
function isCoupleOf(name: string): boolean {
  const [one = '', by = '', other = '', ...family] = name.replace(/\s*([&＆+＋])\s*/gu, ' $1 ').split(' ')
  if (family.length === 0 || family.length > 3 || !isConjunction(by)) return false
  if (![one, other, ...family].every((part) => word.test(part) && !firms.has(foldKey(part)))) return false
  return isGivenWord(one) && isGivenWord(other) && !isSame(one, other)
}

const apart = /^(\p{L}{1,5})\s*[、，,/／&＆+＋;；|｜\n]\s*(\p{L}{1,5})$/u
const joined = [
  /^(\p{Script=Han}{2,4})\s?[和与與跟及]\s?(\p{Script=Han}{2,4})$/u,
  /^(\p{Script=Han}{2,5})と(\p{Script=Han}{2,5})$/u,
  /^(\p{Script=Hangul}{2,4})[와과]\s(\p{Script=Hangul}{2,4})$/u,
]
const givenApart = /^([\p{Script=Han}\p{Script=Hiragana}]{1,4})\s*[・･]\s*([\p{Script=Han}\p{Script=Hiragana}]{1,4})$/u
const hangulApart = /^(\p{Script=Hangul}{2,3})\s*[・･·]\s*(\p{Script=Hangul}{2,3})$/u

/** 清水 大輔・田中 実, 山田 太郎・花子: a space has parted the names before the dot, which no single name has. */
const wholeApart =
  /^[\p{Script=Han}\p{Script=Hiragana}々]{1,4}\s[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}\s*[・･、,，/／&＆]\s*(?:[\p{Script=Han}\p{Script=Hiragana}々]{1,4}\s)?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u

/** 山田太郎・花子: a whole name and a given name of Japan; 김민수·김민지: two whole ones. A name of another country has no Japanese halves. */
function isDottedPair(name: string): boolean {
  const [one = '', other = '', more] = name.split(/\s*[・･·]\s*/u)
  if (other === '' || more !== undefined) return false
  if (/^\p{Script=Hangul}{2,4}$/u.test(one))
    return one !== other && one.length > 2 && isEastAsianName(one) && isEastAsianName(other)
  if (!/[・･]/u.test(name)) return false
  return splitJapaneseName(one) !== null && (japaneseGivenNames.has(other) || splitJapaneseName(other) !== null)
}

/** In a column of given names 陽子・花子 are two; in one of full names a dot stands in one name. */
function areTwoEastAsian(name: string, column: NameColumn): boolean {
  const titled = name.split(/[\s、，,/／&＆+＋;；|｜和与與及]+/u)
  if (titled.length > 1 && titled.length < 5 && titled.every(isTitledName)) return true
  if (column !== 'first_name' && /[・･·]/u.test(name) && isDottedPair(name)) return true
  if (isPairApart(name) || isAddressedPair(name)) return true
  if (wholeApart.test(name) && !name.split(/[・･、,，/／&＆]/).some((side) => markKind(side.trim()) !== null))
    return true
  const forms = column === 'first_name' ? [apart, ...joined, givenApart, hangulApart] : [apart, ...joined]
  const [, one = '', other = ''] = forms.map((form) => form.exec(name)).find((found) => found !== null) ?? []
  if (one === '' || markKind(one) !== null || markKind(other) !== null || scriptOf(one) !== scriptOf(other))
    return false
  const isCut = joined.some((form) => form.test(name))
  if (isCut && column !== 'first_name' && ![one, other].every(isEastAsianName)) return false
  return one !== other && (column !== 'display_name' || !isSame(one, other))
}

/** 张伟 刘芳, 山田太郎 鈴木花子: two whole names of one script, of which a single one has only halves beside a blank. */
function isPairApart(name: string): boolean {
  const [one = '', other = '', more] = name.split(/\s+/)
  if (other === '' || more !== undefined || !/^\p{Script=Han}{2,4}\s/u.test(name)) return false
  if (one === other || kin.has(other)) return false
  return isWholeEastAsian(one)
    ? isWholeEastAsian(other) || mayBeWholeChinese(other)
    : mayBeWholeChinese(one) && isWholeEastAsian(other)
}

const isWholeEastAsian = (side: string): boolean => {
  if (splitJapaneseName(side) !== null) return true
  const isHalf =
    isEastAsianFamily(side) || japaneseGivenNames.has(side) || isTitledName(side) || markKind(side) !== null
  return !isHalf && /^\p{Script=Han}+$/u.test(side) && splitEastAsianName(side) !== null
}

/** 林志玲: its first character begins families of Japan as well. */
const mayBeWholeChinese = (side: string): boolean =>
  /^\p{Script=Han}{3}$/u.test(side) &&
  isChineseFamily(side.slice(0, 1)) &&
  !isEastAsianFamily(side) &&
  !isTitledName(side) &&
  markKind(side) === null

/** Words for somebody's kin, that begin as a name does. */
const kin = new Set('孙子 孫子 孙女 孫女 孙儿 孫兒 孙媳 孫媳'.split(' '))

/** 李生 李太, 李生李太: Cantonese puts one character behind a family name. */
function isAddressedPair(name: string): boolean {
  const { one = '', other = '' } = addressedPair.exec(name)?.groups ?? {}
  return isChineseFamily(one) && isChineseFamily(other)
}

const addressedPair = /^(?<one>\p{Script=Han}{1,2})[生太]\s?[和與同&＆]?\s?(?<other>\p{Script=Han}{1,2})[生太]$/u

/** 孙经理, 李小姐: a name with its title. */
function isTitledName(side: string): boolean {
  const found = titleBehind.exec(side)
  if (found === null || found.index === 0 || side.length > 12) return false
  const name = side.slice(0, found.index)
  // 大堂经理 is a job, and 王总 somebody.
  return isEastAsianFamily(name) || splitEastAsianName(name) !== null
}

/** Kana beside Han spell it out. */
const scriptOf = (text: string): string =>
  /^\p{Script=Hangul}+$/u.test(text)
    ? 'hangul'
    : /^[\p{Script=Katakana}ー]+$/u.test(text)
      ? 'katakana'
      : /\p{Script=Han}/u.test(text)
        ? 'han'
        : 'other'
