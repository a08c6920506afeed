import { foldWord } from '../../customers/people/fold-word.ts'
import { isGivenName } from '../../customers/people/given-names.ts'
import { foldKey } from '../text/fold-key.ts'
import { takeNickname } from './asides/take-nickname.ts'
import type { NameOrder } from './evidence/name-order.ts'
import { namesHeirs } from './evidence/names-heirs.ts'
import { splitJapaneseName } from './evidence/split-japanese-name.ts'
import { isCapitals } from './is-capitals.ts'
import { isGivenWord } from './is-given-word.ts'
import { isHousehold } from './is-household.ts'
import { isNoName } from './is-no-name.ts'
import { readOrder } from './read-order.ts'
import { markKind } from './read-role.ts'
import { isEastAsianFamily, isEastAsianName, splitEastAsianName } from './split-east-asian-name.ts'
import type { SplitName } from './split-name.ts'
import { eastAsian, takeTitle } from './take-title.ts'
import { isSyllableName } from './take-titles-before.ts'
import { tidyName } from './tidy-name.ts'
import { jobOfTitle, vietnamese } from './titles.ts'
import { areOneArabicName, readAndName } from './words/arabic-names.ts'
import { isKoreanCalling } from './words/callings.ts'
import { eastAsianDeskByEnd } from './words/desks.ts'
import { eastAsianFamilies, isFamilyWord } from './words/family-names.ts'
import { firms } from './words/firms.ts'
import { particles } from './words/particles.ts'
import { kinBehind, kinInSmall, surePostNominals, titlesBehind } from './words/post-nominals.ts'
import { eitherTitles, givenTitles, givenTitlesOrNames } from './words/titles.ts'

/** A person's full name in its parts, as far as they can be told. */
export interface PersonName {
  readonly first: string | null
  readonly last: string | null
  /** As written: `Dr.`, 先生, 과장님. It is no name; of a job it is the position. */
  readonly title: string | null
  /** The job that stands with the name beside its title: `CEO`. */
  readonly position?: string
}

type Parts = Pick<PersonName, 'first' | 'last'>
const unknown: Parts = { first: null, last: null }

/**
 * First and last name of a person's full name, or null where the split isn't safe and the name is better kept whole:
 * one word, a firm, several people, three names that could belong to either side, a romanised East Asian name that may
 * have its surname in front. A title is no part of either.
 */
export function splitName(full: string): SplitName | null {
  const { first, last } = readPersonName(full)
  return first === null || last === null ? null : { first, last }
}

/**
 * The parts of a full name that are sure. With a title, one word is a family name: 何先生, `Herr Müller`.
 *
 * @param column what the other names of its column say of their order, where that is not the usual one
 */
export function readPersonName(full: string, column?: NameOrder): PersonName {
  const text = withoutOtherScript(tidyName(full))
  const nicknamed = takeNickname(text)
  if (nicknamed !== null) {
    const read = readPersonName(nicknamed.name, column)
    return nicknamed.fits(read) ? read : { ...unknown, title: read.title }
  }
  if (isKoreanCalling(text)) return { ...unknown, title: null }
  const { name, title, position, isOrderOpen } = takeTitle(text)
  if (isHousehold(text) || namesHeirs(text)) return { ...unknown, title }
  const isSafe = name !== '' && name.length <= 80 && !/[\n&@/|\d()"“”+:;_?!*<>=]/.test(name)
  const parts = !isSafe
    ? unknown
    : eastAsian.test(name)
      ? readEastAsian(name, title)
      : readAlphabetic(name, title, column)
  return {
    ...(isOrderOpen ? unknown : parts),
    title,
    ...(position === null || position === jobOfTitle(title ?? '') ? {} : { position }),
  }
}

/** `Gladys Poon 陳大文`, `David 王小明` */
const inBoth = /^(?<latin>[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M}.'’ -]+?)\s*(?<han>\p{Script=Han}{2,4})$/u

/** 이태호(Kevin), `Carmen Chan (陳嘉文)`, `Gladys Poon 陳大文`: the same person in another script. */
function withoutOtherScript(text: string): string {
  if (!eastAsian.test(text)) return text
  const [, name = '', other = ''] = /^([^()（）]*[^()（）\s])\s*[(（]([^()（）]+)[)）]$/u.exec(text) ?? []
  const both = name === '' ? (inBoth.exec(text)?.groups ?? null) : null
  if (both !== null) {
    const { latin = '', han = '' } = both
    if (!isEastAsianName(han)) return text
    return latin.includes(' ') ? latin : isGivenWord(latin) ? han : text
  }
  const isOne = name !== '' && eastAsian.test(name) !== eastAsian.test(other) && !mixed.test(name) && !mixed.test(other)
  return isOne && markKind(other) === null ? name : text
}

// Letters of both in one.
const mixed =
  /\p{Script=Latin}.*[\p{Script=Han}\p{Script=Hangul}]|[\p{Script=Han}\p{Script=Hangul}].*\p{Script=Latin}|\d/u

function readEastAsian(name: string, title: string | null): Parts {
  const isFamily = title !== null && isEastAsianFamily(name)
  // 経理 田中: a desk with a name.
  const isDesk =
    name.includes(' ') && name.split(' ').some((word) => markKind(word) !== null || eastAsianDeskByEnd.test(word))
  return isFamily
    ? { first: null, last: name }
    : isDesk
      ? unknown
      : (splitEastAsianName(name) ?? splitJapaneseName(name) ?? unknown)
}

const vietnameseLetters = /[ăđơưạ-ỹ]/i

function readAlphabetic(text: string, title: string | null, column: NameOrder | undefined): Parts {
  const [before = '', after, ...more] = text.split(/\s*[,，]\s*/)
  if (more.length > 0 || before === '') return unknown
  if (after !== undefined && titlesWithHaji.test(after))
    return before.includes(' ') ? unknown : { first: null, last: before }
  if (after !== undefined) return lastNameFirst(before, after) ?? unknown
  const words = before.split(' ')
  if (!words.every(isNameWord) || isNoName(words)) return unknown
  if (isOneArabicName(words)) return unknown
  // Herr von der Heide
  const isFamily =
    words.length > 1 && words.slice(0, -1).every((word) => /^\p{Ll}/u.test(word) && particles.has(foldKey(word)))
  if (isFamily) return title === null || givenTitles.has(foldKey(title)) ? unknown : { first: null, last: before }
  if (words.length === 1) return title === null ? unknown : withTitle(words[0] ?? '', title)
  // Mr. Tuấn, or somebody whose given name is Anh Tuấn.
  if (vietnameseLetters.test(text) && vietnamese.has((words[0] ?? '').toLowerCase())) return unknown
  const isVietnamese = (title !== null && vietnamese.has(title.toLowerCase())) || vietnameseLetters.test(text)
  // Beside a title a name stands as it is spoken, whatever the order of a list.
  const order = column === undefined || title === null ? column : 'open'
  return readOrder(words, isVietnamese, order) ?? unknown
}

/** `Prabowo, Ir. H.`: behind these titles the letter is one too, as of a Haji in Indonesia, or an initial among the Dutch. */
const titlesWithHaji =
  /^(?:(?:ir|drs|dra|k\.?\s?h|prof|dr|tgk|ust|tuan guru)\.?\s)*(?:ir|drs|dra|k\.?\s?h|tgk|ust)\.?\s(?:h|hj)\.?$/i

/** `أبو خالد`, `Nur Uddin`: one name of two words; and `سعود ومشاري`, who may be two. */
const isOneArabicName = ([one = '', other = '', more]: readonly string[]): boolean =>
  more === undefined && (areOneArabicName(keyOf(one), keyOf(other)) || readAndName(other) !== null)

const keyOf = (word: string) => (/^[\p{Script=Latin}'’-]+$/u.test(word) ? foldKey(word) : word)

/** Of one word with a title: a given name after `Sir`, a family name after `Herr`, unless it is as likely a given name. */
function withTitle(word: string, title: string): Parts {
  const key = foldKey(title.split(' ').at(-1) ?? '')
  const isThai = /\p{Script=Thai}/u.test(word)
  if (isThai || vietnamese.has(title.toLowerCase())) return { first: word, last: null }
  if (eitherTitles.has(key) && isGivenWord(word) && !isFamilyWord(word)) return { first: word, last: null }
  if (kinBehind.has(key) || kinInSmall.has(key)) return unknown
  // Uncle Ma may be of the family Ma.
  if (givenTitles.has(key))
    return isGiven(word) && !eastAsianFamilies.has(foldKey(word)) ? { first: word, last: null } : unknown
  return isGiven(word) || /^\p{Lu}\.?$/u.test(word) ? unknown : { first: null, last: word }
}

const isNameWord = (word: string): boolean =>
  /^(?:[\p{L}\p{M}.'’ʻʼ-]|\u200c|\u200d)+$/u.test(word) && /\p{L}/u.test(word) && !firms.has(foldKey(word))

const isGiven = (word = '') => word.split('-').every((part) => isGivenName(foldWord(part)))

const mayBeTitle = (word: string, family: readonly string[]) =>
  givenTitlesOrNames.has(foldKey(word)) || (isCapitals(word) && !family.every(isCapitals))

/** Capitals or small letters beside a name in mixed case are something else: Smith VC, Okonkwo mni. */
const isMixed = (words: readonly string[]): boolean => {
  const plain = words.filter((word) => !particles.has(foldKey(word)) && !/^\p{Lu}\.?$/u.test(word))
  const isTitled = (word: string) => /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word)
  return plain.some(isTitled) && plain.some((word) => /^[\p{Script=Latin}.'’-]+$/u.test(word) && !isTitled(word))
}

/** `Smith, John`. Behind a comma may stand much else: a town, a firm, so that two words before it need a known name behind it. */
function lastNameFirst(last: string, rest: string): SplitName | null {
  const family = last.split(' ')
  while (family.length > 1 && surePostNominals.has(foldKey(family.at(-1) ?? ''))) family.pop()
  const name = isSyllableName(rest) ? rest : takeTitle(rest).name
  const first = name.split(' ')
  if (family.length > 1 && titlesBehind.has(foldKey(family.at(-1) ?? ''))) return null
  if (
    isNoName(first) ||
    isNoName(family) ||
    isMixed(first) ||
    isMixed(family) ||
    ![...first, ...family].every(isNameWord)
  )
    return null
  // Berg, P.J. van den; Wong Siu Ming, Peter
  const isCut =
    particles.has(first.at(-1) ?? '') || (family.length > 1 && eastAsianFamilies.has(foldKey(family[0] ?? '')))
  if (isCut || first.length > 3 || family.length > 4) return null
  const isOneName = family.slice(0, -1).every((word) => particles.has(foldKey(word)))
  const isKnown = isGiven(first[0]) && !isGiven(family[0]) && !mayBeTitle(first[0] ?? '', family)
  // Smith, Rabbi John: a word that is no given name before one that is.
  if (first.length > 1 && !isKnown && isGiven(first[1])) return null
  return isOneName || isKnown ? { first: first.join(' '), last: family.join(' ') } : null
}
