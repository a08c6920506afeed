import { letterPairs } from './letter-pairs.ts'

/** How many bits it takes to write a letter behind another in a language: the fewer, the likelier. */
export interface LetterModel {
  /** @param first `^` at a word's beginning; @param second `$` at its end; both are small letters */
  bits(first: string, second: string): number
}

const unseenPair = 4
const endBits = 4
const asciiBits = 6
/** A letter of another alphabet beside one of this. */
const strangerBits = 10
const unusedLetter = 17
const noLetter = 20
const nearDigit = 14
/** What takes fewer bits is a letter of the language's own alphabet. */
const ownLetterBits = 8

const models = new Map<string, LetterModel>()

export function letterModel(language: string): LetterModel {
  const known = models.get(language) ?? readModel(letterPairs[language] ?? '')
  models.set(language, known)
  return known
}

function readModel(table: string): LetterModel {
  const pairs = new Map<string, number>()
  for (const group of readGroups(table)) for (const pair of group.pairs) pairs.set(pair, group.bits)
  const isLatin = /[a-z]/.test(table)
  const single = (letter: string): number =>
    pairs.get(`*${letter}`) ?? (/[\p{L}\p{M}]/u.test(letter) ? unusedLetter : noLetter)
  const isStrange = (letter: string) => !isLatin && /[a-z]/.test(letter)
  const guess = (first: string, second: string): number => {
    if (isDigit(first) || isDigit(second)) return nearDigit
    if (second === '$') return endBits + unseenPair
    const strange = isStrange(first) || isStrange(second) ? strangerBits : 0
    if (second <= '\x7f') return asciiBits + unseenPair + strange
    return Math.min(noLetter, single(second) + (first === '^' ? 2 : unseenPair)) + strange
  }
  return {
    bits(first, second) {
      const pair = first + second
      const bits = pairs.get(pair) ?? guess(first, second)
      pairs.set(pair, bits)
      return bits
    },
  }
}

const isDigit = (character: string): boolean => character >= '0' && character <= '9'

/** The letters beyond ASCII of a language's own alphabet. */
export function lettersOf(language: string): string {
  let letters = ''
  for (const { bits, pairs } of readGroups(letterPairs[language] ?? '')) {
    if (bits > ownLetterBits) break
    for (const pair of pairs) if (pair.startsWith('*')) letters += pair.slice(1)
  }
  return letters
}

/** The pairs of a table that take the same number of bits, the fewest first. */
function readGroups(table: string): { bits: number; pairs: readonly string[] }[] {
  return table.split(' ').map((group) => {
    const [bits, pairs = ''] = group.split(':')
    return { bits: Number(bits), pairs: pairs.match(/../g) ?? [] }
  })
}
