import { foldKey } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { createFirstWordSearch } from '../../text/word-search.ts'
import { isGivenWord } from '../is-given-word.ts'
import { isDesk } from '../read-role.ts'
import { isEastAsianFamily, isEastAsianName } from '../split-east-asian-name.ts'
import { takeTitle } from '../take-title.ts'
import { takeTitlesBefore } from '../take-titles-before.ts'
import { titleBehind } from '../titles.ts'
import { desks, deskWords } from '../words/desks.ts'
import { roleHeads, roleWords } from '../words/roles.ts'
import {
  askBefore,
  askBehind,
  askWeakly,
  by,
  eastAsianBefore,
  eastAsianBehind,
  onlyBy,
  somebodyWords,
  thaiBefore,
} from './words-for-asking.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

const polite =
  'please|pls|bitte|merci de|por favor|favor de|favor|proszę|prosím|пожалуйста|vui lòng|tolong|lütfen|παρακαλώ|من فضلك'
const before = new RegExp(
  `^(?:(?:${polite})\\s)?(?:(?<sure>${askBefore})|(?<weak>${askWeakly}))\\s*(?<=\\s)(?<whom>\\S.*)$`,
  'iu',
)
const reached = new RegExp(`^(?:${by})\\s+(?<whom>\\S.*)$`, 'u')
const behind = new RegExp(`^(?<whom>\\S.*?)\\s?(?<=[\\s'’]|\\p{Script=Devanagari}\\s?)(?:${askBehind})$`, 'iu')
/** `Nach dem Inhaber fragen` */
const around = /^(?:bitte\s)?(?:nach|mit)\s(?<whom>\S.*)\s(?:fragen|verlangen|sprechen|reden)$/iu
const forms = [before, around, behind, reached]
const only = new RegExp(`^(?:${onlyBy})[.!]*$`, 'iu')
const eastAsian = [
  new RegExp(`^(?:${eastAsianBefore})\\s?(?<whom>[\\p{Script=Han}]{2,6})$`, 'u'),
  new RegExp(
    `^(?<whom>[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}\\p{Script=Hangul}ー ]{2,12}?)\\s?(?:${eastAsianBehind})$`,
    'u',
  ),
]
const thai = new RegExp(`^(?:${thaiBefore})\\s*(?<whom>\\p{Script=Thai}.*)$`, 'u')

/** Beside the words for jobs and desks. */
const somebody = keys(somebodyWords)
const articles = /^(?:the|a|an|le|la|les|l[’']|el|los|o|os|il|lo|dem|den|der|die|das|de|het|τον|την|το)\s+/iu
const beginsAsPhrase = createFirstWordSearch(
  [askBefore, askWeakly, by, polite, onlyBy.replace(/[()?:]/g, '|'), 'nach', 'mit', 'sms', 'text', 'whatsapp']
    .join('|')
    .split('|')
    .map((phrase) => /^[a-z]+/i.exec(phrase)?.[0]?.toLowerCase() ?? '')
    .filter((word) => word !== ''),
)
const otherFronts = new Set(
  [askBefore, askWeakly, by, polite, onlyBy.replace(/[()?:]/g, '|'), 'nach', 'mit']
    .join('|')
    .split('|')
    .flatMap((phrase) => /^[\p{L}\p{M}]+/u.exec(phrase)?.[0]?.toLowerCase() ?? []),
)
/** Of what is not in ASCII; where nothing parts words, it always may. */
const mayBeginAsPhrase = (text: string): boolean =>
  /[\u0900-\u097f\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(text) ||
  otherFronts.has((/^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '').toLowerCase())
const endsAsPhrase = /(?:sor|sorun|sorunuz|arayın|arayınız|görüşün|görüşünüz|isteyin|baat karein?|poochein?)$/iu

/** Whom a text says to ask for: somebody's name, or null where it names nobody. Undefined where it is no such text. */
export function readAskFor(text: string): string | null | undefined {
  if (text.length > 60 || text.length < 3) return undefined
  if (!(isAscii(text) ? beginsAsPhrase(text) : mayBeginAsPhrase(text)) && !endsAsPhrase.test(text)) return undefined
  if (only.test(text)) return null
  if (/[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(text)) return readEastern(text)
  for (const form of forms) {
    const found = form.exec(text)?.groups
    const said = found === undefined ? undefined : readWhom(text, found.whom ?? '', found, form === reached)
    if (said !== undefined) return said
  }
  return undefined
}

function readWhom(
  text: string,
  raw: string,
  { sure, weak }: Readonly<Record<string, string | undefined>>,
  isBy: boolean,
) {
  if (raw === '' || /[^\p{L}\p{M}\s.'’&/-]/u.test(raw)) return undefined
  if (isSomebody(raw)) return null
  const whom = raw.replace(/^(?:τον|την|τη)\s/u, '')
  if (weak !== undefined || mayBeName.test(text) || articles.test(whom)) return undefined
  if (sure === undefined || isBy) return isPerson(whom) ? whom : undefined
  return whom.split(' ').every((word) => /^\p{Lu}|^\p{Lo}/u.test(word)) || titled.test(whom) ? whom : undefined
}

/** Tanya Roberts; but `tanya Pak Budi`. */
const mayBeName = /^(?:Tanya|Cari|Minta|Hỏi|Gặp|Tìm|Demand)\s/u

/** Whether a phrase puts the name behind it in another case than that in which people are called: `pytać o panią Annę`. */
export const inflects = (text: string): boolean => inflecting.test(text)
const inflecting =
  /^(?:(?:proszę\s)?(?:pytać|spytać|zapytać|prosić|rozmawiać)|ptát|ptejte|mluvit|volat|pýta|hovoriť|спро|спраш|обращ|позвать|запитати|питати|звертат|питай|търсете|keresse|kérje|kérdezze|kysy|tražit|pitat|kreipki|jautāt|ζητ|ρωτ|μιλ)/iu

/** `chị Lan`: a title that is written small. */
const titled = /^(?:anh|chị|cô|chú|bác|em|ông|bà|thầy|pan|pana|panią|pani|panem|κα|κύριο|κυρία|г-на|госпожу)\s\p{Lu}/u

function isSomebody(whom: string): boolean {
  const words = whom.split(/[\s/&.'’-]+/u).map(foldKey)
  const isRole = (key: string) => roleHeads.has(key) || desks.has(key) || somebody.has(key)
  return words.some(isRole) && words.every((key) => isRole(key) || roleWords.has(key) || deskWords.has(key))
}

/** By a title, or a given name in front. */
function isPerson(whom: string): boolean {
  const words = whom.split(' ')
  if (!words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word))) return false
  return takeTitlesBefore(whom).title !== null || (words.length > 1 && isGivenWord(words[0] ?? ''))
}

function readEastern(text: string): string | null | undefined {
  const whom = [...eastAsian, thai].map((form) => form.exec(text)?.groups?.whom ?? '').find((one) => one !== '')
  if (whom === undefined) return undefined
  if (thai.test(text)) return /^(?:คุณ|นาย|นาง|น\.ส\.)/u.test(whom) ? whom : null
  const { name, title } = takeTitle(whom)
  if (isDesk(whom) || name === '' || titleBehind.exec(whom)?.index === 0) return null
  if (title !== null) return isEastAsianFamily(name) || isEastAsianName(name) ? whom : undefined
  const isName = isEastAsianName(whom) || /^[\p{Script=Katakana}ー]{2,8}$/u.test(whom)
  return isName && [...whom].length > 2 ? whom : undefined
}
