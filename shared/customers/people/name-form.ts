import { takeParts } from '../../cleaning/names/take-parts.ts'
import { foldWord } from './fold-word.ts'
import { isGivenName } from './given-names.ts'
import {
  degrees,
  doubtfulGenerations,
  frontSurnames,
  generations,
  legalForms,
  men,
  particles,
  titles,
  women,
} from './name-words.ts'

/** A name in an alphabet, in folded words. */
export interface NameForm {
  /** Empty where the name doesn't say which word is which. */
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly all: readonly string[]
  /** Whether columns, a comma, capitals or a known name say which part is which. */
  readonly isTold: boolean
  readonly generation: number | null
  readonly gender: 'm' | 'f' | null
}

interface Word {
  readonly raw: string
  readonly folded: string
}

type Marks = { generation: number | null; gender: 'm' | 'f' | null }

/** A full name as one text: `Smith, John`, `SMITH John`, `John Smith Jr.`, `Wong Tai Man`. */
export function readFullName(full: string): NameForm {
  const text = takeParts(full, ['role', 'desk']).name
  const marks: Marks = { generation: null, gender: null }
  const [before = [], ...after] = text.split(/[,，;]/).map((part) => takeMarks(wordsOf(part), marks, true))
  const rest = after.flat()
  if (rest.length > 0 && before.length > 0) return toForm(rest, before, true, marks)
  const words = [...before, ...rest]
  const [first, ...others] = words
  const last = others.at(-1)
  if (first === undefined || last === undefined)
    return { given: [], family: [], all: fold(words), isTold: false, ...marks }
  const isFamilyFirst = isFamilyInFront(words, first, last)
  if (isFamilyFirst === true) return toForm(others, [first], true, marks, words)
  const at = familyStart(words)
  return toForm(words.slice(0, at), words.slice(at), isFamilyFirst === false, marks)
}

/** A name in two columns. */
export function readParts(first: string | null, last: string | null): NameForm {
  const marks: Marks = { generation: null, gender: null }
  const given = takeMarks(wordsOf(first ?? ''), marks, (last ?? '') === '')
  return toForm(given, takeMarks(wordsOf(last ?? ''), marks, true, given.length > 0 ? 2 : 3), true, marks)
}

/** @param inOrder all words as they were written */
function toForm(
  given: readonly Word[],
  family: readonly Word[],
  isTold: boolean,
  marks: Marks,
  inOrder: readonly Word[] = [...given, ...family],
): NameForm {
  // Van and Do are no particles in Nguyen Van Do.
  const isEastAsian = inOrder.some(({ folded }) => frontSurnames.has(folded))
  const bare = (words: readonly Word[]) => (isEastAsian ? fold(words) : withoutParticles(fold(words)))
  return { given: bare(given), family: bare(family), all: bare(inOrder), isTold, ...marks }
}

const fold = (words: readonly Word[]) => words.map(({ folded }) => folded)

function withoutParticles(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !particles.has(word))
  return rest.length > 0 ? rest : words
}

const wordsOf = (text: string): Word[] =>
  text
    .replace(/\b(\p{Lu})\.(?=\p{Lu})/gu, '$1. ')
    .split(/[^\p{L}\p{M}\p{N}.'’ʼʻ`]+/u)
    .map((raw) => ({ raw, folded: foldWord(raw) }))
    .filter(({ folded }) => folded !== '')

/** Takes titles, degrees, generations and legal forms from both ends; a degree or a legal form alone stays. */
function takeMarks(words: readonly Word[], marks: Marks, isEnd: boolean, least = 3): Word[] {
  const rest = [...words]
  for (let first = rest[0]; first !== undefined && isTitle(first, rest.length); first = rest[0]) {
    takeTitle(first, marks)
    rest.shift()
  }
  while (isEnd && takeEnding(rest, marks, least)) rest.pop()
  return rest
}

const isTitle = (word: Word, count: number) =>
  (titles.has(word.folded) || isEarly(word)) &&
  // Don is a name as well; one word alone is the name.
  count > (isGivenName(word.folded) ? 2 : 0)

// In Hungary it stands in front: ifj. Nagy János.
const isEarly = ({ raw, folded }: Word) => /^(?:ifj|id|ifjabb|idosebb)$/.test(folded) && /\.$|bb$/.test(raw)

function takeTitle(word: Word, marks: Marks) {
  if (men.has(word.folded)) marks.gender = 'm'
  if (women.has(word.folded)) marks.gender = 'f'
  if (isEarly(word)) marks.generation = generations.get(word.folded) ?? null
}

/** @param least of how many words the last one says a generation, where it may be a name as well */
function takeEnding(words: readonly Word[], marks: Marks, least: number): boolean {
  const last = words.at(-1)
  if (last === undefined) return false
  const generation = generations.get(last.folded)
  const isDoubtful =
    doubtfulGenerations.has(last.folded) &&
    (words.length < least || particles.has(words.at(-2)?.folded ?? '')) &&
    !/\.$/.test(last.raw)
  const isNumeral = /^[ivx]+$/.test(last.folded) && last.raw !== last.raw.toUpperCase()
  if (generation !== undefined && !isDoubtful && !isNumeral) {
    marks.generation ??= generation
    return true
  }
  return words.length > 1 && (degrees.has(last.folded) || legalForms.has(last.folded))
}

/** True or false where the words say it; null where the order is only likely. */
function isFamilyInFront(words: readonly Word[], first: Word, last: Word): boolean | null {
  const capitals = words.map(
    ({ raw }) => raw.length > 1 && !/\.$/.test(raw) && /\p{Lu}/u.test(raw) && raw === raw.toUpperCase(),
  )
  if (capitals.filter(Boolean).length === 1 && capitals[0] !== capitals.at(-1)) return capitals[0] === true
  const [isFirstGiven, isLastGiven] = [isGivenName(first.folded), isGivenName(last.folded)]
  if (frontSurnames.has(first.folded)) return frontSurnames.has(last.folded) || isFirstGiven ? null : true
  if (isFirstGiven !== isLastGiven) return isLastGiven && !frontSurnames.has(last.folded)
  return null
}

/** Where the family name begins that stands behind: at the last word, or at the particles before it. */
function familyStart(words: readonly Word[]): number {
  let at = words.length - 1
  while (at > 1 && particles.has(words[at - 1]?.folded ?? '')) at -= 1
  return at
}
