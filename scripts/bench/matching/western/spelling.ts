import { present } from '../present.ts'
import type { Random } from './rng.ts'

/** Letters without their marks: "Müller" to "Muller". */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/æ/g, 'ae')
    .replace(/Æ/g, 'Ae')
    .replace(/œ/g, 'oe')
    .replace(/Œ/g, 'Oe')
}

const TWO_LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  å: 'aa',
  Å: 'Aa',
  ø: 'oe',
  Ø: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
}

/** Marks written out as in Germany and the North: "Müller" to "Mueller". */
export function writtenOut(text: string): string {
  return withoutMarks(text.replace(/[äöüÄÖÜßåÅøØæÆ]/g, (letter) => present(TWO_LETTERS[letter])))
}

export const hasMarks = (text: string): boolean => withoutMarks(text) !== text
export const canBeWrittenOut = (text: string): boolean => writtenOut(text) !== withoutMarks(text)

/** A key that is the same for "Müller", "Mueller", "MULLER" and "Muller". */
export function looseKey(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(ae|oe|ue|aa)/g, (two) => two.charAt(0))
}

export function capitals(text: string): string {
  return text.replace(/ß/g, 'SS').toUpperCase()
}

export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(present(row[j]) + 1, present(next[j - 1]) + 1, present(row[j - 1]) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      )
    }
    row = next
  }
  return present(row[b.length])
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LOOKALIKES: [string, string][] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['I', 'l'],
  ['o', '0'],
  ['O', '0'],
  ['cl', 'd'],
  ['d', 'cl'],
  ['S', '5'],
  ['B', '8'],
  ['vv', 'w'],
  ['w', 'vv'],
  ['h', 'b'],
  ['e', 'c'],
  ['i', 'l'],
]

export type TypoKind = 'transpose' | 'drop' | 'double' | 'neighbour' | 'ocr'

/** The places a slip may strike: letters inside the word, never its first one. */
function inside(random: Random, word: string): number {
  return random.int(1, word.length - 2)
}

function slip(random: Random, word: string, kind: TypoKind): string {
  const at = inside(random, word)
  switch (kind) {
    case 'transpose':
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
    case 'drop':
      return word.slice(0, at) + word.slice(at + 1)
    case 'double':
      return word.slice(0, at) + word[at] + word.slice(at)
    case 'neighbour': {
      const row = KEYBOARD.find((keys) => keys.includes(word.charAt(at)))
      if (!row) return word
      const place = row.indexOf(word.charAt(at))
      const near = row[place + 1] ?? row[place - 1]
      return word.slice(0, at) + (random.chance(0.5) && place > 0 ? row[place - 1] : near) + word.slice(at + 1)
    }
    case 'ocr': {
      const fitting = LOOKALIKES.filter(([from]) => word.includes(from))
      if (!fitting.length) return word
      const [from, to] = random.pick(fitting)
      return word.replace(from, () => to)
    }
  }
}

/** The word with one slip of the kind, or undefined where none can be made that `allowed` lets pass. */
export function typo(
  random: Random,
  word: string,
  kind: TypoKind,
  allowed: (word: string) => boolean,
): string | undefined {
  if (word.length < 5 || !/^[\p{L}'-]+$/u.test(word)) return undefined
  for (let attempt = 0; attempt < 12; attempt++) {
    const slipped = slip(random, word, kind)
    if (slipped.toLowerCase() !== word.toLowerCase() && allowed(slipped)) return slipped
  }
  return undefined
}
