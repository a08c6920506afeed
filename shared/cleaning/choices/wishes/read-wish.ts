import { plainWords } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { asksDeletion } from './deletion-words.ts'
import { saysTimeInFigures } from './figures-of-time.ts'
import { furtherLanguages } from './further-wish-words.ts'
import { joinedEvent, joinedInstead, joinedKey, joinedTimes, joinedWish } from './joined-wishes.ts'
import { correctKeyWords, isKeyWord, mayHoldKeyWord } from './key-words.ts'
import { moreLanguages } from './more-wish-words.ts'
import { createPhraseReader, type Phrase } from './needed-words.ts'
import { optOuts } from './opt-out-words.ts'
import { partsOfDay } from './parts-of-day.ts'
import { unsubscribes } from './unsubscribe-words.ts'
import { widerLanguages } from './wider-wish-words.ts'
import { languages, type WishWords } from './wish-words.ts'
import { behind, chasing, inFront, instead, laws, lifted, notReached, theyCall, times } from './words-around.ts'

const wordsMax = 20

/** Whether a text holds any word without which hardly anybody says so. */
export const hasKeyWord = (text: string): boolean =>
  isAscii(text)
    ? mayHoldKeyWord(text) && plainWords(text).split(' ').some(isKeyWord)
    : (beyondAscii.test(text) && joinedKey.test(text)) ||
      (/[a-z\u0370-\u0dff\u0e80-\u10ff\u1200-\u137f\u1780-\u17ff]/i.test(text) &&
        plainWords(text).split(' ').some(isKeyWord))

/** The same, or one that is nearly such a word. */
export function mayBeWish(text: string): boolean {
  if (hasKeyWord(text)) return true
  const words = plainWords(text)
  return correctKeyWords(words) !== words
}

/**
 * What a part of a sentence says of being contacted: a `wish`, which a time may limit, or an `event`, as of somebody who
 * unsubscribed, whose date is its own; null for nothing, and for what says something else too.
 */
export function readWish(part: string): 'wish' | 'event' | null {
  const text = plainWords(part)
  const words = text.split(' ')
  if (text === '' || words.length > wordsMax) return null
  const plain = words.some(isKeyWord) ? readPlain(text) : null
  return plain ?? (beyondAscii.test(part) ? readJoined(part) : readCorrected(text))
}

/** Whether a sentence says when, so that nothing in it holds for good: `not before ten`, `nie wieder montags`. */
export const isLimited = (sentence: string): boolean =>
  saysTimeInFigures(sentence) ||
  timeWords.test(plainWords(sentence)) ||
  (beyondAscii.test(sentence) && joinedTimes.test(sentence.normalize('NFKC')))

/** Whether it says that nobody was reached: `no contact made yet`. */
export const saysNotReached = (sentence: string): boolean => notReachedWords.test(plainWords(sentence))

/** Whether it says that what was asked holds no longer: `was on the DNC list, lifted in April`. */
export const saysLifted = (text: string): boolean =>
  liftedWords.test(plainWords(text)) || (beyondAscii.test(text) && joinedLifted.test(text))

/** Whether it says to wait until they call: `will call us, don't chase`. */
export function saysToWait(sentence: string): boolean {
  const text = plainWords(sentence)
  return chasingWords.test(text) && theyCallWords.test(text)
}

/** Whether it names another way, which may be open: `sondern mailen`, `email only`. */
export const namesOtherWay = (text: string): boolean =>
  (insteadWords.test(plainWords(text)) && means.test(plainWords(text))) ||
  (beyondAscii.test(text) && joinedInstead.test(text.normalize('NFKC')))

const beyondAscii = /[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]/

function readPlain(text: string): 'wish' | 'event' | null {
  return ofOurs.test(text) ? null : (readPhrase(text) ?? (asksDeletion(text) ? 'event' : null))
}

function readJoined(part: string): 'wish' | 'event' | null {
  const text = part.normalize('NFKC').trim()
  if (!joinedKey.test(text)) return null
  return joinedEvent.test(text) ? 'event' : joinedWish.test(text) ? 'wish' : null
}

function readCorrected(text: string): 'wish' | 'event' | null {
  const corrected = correctKeyWords(text)
  return corrected === text ? null : readPlain(corrected)
}

const fill = (words: WishWords['words'], pattern: string): string => {
  const filled = pattern.replace(/\{(\w+)([*?]?)\}/g, (_, name: string, often: string) =>
    often === '' ? `(?:${words[name]})` : `(?:(?:${words[name]}) )${often}`,
  )
  return filled === pattern ? filled : fill(words, filled)
}
const gather = (kind: 'wishes' | 'events'): string[] =>
  [...languages, ...moreLanguages, ...furtherLanguages, ...optOuts, ...unsubscribes, ...widerLanguages].flatMap(
    ({ words, [kind]: patterns }) => patterns.map((pattern) => fill(words, pattern)),
  )
const among = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`, 'u')

const [wishes, events] = [gather('wishes'), gather('events')]
const date =
  '\\d{1,4}|v|in|im|en|em|nel|nell|w|i|maart|mrt|fev\\w{3,6}|juin|juillet|enero|abril|mayo|maio|gennaio|giugno|luglio|letztes|letzten|jahr|jahres|monat|annee|derniere?|an dernier|ano|mes|pasado|passado|scorso|anno|mese|vorig|vorige|jaar|maand|fjor|fjol|dd|dated|last|week|month|year|ago|yesterday|today|on|since|am|le|el|il|em|op|del|du|vom|at|jan\\w*|feb\\w*|mar\\w{0,3}|apr\\w*|avr\\w*|mai|may|maggio|mei|jun\\w*|jul\\w*|aug\\w*|aout|ago\\w*|\\w{2,9}bre|\\w{3,9}ber|\\w{4,6}bro'
const aroundEvent = { before: `${inFront}|${laws}|${date}`, behind: `${behind}|${laws}|${date}` }
/** All that the languages have, the events before the wishes. */
export const phrases: readonly Phrase<'event' | 'wish'>[] = [
  ...events.map((pattern) => ({ says: 'event' as const, pattern, ...aroundEvent })),
  ...wishes.map((wish) => ({ says: 'event' as const, pattern: `(?:${wish}) (?:${laws})`, ...aroundEvent })),
  ...wishes.map((pattern) => ({ says: 'wish' as const, pattern, before: inFront, behind })),
]
const readPhrase = createPhraseReader(phrases)
const wishEnd = new RegExp(`^(?:(?:${behind})(?: |$))+$`, 'u')
const eventEnd = new RegExp(`^(?:(?:${behind}|${laws}|${date})(?: |$))+$`, 'u')
/** Whether words behind a wish go on with it. */
export const endsWish = (words: string): boolean => wishEnd.test(words)
export const endsEvent = (words: string): boolean => eventEnd.test(words)
const timeWords = among(`${times}|${partsOfDay}`)
const insteadWords = among(instead)
const notReachedWords = among(notReached)
const liftedWords = among(lifted)
const theyCallWords = among(theyCall)
const chasingWords = among(chasing)
const joinedLifted =
  /(?:已|拒否を|禁止を)解除|解除勿|取消勿|恢复联系|恢復聯絡|可以再?(?:联系|聯絡)|连絡可|連絡可|금지 ?해제|연락 ?가능/u
/** What we do, or people in general do. */
const ofOurs =
  /(?:^| )(?:(?:we|i|they|clients|customers|nobody) (?:do not|don t|dont|never|did not|didn t|no longer)|wir nicht|nous ne|nosotros no)(?= )(?! (?:want|wish|like|care|consent|agree|mehr|ever)(?: |$))/
const means =
  /(?:^| )(?:calls?|emails?|e mails?|mails?|text|texts|sms|whatsapp|phone|post|letters?|line|wechat|anrufe?|anrufen|mailen|schreiben|telefon|telefonisch|appels?|appeler|courriels?|courrier|correos?|llamar|llamadas?|ligar|emailen|bellen|chiamare|chiamate|contact|in writing)(?= |$)/
