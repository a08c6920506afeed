import { plainWords } from '../text/fold-key.ts'
import { isAscii } from '../text/is-ascii.ts'
import {
  conditions,
  denials,
  introducing,
  joinedRefusal,
  joinedRefusalWhole,
  legalRefusal,
  negators,
  refusals,
  refusalsAlone,
  refusalWordsMax,
} from './refusal-words.ts'

const lengthMax = 200

/** Whether a status, a tag or a like text says that a customer must not be contacted: `DNC - per legal`, 客户-勿扰. */
export function meansDoNotContact(text: string): boolean {
  if (text.length > lengthMax) return false
  const words = wordsOf(text)
  const whole = words.filter((word) => !polite.has(word)).join(' ')
  return refusalsAlone.has(whole) || saysRefusal(text, words)
}

/** The same where a name, a number or an address should stand, in which `no email` says only that there is none. */
export const refusesContact = (text: string): boolean => text.length <= lengthMax && saysRefusal(text, wordsOf(text))

const sentenceWordsMax = 20
const legalWordsMax = 5

/**
 * Whether a sentence of a remark says so, in a part that is about nothing else: `Please do not call or write again`,
 * `He asked us to stop mailing him`. Not `Do not call before ten`, which says when, nor `Said that we do not call enough`.
 */
export function isRefusal(remark: string): boolean {
  if (remark.length > lengthMax) return false
  // When it was said: `no volver a llamar (2024)`.
  const sentence = remark.replace(/[([（][\d\s./年月日-]+[)\]）]/gu, ' ')
  // `Per her lawyer: stop all calls`; but `Mondays: do not call`.
  const colon = sentence.search(/[:：]\s/)
  if (colon > 0 && !hasCondition(wordsOf(sentence.slice(0, colon)))) {
    const rest = sentence.slice(colon + 1)
    if (rest.trim() !== '') return isRefusal(rest)
  }
  const words = wordsOf(sentence)
  if (words.length > sentenceWordsMax || hasCondition(words)) return false
  if (words.length <= legalWordsMax && legalRefusal.test(words.join(' '))) return true
  return sentence.split(parts).some(beginsRefusal)
}

const parts = /[,，、()[\]（）]| [-–—] /

/** `Do not call her` is about the customer, `her husband` about somebody else. */
const hasCondition = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (/\d/.test(word)) return true
    return conditions.has(word) && !(possessives.has(word) && isEnd(words.slice(at + 1)))
  })

const possessives = new Set(['his', 'her', 'their'])
const isEnd = (words: readonly string[]): boolean => words.every((word) => ending.has(word))
const ending = new Set(
  'again anymore any more ever at all please pls lawyer lawyers legal team solicitor attorney'.split(' '),
)

function beginsRefusal(part: string): boolean {
  const text = part.normalize('NFKC').trim()
  const words = wordsOf(text).filter((word) => !polite.has(word))
  const start = words.findIndex((word) => !introducing.has(word))
  if (refusalsAlone.has(words.join(' ')) || isRefusalAt(words, 0) || (start > 0 && isRefusalAt(words, start)))
    return true
  return joinedRefusal.test(text) && plainWords(text.replace(joinedRefusalWhole, '')) === ''
}

/** `DoNotCall` is three. */
const wordsOf = (text: string): string[] =>
  plainWords(isAscii(text) && !/[a-z][A-Z]/.test(text) ? text : text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).split(' ')

const polite = new Set(['please', 'pls', 'thanks', 'bitte', 'merci'])

const saysRefusal = (text: string, words: readonly string[]): boolean =>
  words.some((word, at) => firstWords.has(word) && isRefusalAt(words, at)) ||
  ((words.length > 1 || !isAscii(text)) && legalRefusal.test(words.join(' '))) ||
  (!isAscii(text) && joinedRefusal.test(text.normalize('NFKC')))

const firstWords = new Set([...refusals].map((phrase) => phrase.split(' ')[0] ?? ''))

function isRefusalAt(words: readonly string[], at: number): boolean {
  if (words.slice(Math.max(0, at - 2), at).some((word) => negators.has(word))) return false
  return lengthsAt(words, at).some((length) => !denials.has(words[at + length] ?? ''))
}

/** How many words the phrases have that begin there. */
const lengthsAt = (words: readonly string[], at: number): number[] =>
  Array.from({ length: refusalWordsMax }, (_, i) => i + 1).filter((length) =>
    refusals.has(words.slice(at, at + length).join(' ')),
  )
