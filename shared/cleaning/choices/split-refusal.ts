import { isCompany } from '../names/is-company.ts'
import { particles } from '../names/words/particles.ts'
import { plainWords } from '../text/fold-key.ts'
import { tidyText } from '../text/tidy-text.ts'
import { withoutDateBehind, withoutDates, withoutStatedDates } from './dates-of-events.ts'
import { isDeathAlone, takeDeath } from './deceased-words.ts'
import { isWish, readRefusal, refusesContact } from './means-do-not-contact.ts'
import { introducing, joinedRefusalWhole } from './refusal-words.ts'
import { withoutUntil } from './wishes/clauses-behind.ts'
import { hasKeyWord, isLimited } from './wishes/read-wish.ts'

/**
 * What is left of a name, a number or an address beside words that say not to contact: `Ada Lovelace` of
 * `Ada Lovelace (do not call)`; null where nothing says so. Empty where nothing else is left.
 *
 * @param isApart the words have to stand in a part of their own, as in the name of a firm
 */
export function splitRefusal(raw: string, isApart = false): string | null {
  if (raw.length > 300) return null
  const whole = tidyText(raw)
  const named = isApart ? null : takeDeath(whole)
  if (named !== null) return named
  if (!refusesContact(whole)) {
    if (!mayHoldSentence(whole) || !hasKeyWord(whole)) return null
    if (isWish(whole)) return ''
    const text = withoutDates(whole)
    const left = withoutParts(text, isWish)
    return left !== text ? left : isApart ? null : (beforeWish(text) ?? behindWish(text))
  }
  const text = withoutOwnDates(withoutDateOfDeath(withoutDates(whole)))
  if (refusesAtTimes(text) !== null) return null
  return isApart ? splitFirm(text) : splitName(text)
}

/** `Ada Lovelace do not call 3/2024`, but nothing of a number. */
function withoutOwnDates(text: string): string {
  const left = withoutStatedDates(text)
  return /\d/.test(left) ? text : left.trim()
}

/** `Ed Ross deceased 2024`, `Jean Petit décédé 12/2023`: what a date behind a death says is when it was. */
function withoutDateOfDeath(text: string): string {
  const bare = withoutDateBehind(text)
  if (bare === text) return text
  const words = bare.split(' ')
  return words.some((_, at) => isDeathAlone(words.slice(at).join(' '))) ? bare : text
}

function splitName(text: string): string {
  const left = withoutParts(text, (part) => (refusesContact(part) || isWish(part)) && !isForTimes(part), nameWithin)
  const isLeft = left !== '' && left !== text
  return trimRest(isLeft ? left : withoutPhrase(text), isLeft && text.startsWith(left))
}

function splitFirm(text: string): string | null {
  const left = withoutParts(text, (part) => isWhole(withoutIntroduction(part.trim().split(' '))) || isWish(part))
  if (left === text) return beforePhrase(text)
  return trimRest(left, text.startsWith(left))
}

const trimRest = (rest: string, isInFront: boolean): string =>
  isSomething(rest, isInFront) ? rest.replace(/^[\s:,;.!*–—-]+|[\s:,;!*–—(-]+$/g, '') : ''

/**
 * The name that stands in one part with the words: `Ada Lovelace` of `Ada Lovelace do not call`; empty for a part that says
 * nothing else: `Client asked us to stop calling`.
 */
function nameWithin(part: string): string {
  if (isWish(part)) return ''
  const rest = withoutPhrase(tidyText(part)).replace(/^[\s:：.!*–—-]+|[\s:：!*–—-]+$/g, '')
  if (isNumber.test(rest)) return rest
  const words = rest.split(' ')
  const isName = words.every((word) => isNameWord.test(word) || particles.has(word)) && words.some(isOwn)
  return isName && isSomething(rest, true) ? rest : ''
}

const isNumber = /^[\d\s+./-]{5,}$/
const isNameWord = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’ʻ-]*$/u
const isOwn = (word: string): boolean => !introducing.has(plainWords(word)) && !modifying.has(plainWords(word))

/** A firm in front of a phrase that is written otherwise than it: `Meier GmbH nicht anrufen`, 한빛무역 연락금지. */
function beforePhrase(text: string): string | null {
  const words = text.split(' ')
  const at = words.findIndex((_, one) => one > 0 && isPlainPhrase(words.slice(one)))
  const firm = words.slice(0, at).join(' ')
  if (at < 0 || refusesContact(firm) || !isSomething(firm, true)) return null
  return isCompany(firm) || isWrittenOtherwise(firm, words.slice(at).join(' ')) ? firm : null
}

const isPlainPhrase = (words: readonly string[]): boolean =>
  isWhole(words) && (words.length > 1 || /^[\u3040-\u9fff\uac00-\ud7af]{3,}$/u.test(words[0] ?? ''))

const isWrittenOtherwise = (firm: string, phrase: string): boolean =>
  (phrase === phrase.toLowerCase() && firm !== firm.toLowerCase()) ||
  (phrase === phrase.toUpperCase() && firm !== firm.toUpperCase())

/**
 * What is left of a number, an address or a name beside the mark of a register: `98765 43210` of `98765 43210 (DND)`, nothing
 * of `DND`; null where there is none. Elsewhere the letters are a game and a ministry.
 *
 * @param isName a name needs it alone or set apart by a sign: `Priya DND` may be one
 */
export function splitMark(raw: string, isName = false): string | null {
  if (raw.length > 200 || !anyMark.test(raw)) return null
  const text = tidyText(raw)
  if ((isName ? nameAlone : markAlone).test(text)) return ''
  const { before = '', after = '' } = (isName ? markApart : markNextTo).exec(text)?.groups ?? {}
  return before + after === '' ? null : before + after
}

const marks = 'DND|DNC|NDNC|DNCR|DNE|TPS|CTPS|NCPR'
const anyMark = new RegExp(`(?:${marks}|no call|refused)`, 'i')
/** In a cell for a number `no email` says only that there is none. */
const markAlone = new RegExp(
  `^[\\s*([{【（-]*(?:(?:${marks})(?: (?:list|registered|register|active|yes|customer))?|no calls?|no phone calls|contact refused|refuse[sd] contact|marketing refused)[\\s*)\\]}】）!.-]*$`,
  'i',
)
/** A name of three letters may be a firm's, but for these. */
const nameAlone = /^[\s*([{【（]*(?:DND|DNC|NDNC)[\s*)\]}】）!.]*$/
const markNextTo = new RegExp(
  `^(?<before>.*[^\\s,;/|*([{【（–—-])[\\s,;/|*([{【（–—-]+(?:${marks})[\\s*)\\]}】）!.-]*$|^[\\s*([{【（-]*(?:${marks})[\\s,;:/|*)\\]}】）–—-]+(?<after>\\S.*)$`,
  'i',
)
const markApart = new RegExp(
  `^(?<before>.*\\S)\\s*(?:[*([{【（]+|\\s[-–—/|]+\\s)\\s*(?:${marks})\\s*[*)\\]}】）!.]*$|^[*([{【（]*(?:${marks})(?:[:)\\]}】）*]+|\\s[-–—/|]+\\s)\\s*(?<after>\\S.*)$`,
)

/**
 * Whether a text says not to contact at some times only, or is about what somebody is called, and nothing that holds for
 * good: `apart`, in a part of its own, as `Ada (don't call before noon)`; `within` the rest.
 */
export function refusesAtTimes(raw: string): 'apart' | 'within' | null {
  if (raw.length > 300) return null
  const text = tidyText(raw)
  if (!refusesContact(text)) return null
  const left = withoutParts(text, isForTimes)
  if (left !== text && left !== '') return refusesContact(left) ? null : 'apart'
  const rest = withoutParts(text, refusesContact)
  if (rest !== text && rest !== '') return null
  // Alone in the cell it is all that is known, and holds.
  return isForTimes(text) && !beginsWithPhrase(text.split(' ')) ? 'within' : null
}

const beginsWithPhrase = (words: readonly string[]): boolean => words.some((_, at) => isWhole(words.slice(0, at + 1)))

/** The digits of a number or an address say no time. */
const isForTimes = (part: string): boolean =>
  refusesContact(part) && (callsBy.test(part) || (!holdsNumber.test(part) && isLimited(part) && endsSomeDay(part)))

/** Nothing that holds for good; until June is for a person to read in a note alone. */
function endsSomeDay(part: string): boolean {
  const said = readRefusal(part)
  return said === null || (said === 'unclear' && withoutUntil(part) !== null)
}

const holdsNumber = /@|\d[\s()-]?\d[\s()-]?\d[\s()-]?\d[\s()-]?\d/

/** `do not call him Gus` */
const callsBy = /\bcall(?:ed)? (?:him|her|me|them|us|it) ["'“‘]?\p{Lu}\p{Ll}/u

/** 何大文 唔好再打: of words in scripts that put none between them the last ones may be a wish. */
function beforeWish(text: string): string | null {
  const words = text.split(' ')
  const at = /[\u0e00-\uffff]/.test(text)
    ? words.findIndex((_, one) => one > 0 && isWish(words.slice(one).join(' ')))
    : -1
  return at < 0 ? null : words.slice(0, at).join(' ')
}

/** `NE ZVATI Tea Marušić`: the words are in capitals, and the name behind them is not. */
function behindWish(text: string): string | null {
  const [, wish = '', name = ''] = capitalsAndName.exec(text) ?? []
  return wish !== '' && isWish(wish) ? name : null
}

const capitalsAndName =
  /^((?:\p{Lu}[\p{Lu}\p{M}'’]*\s+){1,5}\p{Lu}[\p{Lu}\p{M}'’]+)[\s:,.!–—-]+(\p{Lu}\p{Ll}\S*(?:\s+\S+){0,4})$/u

/** Three words, or a script without blanks; nearly all names and numbers are shorter. */
function mayHoldSentence(text: string): boolean {
  const blank = text.indexOf(' ')
  return (blank > 0 && text.indexOf(' ', blank + 1) > 0) || /[\u0e00-\uffff]/.test(text)
}

const separators =
  /([()[\]{}<>;|\n（）【】；]|\s[-–—/]+\s|\s*[,，、]\s*|\*{2,}|(?<=\p{Script=Han})[-–—](?=\p{Script=Han}))/u

const opening = /^[([{<（【*]/
const closing = /^[)\]}>）】*]/
/** Its other half went with the words: `DNC (Ada)`. */
const strayBracket = /^([^([{<（【]*)[)\]}>）】]/

/**
 * Each part that says so goes with the sign in front of it, and the bracket that closes it.
 *
 * @param nameOf what of such a part stays: a name, where it stands first or behind a comma, and a number
 */
function withoutParts(text: string, refuses: (part: string) => boolean, nameOf?: (part: string) => string): string {
  // Each part behind its sign; the first one has none.
  const tokens = ['', ...text.split(separators)]
  tokens.forEach((part, at) => {
    if (!refuses(part)) return
    const isApart = tokens.slice(0, at).some((one) => one !== '') && !/^\s*[,，、]\s*$/u.test(tokens[at - 1] ?? '')
    const name = nameOf?.(part) ?? ''
    if (name !== '' && (!isApart || isNumber.test(name))) {
      tokens[at] = `${part.startsWith(' ') ? ' ' : ''}${name} `
      return
    }
    const isInBrackets = opening.test(tokens[at - 1] ?? '') && closing.test(tokens[at + 1] ?? '')
    if (at === 1 || isInBrackets) tokens[at + 1] = ' '
    tokens[at - 1] = ''
    tokens[at] = ''
  })
  return tidyText(tokens.join('').replace(strayBracket, '$1 '))
}

/** Without the phrase at its beginning or its end. */
function withoutPhrase(text: string): string {
  const joined = text.normalize('NFKC').replace(joinedRefusalWhole, ' ').trim()
  if (joined !== text.normalize('NFKC')) return joined
  const words = text.split(' ')
  const cuts = words.slice(1).map((_, at) => at + 1)
  const behind = cuts.find(
    (at) =>
      refusesContact(words.slice(at).join(' ')) &&
      !refusesContact(words.slice(0, at).join(' ')) &&
      isWhole(words.slice(at)),
  )
  const from = behind ?? cuts.find((at) => endsWithPhrase(words, at))
  if (from !== undefined) return words.slice(0, from).join(' ')
  const before = cuts.findLast((at) => isWhole(words.slice(0, at)) && !refusesContact(words.slice(at).join(' ')))
  if (before === undefined) return ''
  return words.slice(before).join(' ')
}

/** Whether a phrase begins there that goes on to the end: `do not email her`. */
const endsWithPhrase = (words: readonly string[], at: number): boolean =>
  words.some((_, end) => isWhole(words.slice(at, end)) && continuing.has(plainWords(words[end] ?? '')))

/** Whether words say so with none to spare at either end. */
const isWhole = (words: readonly string[]): boolean =>
  refusesContact(words.join(' ')) &&
  (words.length === 1 || (!refusesContact(words.slice(1).join(' ')) && !refusesContact(words.slice(0, -1).join(' '))))

/** `wants no further contact` */
const withoutIntroduction = (words: readonly string[]): readonly string[] =>
  words.slice(words.findIndex((word) => !introducing.has(plainWords(word))))

/** Behind the phrase these go on with it, and are no name. */
const continuing = new Set(
  'until till before after unless except without again anymore ever him her them me us this that per by on at in for from as since list listed please request requested customer client contact lead registry ok see due bis vor nach ab wegen jusqu avant hasta antes fino prima the'.split(
    ' ',
  ),
)

const modifying = new Set(
  'hard soft strict strictly full please pls kindly bitte svp sil vous plait por favor per favore has is was already now marked flagged status note nb client customer contact lead he she they'.split(
    ' ',
  ),
)

// 客户 of 客户-勿扰 is nobody's name, and "per legal" none. In front of a phrase set apart The Body Shop is one.
const isSomething = (rest: string, isInFront: boolean): boolean =>
  /[\p{L}\p{N}]/u.test(rest) &&
  !plainWords(rest)
    .split(' ')
    .every((word) => modifying.has(word)) &&
  (!continuing.has(plainWords(rest).split(' ')[0] ?? '') || (isInFront && rest.includes(' '))) &&
  !/^(?:客户|客戶|顧客|고객|customer|client|contact|lead|kunde|cliente)$/i.test(rest.trim())
