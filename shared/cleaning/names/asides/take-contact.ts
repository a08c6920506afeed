import { foldKey } from '../../text/fold-key.ts'
import { readRemark } from '../../text/read-remark.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { isHousehold } from '../is-household.ts'
import { isDesk, markKind } from '../read-role.ts'
import { isEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian, takeTitle } from '../take-title.ts'
import { takeTitlesBefore } from '../take-titles-before.ts'
import { japaneseFamilies } from '../titles.ts'
import { contactLabel, mayHoldContact } from '../words/contact-labels.ts'
import { desks } from '../words/desks.ts'
import { eastAsianFamilies, isFamilyWord } from '../words/family-names.ts'
import { firms } from '../words/firms.ts'
import { roleHeads } from '../words/roles.ts'
import { isPlace, takeDesk } from './take-desk.ts'
import { takeFirmInFront } from './take-firm.ts'

/** What the cell of a firm says. */
export interface FirmWithContact {
  /** Null where it names somebody and no firm. */
  readonly firm: string | null
  readonly name: string
}

const longest = 200
const longestName = 60
const separators = '[\\s,，;；/／|:：(（\\[【–—-]'
const separatorsBehind = new RegExp(`${separators}+$`, 'u')
const opened = /[(（[【]\s*$/u
const closed = /\s*[)）\]】]$/u

/**
 * The person that stands beside a firm in its cell: behind a label (`Sunrise Foods Ltd (Contact: Mary Lee)`,
 * `杭州西子礼品有限公司 联系人：朱晓燕`), or with a title behind the firm's legal form (`Klein GmbH, Frau Petra Klein`). Null
 * where none does, or where it may be a part of the firm's name: `First Contact: Star Trek`.
 */
export function takeContact(raw: string): FirmWithContact | null {
  if (raw.length > longest || !mayHoldContact(raw)) return null
  return takeLabelled(raw) ?? takeTitled(raw)
}

function takeLabelled(raw: string): FirmWithContact | null {
  const found = contactLabel.exec(raw)
  if (found === null) return null
  const before = raw.slice(0, found.index)
  const behind = raw.slice(found.index + found[0].length)
  const isOpened = opened.test(before)
  if (isOpened !== closed.test(behind) && (isOpened || !/[(（[【]/u.test(behind))) return null
  const text = (isOpened ? behind.replace(closed, '') : behind).replace(/[\s,，;；.。]+$/u, '')
  const firm = before.replace(separatorsBehind, '')
  const isWeak = found.groups?.weak !== undefined
  if (firm === '') return isOpened ? null : takeBeforeFirm(text, isWeak)
  if (!/\p{L}.*\p{L}/u.test(firm)) return null
  // First Contact: Mary Poppins
  const isApart = isOpened || /[,，;；/／|–—-]\s*$/u.test(before) || isCompany(firm) || firm.includes(' ')
  return (!isWeak || isApart) && isPerson(text, isWeak) ? { firm, name: text } : null
}

/** `Attn: Mary Lee, Sunrise Foods Ltd`; or nobody's firm. */
function takeBeforeFirm(text: string, isWeak: boolean): FirmWithContact | null {
  const [, name = '', firm = ''] = /^([^,，;；/|\n]*[^\s,，;；/|])\s*[,，;；/|\n]\s*(\S.*)$/u.exec(text) ?? []
  if (name !== '' && isCompany(firm) && isPerson(name, isWeak)) return { firm, name }
  return isPerson(text, isWeak) && (!isWeak || isKnownName(text)) ? { firm: null, name: text } : null
}

/** Somebody whom a title tells, behind a firm that its legal form tells. */
function takeTitled(raw: string): FirmWithContact | null {
  if (eastAsian.test(raw) && /\s/.test(raw)) {
    const found = takeFirmInFront(raw)
    if (found !== null) return found
  }
  const [, firm = '', open = '', text = ''] =
    /^([^;|(（\n]*[^\s;|(（\n,–—-])\s*(?:,\s|\s[-–—]\s|[;|\n]|([(（]))\s*(\S.*)$/u.exec(raw) ?? []
  if (firm === '' || !isCompany(firm) || (open !== '') !== closed.test(text)) return null
  const name = open === '' ? text : text.replace(closed, '')
  const isTitled = eastAsian.test(name) ? takeTitle(name).title !== null : takeTitlesBefore(name).title !== null
  return isTitled && isPerson(name, true) ? { firm, name } : null
}

function isPerson(text: string, isWeak: boolean): boolean {
  if (text.length > longestName || /[\d@()（）[\]【】"“”?？]/u.test(text) || isDesk(text) || isCompany(text))
    return false
  if (readRemark(text) !== null || isHousehold(text)) return false
  return eastAsian.test(text) ? isEastAsianPerson(text) : isAlphabeticPerson(text, isWeak)
}

/** 未定 and 同上 are nobody. */
function isEastAsianPerson(text: string): boolean {
  const { name, title } = takeTitle(takeDesk(text)?.name ?? text)
  if (isPlace(name) || markKind(name) !== null) return false
  const isLong = title !== null || [...name].length > 1 || japaneseFamilies.has(name)
  return isLong && (isEastAsianName(name) || /^\p{L}{1,3} [\p{L}ー]{1,4}$/u.test(name))
}

function isAlphabeticPerson(text: string, isWeak: boolean): boolean {
  const { name, title } = takeTitle(text)
  const words = name.split(/[\s,]+/)
  const isPlain = words.every((word) => nameWord.test(word) && !isOther(foldKey(word)))
  if (!isPlain || words.length > 5 || isPlace(name)) return false
  if (words.length === 1) return title !== null || isKnownName(name)
  return isKnownName(name) || (!isWeak && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1)
}

const nameWord = /^[\p{L}\p{M}.'’ʻʼ-]+$/u
const isOther = (key: string) => firms.has(key) || desks.has(key) || roleHeads.has(key)

/** By a given name in front, or a family name where one stands. */
function isKnownName(text: string): boolean {
  const words = takeTitle(text).name.split(/[\s,]+/)
  const [front = '', end = ''] = [words[0], words.at(-1)]
  return isGivenWord(front) || isFamilyWord(end) || eastAsianFamilies.has(foldKey(front)) || isGivenWord(end)
}
