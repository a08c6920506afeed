import { foldWords, plainWords } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { readRemark } from '../../text/read-remark.ts'
import { createFirstWordSearch } from '../../text/word-search.ts'
import { calledOff, notInUse } from '../../text/words/words-for-remarks.ts'
import { readBusiness } from '../evidence/read-business.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { markKind } from '../read-role.ts'
import { isEastAsianName } from '../split-east-asian-name.ts'
import { eastAsian } from '../take-title.ts'
import { eastAsianFamilies, isFamilyWord } from '../words/family-names.ts'
import { particles } from '../words/particles.ts'
import { isPlainState } from './is-remark.ts'
import { handleLabels, numberLabels, relationLabels, stateLabels, weakStateLabels } from './words-for-labels.ts'

/** What stands in front of a name and is no part of it. */
export interface LabelAndName {
  /** `note`: it is one for sure; `another`: of who is named it says that they are somebody else; `maybe`: it may be a name. */
  readonly kind: 'note' | 'another' | 'maybe'
  readonly name: string
  readonly text: string
}

const longest = 100
// A short one without its accents may be somebody: Paye is called so.
const plainFrom = 6

const keys = (words: string): ReadonlySet<string> =>
  new Set(
    words.split(', ').flatMap((one) => {
      const [exact, plain] = [foldWords(one), plainWords(one)]
      return plain.length < plainFrom ? [exact] : [exact, plain]
    }),
  )
/** The capital of Turkish is no accent. */
const has = (words: ReadonlySet<string>, text: string): boolean =>
  text.includes('İ') ? has(words, text.replaceAll('İ', 'I')) : words.has(foldWords(text)) || words.has(plainOf(text))
const plainOf = (text: string): string => {
  const plain = plainWords(text)
  return plain.length < plainFrom ? '' : plain
}

const weak = keys(weakStateLabels)
const sure = keys([stateLabels, calledOff, notInUse].join(', '))
const relations = keys(relationLabels)
const handles = keys(handleLabels)
const counted = keys(numberLabels)
const fronts = new Set([...sure, ...weak, ...relations].map((key) => key.split(' ', 1)[0] ?? ''))
const beginsAsLabel = createFirstWordSearch(fronts)
const wordsMax = Math.max(...[...sure, ...relations].map((key) => key.split(' ').length))

/** A sign that parts it from the name. */
const apart =
  /^(?:[(（[［【〔<*]+\s*(?<inside>[^()（）[\]［］【】〔〕<>*:：]{1,40}?)\s*[!！]*\s*[)）\]］】〕>*]+\s*[:：–—-]*|(?<before>[^()（）[\]［］【】〔〕<>*:：/]{1,40}?)\s*(?:(?<colon>[:：])|[*!！]+\s*[:：–—-]*|\s[-–—/]+(?=\s)|\s?#\s?(?=\d)))\s*(?<name>[\p{L}\p{M}\d#].*)$/u
const mayBeApart = /[:：*!！#([{（［【〔<]|\s[-–—/]+\s/u
const ordinal = /^\(?\d{1,4}\s?[.)）、]\s*(?=\p{Lu}\p{Ll}|\p{Lo})(?<name>\S.*)$/u
const numbered =
  /^(?<what>\p{L}[\p{L}. /]{0,20}?)?\s*(?<no>(?:id|no|nr|n[°º]|num|number|code|号|號|編號|编号|番号|번호)\.?)?\s*[#:：]?\s*(?<digits>[A-Z]{0,3}-?\d{1,10})\s*(?:[/|:：]|\s[-–—]+\s)\s*(?<name>\p{L}.*)$/iu

/** Whether a text says how things stand with a customer, as it stands beside a name: `UTTRÄDD`, `storniert`. */
export const saysHowThingsStand = (text: string): boolean => has(sure, text) || has(weak, text)

/**
 * A label, a state or a number in front of a name: `CANCELADO Pedro Cruz`, `Next of kin: Jane Doe`, 解約：山田太郎. Capitals of a
 * state are no family name. Null where a name stands alone, or what may be a firm's: `Star Trek: Picard`.
 */
export function takeLabel(text: string): LabelAndName | null {
  if (text.length > longest || !mayHoldLabel(text)) return null
  return takeNumber(text) ?? (mayBeApart.test(text) ? takeApart(text) : null) ?? takeInFront(text)
}

const mayHoldLabel = (text: string): boolean =>
  mayBeApart.test(text) || /\d/.test(text) || (text.includes(' ') && (beginsAsLabel(text) || beginsAsOther(text)))
const beginsAsOther = (text: string): boolean => {
  const word = text.split(' ', 1)[0] ?? ''
  return !isAscii(word) && (has(fronts, word) || fronts.has(plainWords(word)))
}

/** `Agent ID 4471 / Raju`, `14. Carlos Santana`. */
function takeNumber(text: string): LabelAndName | null {
  if (!/\d/.test(text)) return null
  const name = ordinal.exec(text)?.groups?.name ?? ''
  if (name !== '' && isNamed(name) && !isCompany(text)) return noteOf(text, name)
  const found = numbered.exec(text)?.groups
  if (found === undefined || !isNamed(found.name ?? '')) return null
  const { what = '', no } = found
  const words = what
    .trim()
    .replace(/\s?(?:id|no|nr|n[°º]|num|number|code)\.?$/iu, '')
    .replace(/(?:编号|編號|番号|번호|号|號)$/u, '')
  return has(counted, words) || (words === '' && no !== undefined) ? noteOf(text, found.name ?? '') : null
}

function takeApart(text: string): LabelAndName | null {
  const { inside, before = '', colon, name = '' } = apart.exec(text)?.groups ?? {}
  const label = (inside ?? before).trim()
  if (label === '' || !/\p{L}.*\p{L}/u.test(name) || !/\p{L}/u.test(label)) return null
  if (has(relations, label)) return { kind: 'another', name, text: label }
  const isCut = inside !== undefined || colon !== undefined
  if (has(weak, label)) return isCut ? noteOf(text, name) : maybeOf(text, name)
  if (has(sure, label) || (colon !== undefined && has(handles, label))) return noteOf(text, name)
  if (readRemark(label) === 'remark' || (isCut && isPlainState(label))) return noteOf(text, name)
  return colon === undefined ? null : takeUnknown(text, label, name)
}

/** `Foobar: Jane Doe`: a label that nobody knows, before somebody. */
function takeUnknown(text: string, label: string, name: string): LabelAndName | null {
  const isLabel = /^\p{L}[\p{L}\p{M}.'’ ]*$/u.test(label) && label.split(' ').length < 4 && markKind(label) === null
  if (!isLabel || !isKnown(name) || readBusiness(text) !== null || isCompany(text)) return null
  return maybeOf(text, name)
}

/** Without a sign: by its capitals, or by what else it can't be. */
function takeInFront(text: string): LabelAndName | null {
  const words = text.split(' ')
  for (let count = Math.min(wordsMax, words.length - 1); count > 0; count--) {
    const label = words
      .slice(0, count)
      .join(' ')
      .replace(/[.,;]$/, '')
    const name = words.slice(count).join(' ')
    const isWeak = has(weak, label)
    const isSure = !isWeak && has(sure, label)
    if (!(isSure || isWeak || (count > 1 && has(relations, label)))) continue
    if (!isNamed(name) || isCompany(text)) return null
    if (!(isSure || isWeak)) return { kind: 'another', name, text: label }
    if (eastAsian.test(label)) return isEastAsianName(name) ? (isSure ? noteOf(text, name) : maybeOf(text, name)) : null
    // Written otherwise than the name.
    const isLarge = label === label.toUpperCase() && label.length > 2
    if ((isLarge && name !== name.toUpperCase()) || /^\p{Ll}/u.test(label))
      return isSure ? noteOf(text, name) : maybeOf(text, name)
    const isTold = isSure && (isLarge || label.length > 6) && isKnown(name)
    return isTold && readBusiness(text) === null ? maybeOf(text, name) : null
  }
  return null
}

const noteOf = (text: string, name: string): LabelAndName => ({
  kind: 'note',
  name,
  text: text.slice(0, -name.length).trim(),
})
const maybeOf = (text: string, name: string): LabelAndName => ({ ...noteOf(text, name), kind: 'maybe' })

const nameWord = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’ʻ-]*$/u
/** Whether somebody may be called so, by how it is written. */
const isNamed = (name: string): boolean => {
  const words = name
    .replace(/[,(（].*$/u, '')
    .trim()
    .split(/\s+/)
  return (
    words.length < 7 && words.every((word) => nameWord.test(word) || particles.has(word)) && /\p{L}.*\p{L}/u.test(name)
  )
}

/** Whether tables know one of its words where it belongs. */
function isKnown(name: string): boolean {
  if (eastAsian.test(name)) return isEastAsianName(name)
  const words = name.split(' ')
  const [front = '', end = ''] = [words[0], words.at(-1)]
  return (
    words.length > 1 &&
    isNamed(name) &&
    (isGivenWord(front) || isFamilyWord(end) || eastAsianFamilies.has(plainWords(front)))
  )
}
