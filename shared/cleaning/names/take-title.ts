import { foldKey } from '../text/fold-key.ts'
import { isCapitals } from './is-capitals.ts'
import { isDesk, isRole, marksOf } from './read-role.ts'
import { isChineseFamily, isEastAsianName } from './split-east-asian-name.ts'
import { takeParts } from './take-parts.ts'
import { takeTitlesBefore } from './take-titles-before.ts'
import { isPolite, jobOfTitle, titleBehind } from './titles.ts'
import { japaneseGivenNames } from './words/japanese-given-names.ts'
import {
  capitalPostNominals,
  honorificsBehind,
  kinBehind,
  kinInSmall,
  surePostNominals,
  sureTitlesBehind,
  titlesBehind,
} from './words/post-nominals.ts'
import { roleHeads, rolesBefore } from './words/roles.ts'
import { capitalsBefore } from './words/titles.ts'

export const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

export interface TitledName {
  /** Empty where the text is nothing but a title. */
  readonly name: string
  readonly title: string | null
  /** The job that stands with the name, as written. */
  readonly position: string | null
  /** A title behind a name, without a comma, doesn't tell the order of the words: `Sharma Priya Mrs`. */
  readonly isOrderOpen: boolean
}

const longest = 200

/**
 * A name and the title, honorific or job that stands with it, each as written: 刘经理 is 刘 and 经理.
 *
 * @param least how many words are a name whole: one in a column of given or of family names
 */
export function takeTitle(text: string, least: 1 | 2 = 2): TitledName {
  if (text.length > longest) return { name: text, title: null, position: null, isOrderOpen: false }
  const { name, role, title, count } = takeParts(text)
  const words = takeTitlesBefore(name, least)
  const found = eastAsian.test(words.name) ? takeBehindEastAsian(words.name, least) : takeBehind(words.name, least)
  const before = found.title ?? words.title
  const job = before === null ? null : jobOf(before)
  // Two marks behind `Smith, John` say that the commas part more than the names.
  const isOrderOpen = found.isOrderOpen || (count > 1 && name.includes(','))
  return { ...found, isOrderOpen, title: before ?? title, position: role ?? found.position ?? job }
}

/** Whether a text is a title and nothing else. */
export const isTitle = (text: string): boolean => {
  const { name, title } = takeTitle(text.trim())
  return name === '' && title !== null
}

/** Of titles that stand before a name, those that say what somebody does. */
function jobOf(title: string): string | null {
  const found = title.split(' ').filter((word) => {
    const key = foldKey(word)
    return rolesBefore.has(key) || (capitalsBefore.has(key) && roleHeads.has(key))
  })
  return found.length > 0 ? found.join(' ') : jobOfTitle(title)
}

type Behind = Omit<TitledName, 'position'> & { readonly position: string | null }

function takeBehindEastAsian(text: string, least: number): Behind {
  const plain = { name: text, title: null, position: null, isOrderOpen: false }
  const [front = '', ...others] = text.split(' ')
  const rest = others.join(' ')
  if (others.length > 0 && jobOfTitle(front) !== null && (isEastAsianName(rest) || japaneseGivenNames.has(rest)))
    return { ...plain, name: rest, title: front }
  if (others.length > 0 && isJobOfDesk(front) && isEastAsianName(rest))
    return { ...plain, name: rest, title: front, position: front }
  const address = least === 2 ? shortAddress.exec(text) : null
  if (address !== null && isChineseFamily(address[1] ?? ''))
    return { ...plain, name: address[1] ?? '', title: address[2] ?? null }
  const found = titleBehind.exec(text)
  if (found === null) return plain
  const name = text.slice(0, found.index)
  const desk = name.lastIndexOf(' ')
  // 山本 美咲 営業部長
  if (desk > 0 && isDesk(name.slice(desk + 1)) && isEastAsianName(name.slice(0, desk)) && isJob(found[1] ?? '')) {
    const title = text.slice(desk + 1)
    return { ...plain, name: name.slice(0, desk), title, position: title }
  }
  // In a column of given names the last character of one is no title: 建工.
  if (least === 1 && [...(found[1] ?? '')].length < 2 && !/[様殿씨님总總]/.test(found[1] ?? '')) return plain
  // 大堂经理 is a job and nobody's name.
  const isGiven = least === 1 && isPolite(found[1] ?? '') && shortName.test(name)
  return name === '' || isGiven || isEastAsianName(name) ? { ...plain, name, title: found[1] ?? null } : plain
}

/** 李太, 陳伯, 歐陽生: behind a family name alone one character says how to speak to somebody. */
const shortAddress = /^(\p{Script=Han}{1,2})([太生伯叔婆嬸婶姨嫂姑爺爷嬤妈媽娘])$/u

const isJob = (title: string) => jobOfTitle(title) !== null

/** 営業部長, 销售经理 */
function isJobOfDesk(text: string): boolean {
  const found = titleBehind.exec(text)
  return found !== null && found.index > 0 && isJob(found[1] ?? '') && isDesk(text.slice(0, found.index))
}

/** 千尋様, 민수님: a given name alone. 해님 is one that ends so. */
const shortName = /^(?:\p{Script=Hangul}{2,3}|(?!\p{Script=Hangul})[\p{L}\p{M}ー・ ]{1,12})$/u

/** Post-nominals, titles and jobs behind a name in an alphabet. */
function takeBehind(text: string, least: 1 | 2): Behind {
  const words = text.split(' ')
  const taken = { title: null as string | null, position: null as string | null, isOrderOpen: false }
  for (;;) {
    const last = words.at(-1) ?? ''
    const count = findRole(words, least)
    if (least === 2 && words.length > 1 && taken.title === null && isKin(words)) {
      taken.title = words.pop() ?? null
      continue
    }
    if (isPostNominal(words, least)) words.pop()
    else if (words.length > least && (least === 1 ? sureTitlesBehind : titlesBehind).has(foldKey(last))) {
      taken.title = words.pop() ?? null
      taken.isOrderOpen = !text.includes(',') && !honorificsBehind.has(foldKey(last))
    } else if (count > 0)
      taken.position = words
        .splice(-count)
        .join(' ')
        .replace(/^[,;]\s*/, '')
    else break
  }
  return { name: words.join(' ').replace(/[,，;]$/, ''), ...taken }
}

/** `Bora sahab`, `Raju anna`; Raju Anna may be called so. */
function isKin(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  const key = foldKey(last)
  return (
    kinBehind.has(key) ||
    (kinInSmall.has(key) && /^\p{Ll}+$/u.test(last) && words.some((word) => /^\p{Lu}/u.test(word)))
  )
}

function isPostNominal(words: readonly string[], least: number): boolean {
  const last = words.at(-1) ?? ''
  const key = foldKey(last)
  // Retired, in German.
  if (surePostNominals.has(key) || /^(?:i\.R|a\.D|i\.P)\.$/.test(last)) return words.length > 1
  // MEng is a degree, Meng a name.
  const isApart =
    (isCapitals(last) || /^(?:\p{Lu}\.?){2,}\p{Ll}/u.test(last) || /^\p{Lu}\./u.test(last)) &&
    words.slice(0, -1).some((word) => !isCapitals(word))
  return (
    words.length > least && isApart && capitalPostNominals.has(key) && !(capitalsBefore.has(key) && roleHeads.has(key))
  )
}

/** How many words at the end are a job. One word alone is a job only where it is nobody's name. */
function findRole(words: readonly string[], least: number): number {
  for (let count = Math.min(6, words.length - least); count > 0; count -= 1) {
    const keys = marksOf(words.slice(-count).join(' '))
    const [first = ''] = keys
    const isSure =
      keys.length > 1 ? !/^(?:of|the|and|for|de|du|del|di|do|da|der|die|von|y|e|i)$/.test(first) : isSureRole(first)
    if (isSure && isRole(keys)) return count
  }
  return 0
}

const isSureRole = (key: string) => rolesBefore.has(key) || (capitalsBefore.has(key) && roleHeads.has(key))
