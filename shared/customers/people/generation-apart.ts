import { foldWord } from './fold-word.ts'
import { generations } from './name-words.ts'

/** Behind a comma, a dash or a slash, in brackets, or behind a name in another script. */
const apart = [
  /[(（[【［]\s*(\p{L}[\p{L}\p{M}\d.]*)\s*[)）\]】］]\s*$/u,
  /[,，、;；/|–—-]\s*(\p{L}[\p{L}\p{M}\d.]*)\s*$/u,
  /(?!\p{Script=Latin})\p{L}\p{M}*\s*(\p{Script=Latin}[\p{Script=Latin}\p{M}.]*)\s*$/u,
]
const mayStand = /[(（[【［,，、;；/|–—-]|(?!\p{Script=Latin})\p{L}\p{M}*\s*\p{Script=Latin}/u

/** An initial as often. */
const initials = new Set(['v', 'vi'])

/**
 * The generation that stands apart from a name, where nothing else is meant by the word: `Smith, Jr`, `Pérez (padre)`,
 * `後藤 Sr.`; null where none does.
 */
export function readGenerationApart(name: string): number | null {
  if (name.length > longest || !mayStand.test(name)) return null
  for (const pattern of apart) {
    const word = foldWord(pattern.exec(name)?.[1]?.replace(/\.$/, '') ?? '')
    const generation = initials.has(word) ? undefined : generations.get(word)
    if (generation !== undefined) return generation
  }
  return null
}

const longest = 200

/** A particle, a saint and a street as well. */
const otherWords = new Set(['st', 'id', 'sen', 'ml'])

/** The generation that a word of a column of suffixes is, `Jr.`, `III`; null where it is anything else. */
export function readSuffix(word: string): number | null {
  const folded = word.length > suffixMax ? '' : foldWord(word.replaceAll('.', ''))
  return otherWords.has(folded) ? null : (generations.get(folded) ?? null)
}
const suffixMax = 12
