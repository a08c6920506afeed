import { beyondAscii, hump, kindsIn } from '../text/character-kinds.ts'
import { plainWords } from '../text/fold-key.ts'
import { isAscii } from '../text/is-ascii.ts'
import { remember } from '../text/remember.ts'
import { createWordSearch } from '../text/word-search.ts'
import { withoutStatedDates } from './dates-of-events.ts'
import { deceased, isDeathAlone, mayBeDead } from './deceased-words.ts'
import { mayRefuseContact } from './nearby/may-refuse-contact.ts'
import {
  conditions,
  denials,
  introducing,
  joinedRefusal,
  joinedRefusalWhole,
  lawNames,
  legalRefusal,
  negators,
  refusals,
  refusalsAlone,
} from './refusal-words.ts'
import { withoutClauses, withoutUntil } from './wishes/clauses-behind.ts'
import { allowsOneWay, mayAllowOneWay } from './wishes/only-by.ts'
import {
  endsEvent,
  endsWish,
  hasKeyWord,
  isLimited,
  mayBeWish,
  namesOtherWay,
  readWish,
  saysLifted,
  saysNotReached,
  saysToWait,
} from './wishes/read-wish.ts'
import { saidOften } from './wishes/said-often.ts'
import { saysStop } from './wishes/stop-words.ts'

const lengthMax = 200

/** Whether a status, a tag or a like text says that a customer must not be contacted: `DNC - per legal`, 客户-勿扰. */
export const meansDoNotContact: (text: string) => boolean = remember((text) => {
  if (text.length > lengthMax) return false
  return (mayRefuse(text) && (isAlone(wordsOf(text)) || saysRefusal(text, wordsOf(text)))) || isWish(text)
})

/** The same where a name, a number or an address should stand, in which `no email` says only that there is none. */
export const refusesContact = (text: string): boolean =>
  text.length <= lengthMax && mayRefuse(text) && saysRefusal(text, wordsOf(text))

/** Whether a text says so from its beginning to its end: `asked us to take her off the list`. */
export const isWish = (text: string): boolean => text.length <= lengthMax && readWish(text) !== null

/** Whether a tag of several words tied together names another thing: `do-not-disturb-hotel-deal`. */
export function isOtherName(tag: string): boolean {
  if (!/^[\x21-\x7e]+[-_][\x21-\x7e]+$/.test(tag)) return false
  const words = wordsOf(tag)
  const starts = words.flatMap((_, at) => (isRefusalAt(words, at) ? [at] : []))
  return starts.length > 0 && starts.every((at) => !isAmongItsWords(words, at))
}

const isAmongItsWords = (words: readonly string[], at: number): boolean =>
  lengthsAt(words, at).some((length) => {
    const others = [...words.slice(0, at), ...words.slice(at + length)]
    return others.every((word) => besides.has(word) || endsEvent(word))
  })

/** With these a tag still says only that: `hard-opt-out`, `dnc-list-2024`. */
const besides = new Set(
  'hard soft global full strict all any list flag flagged tag status is has been customer client contact lead marketing email mail e phone sms call calls newsletter legal gdpr crm data import sync auto manual new old en de fr es yes true'.split(
    ' ',
  ),
)

const sentenceWordsMax = 20
const legalWordsMax = 5

/** What a remark says: not to contact, or something that a person has to read. */
export type Refusal = 'refused' | 'unclear'
type Said = 'event' | 'wish' | 'limited' | 'unclear' | null

/** What a person puts behind a note that is unclear: it holds, whatever way the note names. */
export const plainRefusal = 'Do not contact.'
/** And behind a name. */
export const withRefusal = (name: string): string => `${name} (do not contact)`

/** What a note of several sentences says of being contacted; null for nothing, and for what holds at some times only. */
export function readRefusal(remark: string): Refusal | null {
  if (remark.length > 5_000) return null
  return readSentences(
    saysToWait(remark)
      ? remark
          .split(sentenceEnds)
          .filter((one) => !saysToWait(one))
          .join('. ')
      : remark,
  )
}

function readSentences(remark: string): Refusal | null {
  if (!(mayBeWish(remark) || mayAllowOneWay(remark) || (mayRefuse(remark) && saysRefusal(remark, wordsOf(remark)))))
    return saysStop(remark) || asksToLeave.test(remark) || mayBeDead(remark) || mayRefuseContact(remark)
      ? 'unclear'
      : null
  if (remark.endsWith(` ${plainRefusal}`) || isDeathAlone(remark)) return 'refused'
  if (byTextAlone.test(remark)) return 'unclear'
  let most: Refusal | null = null
  const asRefused = saysLifted(remark) ? 'unclear' : 'refused'
  for (const sentence of remark.split(sentenceEnds)) {
    const said = readSentence(sentence)
    if (said === 'event') return namesOtherWay(remark) ? 'unclear' : asRefused
    if (said === 'wish') most = namesOtherWay(remark) ? 'unclear' : asRefused
    else if (said === 'unclear') most ??= said
    if (most === 'refused') return most
  }
  return most ?? (mayRefuseContact(remark) ? 'unclear' : null)
}

/** Calls and letters may be welcome still. */
const byTextAlone =
  /^\W*(?:(?:please|pls) )*no (?:sms|texts?|text messages?)(?:\W+(?:please|pls|thanks|thank you))*\W*$/i

const answerMax = 80
/** In a list of answers it may be an account that is blocked. */
const blocked =
  /^(?:blocked|gesperrt|bloqué|bloquée|bloqueado|bloqueada|bloccato|bloccata|geblokkeerd|blockerad|zablokowany|заблокирован|屏蔽|封鎖|封锁|ブロック|차단)[.!]?$/iu

/** What a cell of a column that asks something else says of it, from its beginning to its end. */
export const readAnswer: (answer: string) => Refusal | null = remember((answer) => {
  const text = answer.trim()
  if (text.length < 2 || text.length > answerMax || /^(?:[\d+]|https?:)/.test(text)) return null
  if (text.endsWith(` ${plainRefusal}`)) return 'refused'
  if (blocked.test(text) || saysStop(text)) return 'unclear'
  // Elsewhere DND is a game, and `no email` what is known of somebody.
  if (!(mayRefuse(text) || hasKeyWord(text)) || refusalsAlone.has(plainWords(text))) return null
  return isRefusal(text) && !isOtherName(text) ? 'refused' : null
})

const sentenceEnds =
  /(?<!\d|(?:^|[\s(])(?:hr|fr|dr|mr|mrs|ms|st|nr|no|art|bzw|ca|tel|sr|sra|prof|ing|m|mme|dhr|mw|sig|dott|\p{L}))\.|[。!！?？;；|\n]/iu

/**
 * Whether a sentence of a remark says so, in a part that is about nothing else: `Please do not call or write again`,
 * `He asked us to stop mailing him`. Not `Do not call before ten`, which says when, nor `Said that we do not call enough`.
 */
export function isRefusal(sentence: string): boolean {
  const said = readSentence(sentence)
  return said === 'event' || said === 'wish'
}

/** `do not call until she pays` is asked; `do not call until ten` says when. */
function readSentence(remark: string): Said {
  if (remark.length > lengthMax || remark.trim() === '') return null
  const said = readUnclaused(withoutClauses(remark))
  if (said !== null && said !== 'limited') return said
  const now = withoutUntil(remark.trim())
  const saidNow = now === null ? null : readUnclaused(now)
  return saidNow === 'event' || saidNow === 'wish' ? 'unclear' : said
}

function readUnclaused(remark: string): Said {
  // When it was said, and how often: `no volver a llamar (2024)`, 연락 그만 (3번 말함).
  const sentence = withoutStatedDates(remark.replace(/[([（][\d\s./年月日-]+[)\]）]/gu, ' ').replace(saidOften, ' '))
  // `Per her lawyer: stop all calls`; but `Mondays: do not call`.
  const colon = sentence.search(/[:：]\s/)
  if (colon > 0 && !isLimited(sentence.slice(0, colon)) && !hasCondition(wordsOf(sentence.slice(0, colon)))) {
    const rest = sentence.slice(colon + 1)
    if (rest.trim() !== '') return strongest([readSentence(rest), readWish(sentence)])
  }
  const words = wordsOf(sentence)
  if (words.length > sentenceWordsMax) return null
  if (words.length <= legalWordsMax && legalRefusal.test(words.join(' '))) return 'event'
  const said = strongest([sentence, ...sentence.split(parts)].map((part) => readPart(part, sentence, words)))
  if (said === 'unclear') return saysNotReached(sentence) ? null : said
  return (
    said ??
    (saysStop(sentence) || saysStopApart(sentence) || allowsOneWay(sentence) || mayBeDead(sentence) ? 'unclear' : null)
  )
}

/** `quiet guy, says STOP`; not `next, stop`. */
const saysStopApart = (sentence: string): boolean =>
  sentence.split(parts).some((part) => part !== sentence && part.trim().includes(' ') && saysStop(part.trim()))

/** The letters by which one leaves a list in China, and much else; 연락X may say that nobody was reached. */
const asksToLeave = /^\s*TD[!！.。\s]*$|(?:연락|문자|메일|광고|카톡|DM)\s*[XxＸ×](?![\p{L}\d])/iu

const parts = /[,，、()[\]（）]|\s[-–—/]\s|\s?[-=]+>\s?/

const ranks: readonly Said[] = ['event', 'wish', 'unclear', 'limited']
const strongest = (all: readonly Said[]): Said => ranks.find((one) => all.includes(one)) ?? null

function readPart(part: string, sentence: string, words: readonly string[]): Said {
  const wish = readWish(part)
  if (wish === 'event' || (wish === 'wish' && !isLimited(sentence))) return wish
  const begun = beginsRefusal(part)
  if (begun === 'event') return begun
  if (wish === null && begun === null) return null
  if (wish === null && !hasCondition(words) && !isLimited(sentence)) return begun
  return isLimitedElsewhere(part, sentence) ? 'unclear' : 'limited'
}

/** `Complained in May, do not call`: the time is of something else; `mornings: asleep, do not call` may be of the wish. */
const isLimitedElsewhere = (part: string, sentence: string): boolean =>
  part !== sentence &&
  !saysWhen(part) &&
  sentence.split(parts).every((other) => !saysWhen(other.trim().split(/\s+/).slice(0, 2).join(' ')))

const saysWhen = (text: string): boolean => isLimited(text) || hasCondition(wordsOf(text))

/** `Do not call her` is about the customer, `her husband` about somebody else. */
const hasCondition = (words: readonly string[]): boolean =>
  words.some((word, at) => conditions.has(word) && !(possessives.has(word) && isEnd(words.slice(at + 1))))

const possessives = new Set(['his', 'her', 'their'])
const isEnd = (words: readonly string[]): boolean => words.every((word) => ending.has(word))
const ending = new Set(
  'again anymore any more ever at all please pls lawyer lawyers legal team solicitor attorney words request'.split(' '),
)

function beginsRefusal(part: string): Said {
  if (isDeathAlone(part)) return 'event'
  const text = part.normalize('NFKC').trim()
  const words = wordsOf(text).filter((word) => !polite.has(word))
  if (refusalsAlone.has(words.join(' '))) return 'wish'
  const start = words.findIndex((word) => !introducing.has(word))
  const said = strongest([0, start].map((at) => (at < 0 ? null : beginsAt(words, at))))
  if (said !== null) return said
  return joinedRefusal.test(text) && plainWords(text.replace(joinedRefusalWhole, '')) === '' ? 'wish' : null
}

/** With what stands behind it: `do not call again`; `do not call the office` may be about something else. */
function beginsAt(words: readonly string[], at: number): Said {
  if (!isRefusalAt(words, at)) return null
  const rests = lengthsAt(words, at).map((length) => words.slice(at + length).join(' '))
  const phrase = words.slice(at).join(' ')
  if (happened.test(phrase) || deaths.test(phrase))
    return rests.some((rest) => rest === '' || endsEvent(rest)) ? 'event' : 'unclear'
  return rests.some((rest) => rest === '' || endsWish(rest)) ? 'wish' : 'unclear'
}

/** These are no wishes, and the date beside them is their own. */
const happened =
  /^(?:dnc|unsub|opt|black|withdr|consent w|consent r|\\S+ to be removed|cease|deceased|passed away|right to|erasure|requested|deletion|remove|take me|abgemeldet|werbe|widerspruch|einwilligung|robinson|verstorben|gestorben|recht auf|desinscri|desabon|liste noire|opposition|decede|droit|dad[oa] de|baja|lista negra|fallecid|difunt|derecho|descadastr|falecid|direito|disiscrit|decedut|diritto|uitgeschr|uitschr|afgemeld|overleden|avregistr|avliden|avmeldt|afmeldt|afdod)/

const deaths = new RegExp(`^(?:${deceased.map(plainWords).join('|')})(?: |$)`, 'u')

/** `DoNotCall` is three. */
const wordsOf = (text: string): string[] =>
  plainWords((kindsIn(text) & (beyondAscii | hump)) === 0 ? text : text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(
    ' ',
  )

const polite = new Set(['please', 'pls', 'thanks', 'bitte', 'merci'])

/** Whether words say so and nothing else. */
const isAlone = (words: readonly string[]): boolean =>
  words.some((word) => wordsAlone.has(word)) && refusalsAlone.has(words.filter((word) => !polite.has(word)).join(' '))

const wordsAlone = new Set([...refusalsAlone].map(firstOf))

function saysRefusal(text: string, words: readonly string[]): boolean {
  if (isDeathAlone(text)) return true
  if (words.some((word, at) => lengths.has(word) && isRefusalAt(words, at))) return true
  if (isAscii(text)) return words.some((word) => lawNames.has(word)) && legalRefusal.test(words.join(' '))
  return legalRefusal.test(words.join(' ')) || joinedRefusal.test(text.normalize('NFKC'))
}

function isRefusalAt(words: readonly string[], at: number): boolean {
  if (words.slice(Math.max(0, at - 2), at).some((word) => negators.has(word))) return false
  return lengthsAt(words, at).some((length) => !denials.has(words[at + length] ?? ''))
}

/** How many words the phrases have that begin there. */
const lengthsAt = (words: readonly string[], at: number): readonly number[] =>
  lengths.get(words[at] ?? '')?.filter((length) => refusals.has(words.slice(at, at + length).join(' '))) ?? []

/** How many words the phrases have that begin with a word, the shortest first. */
const lengths = new Map(
  [...Map.groupBy(refusals, firstOf)].map(([first, phrases]) => {
    const found = new Set(phrases.map((phrase) => phrase.split(' ').length))
    return [first, [...found].sort((a, b) => a - b)]
  }),
)

/** Whether a text has any word with which a refusal begins, or a law. Nearly all have none, and need no further reading. */
export const mayRefuse = (text: string): boolean =>
  (kindsIn(text) & (beyondAscii | hump)) !== 0 || hasFirstWord(text) || isDeathAlone(text)

/** Whether one of its words is the first one of a refusal: of what is not in ASCII too. */
export const holdsFirstWord = (text: string): boolean =>
  isAscii(text) ? hasFirstWord(text) : wordsOf(text).some((word) => lengths.has(word) || wordsAlone.has(word))

const hasFirstWord = createWordSearch([...lengths.keys(), ...wordsAlone, ...lawNames].filter(isAscii))

function firstOf(phrase: string): string {
  return phrase.split(' ', 1)[0] ?? ''
}
