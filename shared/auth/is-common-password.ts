import { commonPasswords } from './common-passwords.ts'

/** So many characters have to be left of a password beside what is known of it; a common word is worth three. */
const unknownMin = 9
const wordWorth = 3
/** A shorter beginning is on the list by chance. */
const endMin = 6
/** Rows of keys and of the alphabet: whoever runs along one of them chooses little. */
const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv']
const runMin = 4

/**
 * Whether a password is among the first that anybody tries: on the list of common ones, with digits, marks and letters
 * written as digits or not; the name, the address or the product; a few characters again and again; a row of keys.
 *
 * @param own words that belong to the person or the place, such as the e-mail address and the name
 */
export function isCommonPassword(password: string, own: readonly string[] = []): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  const spelt = text.replace(/[013457@$!]/g, (mark) => letterOf[mark] ?? mark)
  return [text, spelt].some((one) => commonPasswords.has(one) || countUnknown(one, own) < unknownMin)
}

const letterOf: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i',
} // biome-ignore format: a list of marks

/**
 * How many characters of a text are neither known words, nor the same again, nor a run along a row; by whichever words of
 * it leave the fewest.
 */
function countUnknown(text: string, own: readonly string[]): number {
  const others = without(text, own.flatMap(partsOf))
  const once = withoutRepeats(others)
  const letters = others.split(/[^\p{L}\p{M}]+/u).filter((word) => commonPasswords.has(word))
  return Math.min(countBesides(others, letters), countBesides(others, endsOf(others)), countBesides(once, endsOf(once)))
}

function countBesides(text: string, known: readonly string[]): number {
  const words = [...new Set(known)]
  const rest = withoutRuns(withoutRepeats(without(text, words)))
  return words.length * wordWorth + [...rest.replaceAll(' ', '')].length
}

const without = (text: string, words: readonly string[]) =>
  words.toSorted((a, b) => b.length - a.length).reduce((left, word) => left.replaceAll(word, ' '), text)

/** `ann.chan@acme.com` → `ann.chan@acme.com`, `ann`, `chan`, `acme`. */
const partsOf = (word: string): string[] => {
  const small = word.normalize('NFKC').toLowerCase()
  return [small, ...small.split(/[^\p{L}\p{N}]+/u)].filter((part) => [...part].length >= 3)
}

/** Its longest beginning, and its longest end, that are on the list: `010203Ann` begins with one that no letters bound. */
function endsOf(text: string): string[] {
  const lengths = Array.from({ length: Math.max(0, text.length - endMin + 1) }, (_, at) => text.length - at)
  const ends = [(length: number) => text.slice(0, length), (length: number) => text.slice(-length)]
  return ends.flatMap((end) => lengths.map(end).find((part) => commonPasswords.has(part)) ?? [])
}

/** Of what stands several times in a row, once: `abcabcabc` → `abc`. */
const withoutRepeats = (text: string) => text.replace(/(.{1,64}?)\1+/gu, '$1')

/** Of a run along a row, forward or back, its first two: `123456` → `12`. */
function withoutRuns(text: string): string {
  let left = text
  for (const row of rows.flatMap((one) => [one, [...one].reverse().join('')]))
    for (let length = row.length; length >= runMin; length -= 1)
      for (let from = 0; from + length <= row.length; from += 1)
        left = left.replaceAll(row.slice(from, from + length), row.slice(from, from + 2))
  return left
}
