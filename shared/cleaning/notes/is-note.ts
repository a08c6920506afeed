import type { CustomerField } from '../../customers/fields.ts'
import { answers, cleanBoolean } from '../choices/clean-boolean.ts'
import { beyondAscii, digit, kindsIn } from '../text/character-kinds.ts'
import { firstAsciiWord, plainWords } from '../text/fold-key.ts'
import { isAmount } from '../text/is-amount.ts'
import { isAscii } from '../text/is-ascii.ts'
import { pointingWords, pointsElsewhere } from '../text/points-elsewhere.ts'
import { tidyText } from '../text/tidy-text.ts'
import { createFirstWordSearch } from '../text/word-search.ts'
import { cleanDate } from '../values/clean-date.ts'
import { isDayAndMonth } from '../values/is-day-and-month.ts'
import {
  beforeTimes,
  callAt,
  counted,
  joinedNotes,
  kindsOfCustomer,
  movedTo,
  noAddress,
  paidOrNot,
  soon,
  times,
} from './words-for-notes.ts'

type Column = 'company' | 'job' | 'address'

const columns: Partial<Readonly<Record<CustomerField, Column>>> = {
  company_primary: 'company',
  position_primary: 'job',
  profession: 'job',
  address_primary: 'address',
  address_secondary: 'address',
}

const longest = 80

/**
 * Whether a cell of a company, a job or an address holds something else: money, a day, or a note of whoever kept the
 * list, `moved to Leeds`, `call after 5`, 住所不明. Such a cell is no value however it is read.
 */
export function isNoteIn(field: CustomerField, raw: string): boolean {
  const column = columns[field]
  if (column === undefined || raw.length > longest) return false
  const text = tidyText(raw)
  // Nearly all cells end here.
  if ((kindsIn(text) & (beyondAscii | digit)) === 0 && !beginsAsNote(text)) return false
  return isMoney(text, column) || isDay(text, column) || isWords(text, column)
}

/** `Budget: 10k`, `$4,500/mo budget` */
function isMoney(text: string, column: Column): boolean {
  if (isAmount(text)) return true
  const bare = text.replace(budgetBefore, '').replace(budgetBehind, '')
  if (bare === text) return false
  // Value 24 may be a firm.
  return isAmount(bare) || large.test(bare) || (column !== 'company' && /^[~<>]?\d[\d.,]*$/.test(bare))
}

const large = /^[~<>]?\d[\d.,]*\s?(?:k|m|mio|万|萬|만|lakhs?|crores?)$/i
const budget =
  'budget|price|value|deposit|spend|salary|rent|fee|preis|gehalt|umsatz|prix|montant|presupuesto|precio|orçamento|preço|prezzo|prijs|бюджет|цена|预算|預算|予算|예산'
const budgetBefore = new RegExp(`^(?:${budget})\\s?[:：]?\\s?`, 'iu')
const budgetBehind = new RegExp(`\\s?(?:${budget})$`, 'iu')

/** Digits as of a day, with its year: most addresses end here. */
const dayShape =
  /^\D{0,12}\d{1,4}(?:[-/. ]+\d{1,2}[-/. ]+\d|\D{0,3}[-/. ]\p{L}{3,10}[-/., ]+(?:del? )?'?\d)|^(?:\p{L}+[ ,.]+)?\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}$|[年년]/u

/** A firm may be called 24/7, and 12/4 is a house and a flat; a spreadsheet writes the month of a day it took them for. */
function isDay(text: string, column: Column): boolean {
  if (text.length > 40 || !/\d|年/.test(text)) return false
  if (dayShape.test(text)) {
    const { value, suggestion } = cleanDate(text, { isAnyColumn: true })
    if (value !== null || suggestion !== null) return true
  }
  if (monthOrDay.test(text)) return column === 'job'
  return shortMonth.test(text) && isDayAndMonth(text)
}

const monthOrDay = /^\d{1,2}\s?[/.]\s?\d{1,2}\.?$/

/** As spreadsheets write it: `Mar-01`, `3-Jan`, `1. Mrz`. 5月3日 is written by people, and `August 21` may be a firm. */
const shortMonth =
  /^(?:\p{L}{3,5}\.?-\d{1,4}|\d{1,2}-\p{L}{3,5}\.?|\d{1,2}\. \p{L}{3,4}\.?|\d{1,2}[月월]\s?\d{1,2}[日일])$/u

function isWords(text: string, column: Column): boolean {
  const key = plainWords(text)
  if (key === '' || (column === 'company' && mayBeFirm(text))) return false
  if (paid.has(key) || called.test(key) || (!isAscii(text) && joinedNotes.test(text))) return true
  // The new address may stand behind it.
  if (moved.test(key) && (column !== 'address' || !/\d/.test(key))) return true
  if (column === 'address') return unplaced.has(key) || (!/\d/.test(text) && pointsElsewhere(text))
  return column === 'job' && isNoJob(text, key)
}

/** Paid and Gone To Seed; and short capitals. */
const mayBeFirm = (text: string): boolean =>
  /^(?:\p{Lu}[\p{Ll}\p{M}]*[ -]?)+$/u.test(text) || /^\p{Lu}{2,3}$/u.test(text)

function isNoJob(text: string, key: string): boolean {
  if (ofJobs.has(key) || numbered.test(key) || pointsElsewhere(text)) return true
  // 10万, 25k, and a bare number.
  if (/^[~<>≈約约]?\d[\d.,]*\s?(?:k|m|w|万|萬|만|천|千|lakhs?|crores?|\+)?$/iu.test(text)) return true
  const { value, rule } = cleanBoolean(text)
  return value !== null && (rule !== null || key.length > 1)
}

const keysOf = (all: readonly string[]): ReadonlySet<string> => new Set(all.map(plainWords))
const anyOf = (all: readonly string[]): string => [...keysOf(all)].sort((a, b) => b.length - a.length).join('|')

const paid = keysOf(paidOrNot)
const unplaced = keysOf(noAddress)
const ofJobs = keysOf(kindsOfCustomer)
const moved = new RegExp(`^(?:${anyOf(movedTo)})(?: |$)`, 'u')
const called = new RegExp(
  `^(?:${anyOf(callAt)})(?: (?:me|him|her|them|us|back|again))*(?:(?: (?:${anyOf(soon)}))(?: |$)| (?:${beforeTimes}) (?:(?:the|le|la|les|die|der|den|das|dem|el|los|las|il|i|de|het|o|os|as) )?(?:${times})| \\d{1,2}(?: \\d\\d)? ?(?:am|pm|uhr|h|hrs|hs|uur)$)`,
  'u',
)
const numbered = new RegExp(`^\\d{1,3} (?:${counted})$`, 'u')

const beginsAsNote = createFirstWordSearch(
  [
    ...paidOrNot,
    ...noAddress,
    ...kindsOfCustomer,
    ...movedTo,
    ...callAt,
    ...pointingWords,
    ...budget.split('|'),
    ...answers,
  ].map((one) => firstAsciiWord(plainWords(one))),
)
