import { foldKey } from '../text/fold-key.ts'
import { isEastAsianFamily } from './split-east-asian-name.ts'
import { jobOfTitle, titleBehind, titlesBefore } from './titles.ts'
import { desks, deskWords, eastAsianDesks, weakDesks } from './words/desks.ts'
import { capitalPostNominals, surePostNominals, titlesBehind } from './words/post-nominals.ts'
import { roleHeads, roleWords } from './words/roles.ts'
import {
  abbreviationOrName,
  capitalsBefore,
  givenTitles,
  givenTitlesOrNames,
  plainTitles,
  titleOrName,
} from './words/titles.ts'

/** What a part of a name cell is, that stands apart from the name. */
export type MarkKind = 'role' | 'post-nominal' | 'title' | 'desk' | 'number'

/** The words of a text through `foldKey`, C.E.O. as one. */
export const marksOf = (text: string): string[] =>
  (text.includes('.') ? joinInitials(text) : text)
    .split(/[\s/&+,.|·]+/)
    .map(foldKey)
    .filter((key) => key !== '')

const joinInitials = (text: string): string =>
  text.replace(/(?<!\p{L})(?:\p{L}\.\s?){2,}/gu, (initials) => `${initials.replace(/[.\s]/g, '')} `)

const wordsMax = 8

/** What a text is that follows or precedes a name behind a comma, a dash, a slash or in brackets; null, and it may be a name. */
export function markKind(text: string): MarkKind | null {
  if (/^(?:#|no\.? ?)?\d{1,3}$/i.test(text)) return 'number'
  const eastAsian = titleBehind.exec(text)
  if (eastAsian !== null && text.length <= 12) return kindOfEastAsian(text, eastAsian)
  const words = marksOf(text)
  if (words.length === 0 || words.length > wordsMax) return null
  if (words.every((word) => isPostNominal(word) && !capitalsOfRole(word))) return 'post-nominal'
  if (words.every((word) => titlesBehind.has(word)) || isTitles(text)) return 'title'
  if (isDesk(text)) return 'desk'
  return isRole(words) ? 'role' : null
}

/** 先生 is a title, 销售经理 a job; 陈先生 and 王经理 are somebody. */
function kindOfEastAsian(text: string, found: RegExpExecArray): MarkKind | null {
  if (found.index === 0) return 'title'
  return jobOfTitle(found[1] ?? '') === null || isEastAsianFamily(text.slice(0, found.index)) ? null : 'role'
}

/** Titles and nothing that is a name too, unless it is cut short by a point: `Rev. Dr.`, `Sig.ra`. */
const isTitles = (text: string): boolean =>
  text.split(' ').every((written) => {
    const key = foldKey(written)
    const mayBeName = titleOrName.has(key) || abbreviationOrName.has(key) || givenTitlesOrNames.has(key)
    const isKnown = plainTitles.has(key) || titlesBefore.has(key) || givenTitles.has(key)
    return isKnown && (!mayBeName || (written.endsWith('.') && key.length > 1) || smallTitles.has(written))
  })

/** Poles and Czechs write these small and without a point. */
const smallTitles = new Set(['mgr', 'inż', 'lek', 'lic', 'arch', 'ing', 'ks', 'med'])

const isPostNominal = (word: string) => surePostNominals.has(word) || capitalPostNominals.has(word)
// MD is a doctor as often as a managing director; a CEO is one thing.
const capitalsOfRole = (word: string) => capitalsBefore.has(word) && roleHeads.has(word)

/** Whether words say what somebody does, and nothing else. */
export const isRole = (words: readonly string[]): boolean =>
  words.some((word) => roleHeads.has(word)) && words.every((word) => roleHeads.has(word) || roleWords.has(word))

/** Whether a text is a part of a firm and no person: `Accounts Dept`, 采购部. */
export function isDesk(text: string): boolean {
  if (eastAsianDesks.test(text.replaceAll(' ', ''))) return true
  const words = marksOf(text)
  const isOne = words.length > 0 && words.some((word) => desks.has(word))
  const isStrong = words.length > 1 || !weakDesks.has(words[0] ?? '')
  return isOne && isStrong && words.every((word) => desks.has(word) || deskWords.has(word))
}
