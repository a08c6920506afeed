import { plainWords } from '../../text/fold-key.ts'
import { isAscii } from '../../text/is-ascii.ts'
import { createWordSearch } from '../../text/word-search.ts'
import { withoutStatedDates } from '../dates-of-events.ts'
import { isLimited } from '../wishes/read-wish.ts'
import { furtherNearbyLanguages } from './further-nearby-words.ts'
import { joinedMayRefuse } from './joined-nearby.ts'
import { moreNearbyLanguages } from './more-nearby-words.ts'
import { type NearbyWords, nearbyLanguages } from './nearby-words.ts'

type Role = Exclude<keyof NearbyWords, 'isFree'>
const roles: readonly Role[] = [
  'not',
  'none',
  'want',
  'act',
  'thing',
  'stop',
  'complain',
  'threat',
  'again',
  'remove',
  'list',
  'alone',
  'done',
  'compound',
  'fine',
]
/** Without one of these no text says so. */
const refusing: readonly Role[] = ['not', 'none', 'stop', 'complain', 'threat', 'remove', 'alone', 'done']

const languages = [...nearbyLanguages, ...moreNearbyLanguages, ...furtherNearbyLanguages]

/** Words of a list: those behind the first one, each with whether any ending may follow. */
interface Entry {
  readonly language: number
  readonly role: Role
  readonly rest: readonly string[]
}
/** Where words of a list stand in a clause, and where they end. */
interface Place {
  readonly at: number
  readonly end: number
}

const spelled = (text: string): string => plainWords(text).replace(/[أإآ]/g, 'ا')
/** Words of a list, a star behind those that any ending may follow. */
const patternsOf = (phrase: string): string[] =>
  phrase.split(' ').flatMap((word) => {
    const words = spelled(word).split(' ')
    return word.endsWith('*') ? [...words.slice(0, -1), `${words.at(-1)}*`] : words
  })

const whole = new Map<string, Entry[]>()
const stems = new Map<string, Entry[]>()
for (const [language, words] of languages.entries())
  for (const role of roles)
    for (const phrase of words[role]?.split(', ') ?? []) {
      const [first = '', ...rest] = patternsOf(phrase)
      const [index, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first]
      index.set(key, [...(index.get(key) ?? []), { language, role, rest }])
    }
const stemLengths = [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => a - b)

/** In many notes, and never what tells. */
const common = new Set('met wants with will call los van'.split(' '))
/** The longest word of each refusal, without which it is none: `peace` of `leave in peace`. */
const telling = languages.flatMap((words) =>
  refusing
    .flatMap((role) => words[role]?.split(', ') ?? [])
    .map(patternsOf)
    .filter((patterns) => isAscii(patterns.join('')))
    .map((patterns) => patterns.filter((one) => patterns.length === 1 || !common.has(one)))
    .map((patterns) => patterns.reduce((longest, one) => (one.length > longest.length ? one : longest))),
)
const isStem = (pattern: string): boolean => pattern.endsWith('*')
const hasRefusingWord = createWordSearch(
  [...telling.filter((one) => !isStem(one)), 'don', 'doesn', 'shouldn', 'mustn'],
  telling.filter(isStem).map((one) => one.slice(0, -1)),
)

/**
 * Whether a note probably says not to contact, in whatever words: one of refusing near one of being contacted, in one clause and
 * of one language, where nothing says that it is about something else. Never sure: it is for a person to read.
 */
export function mayRefuseContact(remark: string): boolean {
  if (isAscii(remark)) return hasRefusingWord(remark) && remark.split(sentenceEnds).some(sentenceMayRefuse)
  return joinedMayRefuse(remark, (clause) => !isLimited(clause)) || remark.split(sentenceEnds).some(sentenceMayRefuse)
}

const sentenceEnds = /[.!?;\n]+(?!\p{L})/u

function sentenceMayRefuse(sentence: string): boolean {
  if (denied.test(sentence)) return false
  const clauses = sentence.split(clauseEnds)
  return clauses.some((clause) => {
    const said = readClause(clause)
    return said === 'event' || (said === 'wish' && !isForTimes(clause, clauses))
  })
}

/** `Do not contact: no` */
const denied = /:\s*(?:no|n|false|0|nein|non|não|нет|yes|y|true|1)\s*$/iu

/** `Do not call, Mondays`, `before ten, do not call`; but `complained in May, do not call`. */
const isForTimes = (clause: string, all: readonly string[]): boolean =>
  isLimited(withoutStatedDates(clause)) ||
  all.some((other) => other !== clause && isLimited(other.trim().split(/\s+/).slice(0, 2).join(' ')))

/** A comma goes on where what follows it depends on what stands before: `verboten, ihn anzurufen`, `megtiltotta, hogy hívjuk`. */
const clauseEnds =
  /[:()[\]—–]+(?!\p{L})|\s-+>?\s|,(?!\s*(?:dass|daß|ihn|sie|ihm|uns|mich|ihr|weiter|noch|jemals|that|we|hogy|żeby|zeby|aby|by|abychom|abyste|щоб|чтобы|чтоб|že|že|aby|da|че|да|ότι|να|که|att|at|að|dat|qu[e’']|che)(?!\p{L}))|(?<!\p{L})(?:but|aber|pero|maar|ale|но|але|αλλά|fakat|لكن|אבל|लेकिन|nhưng|tapi|tetapi|lakini)(?!\p{L})/iu

function readClause(clause: string): 'wish' | 'event' | null {
  if (namesSomebody.test(clause)) return null
  const words = spelled(clause)
    .replace(/(?<=(?:^| )(?:do|does|did|should|must|is|has|was|would|wo|ca)n) t(?= |$)/g, 't')
    .split(' ')
  const found = findPlaces(words)
  // `No emails received` is no Spanish, though all but the last word is.
  if ((found.get(0)?.fine.length ?? 0) > 0) return null
  const said = [...found].map(([language, places]) => readPlaces(places, languages[language]?.isFree ?? false))
  return said.find((one) => one === 'event') ?? said.find((one) => one === 'wish') ?? null
}

/** `Don’t call her Lizzy` */
const namesSomebody = /\bcall(?:ed)? (?:him|her|me|them|us|it) ["'“‘]?\p{Lu}\p{Ll}/u

type Places = Readonly<Record<Role, readonly Place[]>>

function findPlaces(words: readonly string[]): ReadonlyMap<number, Places> {
  const found = new Map<number, Record<Role, Place[]>>()
  const add = (entries: readonly Entry[] | undefined, at: number) => {
    for (const { language, role, rest } of entries ?? []) {
      const end = at + 1 + rest.length
      if (!rest.every((pattern, n) => takes(pattern, words[at + 1 + n] ?? ''))) continue
      const places =
        found.get(language) ?? (Object.fromEntries(roles.map((one) => [one, []])) as unknown as Record<Role, Place[]>)
      found.set(language, places)
      places[role].push({ at, end })
    }
  }
  for (const [at, word] of words.entries()) {
    add(whole.get(word), at)
    for (const length of stemLengths) if (length <= word.length) add(stems.get(word.slice(0, length)), at)
  }
  return new Map([...found].map(([language, places]) => [language, withoutParts(places)]))
}

const takes = (pattern: string, word: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern

/** A wish, which a time may limit, or an event, of which a date says when it was. */
function readPlaces(of: Places, isFree: boolean): 'wish' | 'event' | null {
  if (of.fine.length > 0) return null
  const isAway = isNear(of.remove, of.list, 5) || isNear(of.list, of.remove, 5)
  const isComplaint = isNear(of.complain, of.thing, 6) || (isFree && isNear(of.thing, of.complain, 3))
  const nos = [...of.not, ...of.none]
  // `Complained that we never call`
  const isThreat = isNear(of.threat, [...of.thing, ...of.again], 6) || isNear([...of.thing, ...of.again], of.threat, 4)
  if (of.done.length > 0 || isAway || isThreat) return 'event'
  if (of.complain.length > 0 && of.alone.length === 0) return isComplaint && nos.length === 0 ? 'event' : null
  const contact = [...of.act, ...of.thing]
  const stops = of.stop.filter((stop) => !isNear(of.not, [stop], 1))
  const unwanted = of.want.filter((want) =>
    nos.some((no) => no.at === want.at || isNear([no], [want], 2) || isNear([want], [no], 2)),
  )
  const isWish =
    of.alone.length > 0 ||
    isNear(of.not, of.act, 4) ||
    isNear(nos, of.thing, 2) ||
    (isFree && (isNear(of.act, of.not, 3) || isNear(of.thing, of.not, 1))) ||
    isNear(unwanted, [...contact, ...of.list], 6) ||
    isNear(contact, unwanted, 3) ||
    isNear(stops, contact, 5) ||
    isNear(of.thing, stops, 4) ||
    isNear(of.act, stops, 1)
  return isWish ? 'wish' : null
}

/** Without the words that are part of several: `mailing` of `mailing list`. */
function withoutParts(of: Places): Places {
  const several = roles.flatMap((role) => of[role]).filter(({ at, end }) => end - at > 1)
  if (several.length === 0) return of
  return Object.fromEntries(
    roles.map((role) => [role, of[role].filter((one) => !several.some((other) => isWithin(one, other)))]),
  ) as unknown as Places
}

const isWithin = (inner: Place, outer: Place): boolean =>
  outer.at <= inner.at && inner.end <= outer.end && outer.end - outer.at > inner.end - inner.at

/** Whether one of the second words stands behind one of the first, with at most so many others between. */
const isNear = (first: readonly Place[], second: readonly Place[], gap: number): boolean =>
  first.some((a) => second.some((b) => b.at >= a.end && b.at - a.end <= gap))
