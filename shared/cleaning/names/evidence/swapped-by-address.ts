import { foldWord, soundOf } from '../../../customers/people/fold-word.ts'
import { foldKey } from '../../text/fold-key.ts'
import { isGivenWord } from '../is-given-word.ts'
import { eastAsianFamilies } from '../words/family-names.ts'
import { orderByEndings, orderOfPair } from './name-order.ts'

const longest = 60
/** `elena.todorova@`; digits and what stands behind a plus say nothing. */
const twoWords = /^(?<one>\p{L}{2,}(?:'\p{L}+)?)[._-](?<other>\p{L}{2,}(?:'\p{L}+)?)[\d._-]*(?:\+[^@]*)?@[^@\s]+$/u

/**
 * Whether given and family name of a row stand each in the place of the other, as its e-mail address says that has both
 * in the usual order: `Тодорова` and `Елена` of elena.todorova@. Only where the words, or how the address writes them, are
 * known to be such names: with the family name in front are addresses too, and `nagy.janos@` is János Nagy.
 */
export function areSwappedByAddress(first: string, last: string, email: string): boolean {
  if ([first, last, email].some((text) => text.length > longest || /\s\S+\s/.test(text.trim()))) return false
  const { one = '', other = '' } = twoWords.exec(email.trim().toLowerCase())?.groups ?? {}
  if (one === '' || !isWritten(last, one) || !isWritten(first, other)) return false
  if (isWritten(first, one) && isWritten(last, other)) return false
  if (eastAsianFamilies.has(foldKey(one)) && !isGivenWord(one)) return false
  return (orderByEndings([first, last]) ?? orderOfPair(first, last) ?? orderOfPair(other, one)) === 'family-first'
}

/** Whether a word of an address is that name, however it is romanised. */
function isWritten(name: string, word: string): boolean {
  const text = name.trim()
  if (/[^\p{L}\p{M}'’-]/u.test(text)) return false
  const folded = foldWord(text)
  if (folded === word || soundOf(folded) === soundOf(word)) return true
  const bones = bonesOf(word.replace(/(.)\1+/g, '$1'))
  return bones.length > 1 && readBones(text).some((one) => one === bones)
}

// biome-ignore-start format: tables
/** Letters of other scripts as they are romanised, one way or another; what stands in no table is its own. */
const romanised: Readonly<Record<string, string>> = table(
  'א: ב:b,v ג:g ד:d ה: ו:,v ז:z ח:,ch ט:t י: כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:p צ:ts ץ:ts ק:k ר:r ש:sh,s ת:t',
  'ا: أ: إ: آ: ء: ئ: ؤ: ب:b پ:p ت:t ث:t,s ج:j,g چ:ch ح: خ:k د:d ذ:d,z ر:r ز:z ژ:zh س:s ش:sh ص:s ض:d,z ط:t ظ:z ع: غ:g ف:p ق:k,g ك:k ک:k گ:g ل:l م:m ن:n ه: ة: و: ي: ى: ی:',
  'ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p ქ:k ღ:g ყ:k,q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:k ჯ:j ჰ:h',
  'ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:g ճ:ch մ:m յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:e',
  'щ:sht,sh',
)
// biome-ignore-end format: tables

function table(...lines: string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => line.split(' ')).map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
  )
}

/** The consonants of a word in Latin letters, those that are written in several ways as one: `mizrahi` and `mizrachi`. */
const bonesOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/sch|shch|sh|zh/g, 's')
    .replace(/tch|ch|kh|q|ck|c/g, 'k')
    .replace(/ph|f/g, 'p')
    .replace(/t[sz]/g, 's')
    .replace(/dj|dz/g, 'j')
    .replace(/[aeiouyhwv'’-]/g, '')

/** Each way in which the letters of a name may be romanised. */
function readBones(name: string): readonly string[] {
  let read = ['']
  for (const letter of name.toLowerCase().normalize('NFC')) {
    const spellings = (romanised[letter] ?? foldWord(letter)).split(',')
    read = read.flatMap((before) => spellings.map((one) => before + one)).slice(0, 64)
  }
  return read.map(bonesOf)
}
