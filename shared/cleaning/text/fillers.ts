import type { CustomerField, FieldKind } from '../../customers/fields.ts'
import { blank, type Sure } from '../cleaned.ts'
import { areWords, digit, kindsIn } from './character-kinds.ts'
import { firstAsciiWord, plainWords } from './fold-key.ts'
import { isAscii } from './is-ascii.ts'
import { isRemarkOnRow, remarkFronts } from './read-remark.ts'
import { bareReferences, dittoSigns, isDittoSign, isReference, namesRow, plainReferences } from './refers-elsewhere.ts'
import { saysNone } from './says-none.ts'
import { tidyText } from './tidy-text.ts'
import { createFirstWordSearch } from './word-search.ts'
import { anywhere, asWritten, inCodes, noCompany, notAmongNames } from './words/words-for-nothing.ts'

export type FillerRule = 'text.filler' | 'text.same-as-above'
/** `sign`: nothing, however careful one is; `word`: a word that says so; `above`: it refers to the row above. */
type Filler = 'sign' | 'word' | 'above'

const listOf = (words: string) => words.split(', ')
const keys = (words: string) => new Set(listOf(words).map(plainWords))
const words = keys(anywhere)
const written = new Set(listOf(asWritten))
const amongThings = keys(notAmongNames)
const amongCodes = new Set([...amongThings, ...keys(inCodes)])
const instead = keys(noCompany)
/** Every word of those that have several. */
const parts = new Set([...plainReferences, ...words].flatMap((key) => key.split(' ')))
/** Whether each of some words stands in what is written for nothing, so that a text of them may be that. */
export const areOfFillers = (all: readonly string[]): boolean => all.every((word) => parts.has(plainWords(word)))

// These are all that an is-it-blank of a free text knows; the rest are words with a note.
const plainSigns = new Set(['无', '無', 'なし', '없음'])

const longest = 40
const onlySigns = /^[-‐-―－_.…?？*~#/\\=·•,;:|、。，\s]+$/
const crosses = /^(?:[x×]{2,}|[X]{2,})$/
const wrapped = /^(?:\((.+)\)|\[(.+)\]|<(.+)>|\{(.+)\}|"(.+)"|'(.+)'|（(.+)）)$/

/**
 * Why a kind keeps a word: NA is Namibia's code and DO that of the Dominican Republic, but not `Do`, and XX one of the codes that stand for no country (the country rule asks),
 * 无 answers a yes-or-no question and x ticks its box, a cross among statuses may say more, and "n/a" in an e-mail cell is
 * a bad address by the older system's count, which the sample book keeps.
 */
const kept: Partial<Record<FieldKind, ReadonlySet<string>>> = {
  country: new Set(['na', 'xx', 'xxx', 'do']),
  boolean: new Set(['无', '無', 'なし', '無し', '없음', '没有', '沒有', 'ない', 'нет', 'немає', 'x', 'xx', 'xxx', '*']),
  status: new Set(['x', 'xx', 'xxx']),
  email: new Set(['n/a', '#n/a', 'n\\a', 'n / a']),
}

const isKept = (text: string, kind: FieldKind): boolean => text !== 'Do' && kept[kind]?.has(text.toLowerCase()) === true

// Nothing that is written for nothing has one of these in it, but for what programs write.
const inNoFiller = /[@&+%$0-9]/
// Nothing that is written for nothing begins so.
const isNumber = /^[+(]{0,2}\d[ -~]*$/

/** What a tidied text is as a word for nothing, in a column of this kind; null for anything else. */
export function fillerOf(text: string, kind: FieldKind): Filler | null {
  if (text === '' || text.length > longest) return null
  if (areWords(text)) return fillerOfWords(text, kind)
  if ((kindsIn(text) & digit) !== 0 && isNumber.test(text)) return null
  if (isAscii(text) && inNoFiller.test(text)) {
    if (namesRow(text)) return 'above'
    return written.has(text) && !isKept(text, kind) ? 'sign' : null
  }
  if (!mayBeFiller(text)) return null
  const plain = text.normalize('NFKC')
  if (isKept(plain, kind)) return null
  if (isDittoSign(text)) return 'above'
  const inner = innerOf(plain)
  const isFree = kind === 'text' || kind === 'tags'
  if (onlySigns.test(plain) || written.has(plain) || plainSigns.has(plain)) return 'sign'
  if (crosses.test(plain)) return 'word'
  // `@null` is a handle, `#none` a tag.
  if (plain.includes('#') || inNoFiller.test(plain)) return namesRow(plain) ? 'above' : null
  const key = plainWords(inner ?? plain)
  if (isReference(key, kind === 'text')) return 'above'
  if (words.has(key)) return 'word'
  return (!isFree || inner !== undefined) && amongCodes.has(key) ? 'sign' : null
}

/** The same of words without any sign, as most cells are. */
function fillerOfWords(text: string, kind: FieldKind): Filler | null {
  if (!mayBeFiller(text) && !crosses.test(text)) return null
  const key = text.toLowerCase()
  if (!mayMeanNothing.has(key) && !crosses.test(text)) return null
  if (isKept(text, kind)) return null
  if (written.has(text)) return 'sign'
  if (crosses.test(text)) return 'word'
  if (isReference(key, kind === 'text')) return 'above'
  if (words.has(key)) return 'word'
  return kind !== 'text' && kind !== 'tags' && amongCodes.has(key) ? 'sign' : null
}

/** All that the lists have together: most cells need to be looked up in this one alone. */
const mayMeanNothing = new Set(
  [...written, ...plainReferences, ...words, ...amongCodes, ...Object.values(kept).flatMap((some) => [...some])].map(
    (one) => one.toLowerCase(),
  ),
)

const beginsAsFiller = createFirstWordSearch([...mayMeanNothing, ...dittoSigns].map(firstAsciiWord))
/** Whether a text without digits begins as what stands for nothing does. What is not in ASCII may always. */
export const mayBeFiller = (text: string): boolean => !isAscii(text) || beginsAsFiller(text)

/** What stands in brackets or quotes. */
const innerOf = (plain: string): string | undefined =>
  wrapped
    .exec(plain)
    ?.slice(1)
    .find((one) => one !== undefined)

/** Blank, with a rule that says so, for a text that stands for nothing or for what stands above it; null for any other. */
export function readFiller(raw: string, kind: FieldKind = 'text'): Sure<never, FillerRule, never> | null {
  if (raw.length > 100) return null
  return noted(fillerOf(tidyText(raw), kind) ?? (saysNone(raw, kind) ? 'word' : null))
}

// "Same as above" means something that a person may want to look up.
const noted = (filler: Filler | null): Sure<never, FillerRule, never> | null =>
  filler === null ? null : { ...blank, rule: filler === 'above' ? 'text.same-as-above' : 'text.filler' }

/** Where no name of a person stands, nor a code of two letters. */
const things: ReadonlySet<CustomerField> = new Set([
  ...(['external_id', 'company_primary', 'position_primary', 'profession', 'address_primary'] as const),
  ...(['address_secondary', 'city', 'postal_code', 'source', 'notes'] as const),
])

const ofWork: ReadonlySet<CustomerField> = new Set(['position_primary', 'profession'] as const)
/** Nothing to report; a firm may be called so. */
const noWork = keys(
  'ras, r a s, s o, n v t, nvt, sans objet, rien à signaler, entfällt, o a, ohne, keine, keiner, aucune, sin cargo, sem cargo, nessuna, geen functie, no title, no position, 无职务, 無職務, 役職なし, 肩書なし, 無役, 직책 없음, 직급 없음',
)

/** With these begins whatever is looked up. */
const beginsAsNothing = createFirstWordSearch([
  ...[...bareReferences, ...amongThings, ...instead, ...noWork].map(firstAsciiWord),
  ...remarkFronts,
])

/** What a badge says and a card; elsewhere a remark may be what somebody wanted to keep. */
const remarked: ReadonlySet<CustomerField> = new Set(['company_primary', 'position_primary', 'city'] as const)

/** The same of a text field that is no person's name: `NA` and `None` are no city; a company "Individual" is none. */
export function readFillerIn(field: CustomerField, raw: string): Sure<never, FillerRule, never> | null {
  const isThing = things.has(field)
  if (!(isThing || field === 'region') || raw.length > 100) return null
  const text = tidyText(raw)
  // Nearly all cells end here.
  if (isAscii(text) && !beginsAsNothing(text)) return null
  const key = plainWords(text.replace(wrapped, '$1$2$3$4$5$6$7'))
  // There are towns called Same and Sama.
  // JW and SO are firms; jw and j.w. refer to the row above.
  const isFirm = field === 'company_primary' && /^\p{Lu}{2,3}$/u.test(text)
  const isTown = field === 'city' && text !== text.toLowerCase() && key !== 'do'
  // DO is a region, and Do none.
  const isCode = field === 'region' && /^\p{Lu}{2}$/u.test(text)
  if (!isFirm && !isCode && isReference(key, isTown)) return noted('above')
  // NA and X are codes of regions.
  if (!isThing) return key.length > 2 && amongThings.has(key) ? noted('word') : null
  const isNothing =
    amongThings.has(key) ||
    (field === 'company_primary' && instead.has(key)) ||
    (ofWork.has(field) && noWork.has(key)) ||
    (remarked.has(field) && isRemarkOnRow(raw))
  return isNothing ? noted('word') : null
}

/** Whether a cell says instead of a company that there is none, and who the customer is: 个体户, `self-employed`. */
export const saysNoFirm = (raw: string): boolean =>
  raw.length <= 100 && instead.has(plainWords(tidyText(raw).replace(wrapped, '$1$2$3$4$5$6$7')))
