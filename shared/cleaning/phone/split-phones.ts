import { tidyText } from '../text/tidy-text.ts'

// A sign, a word, or where the next number begins: at its plus, its 00, its label or behind the bracket of a comment.
const separator =
  / ::: |[;|\n,、，；/]| or | and | & |(?<![:.]\s?)(?=\+\d)|(?<![:.])\s(?=00[1-9](?:\D?\d){7})|\s(?=[mtpowhc](?:ob|el|h)?[.:]\s?[+\d(])|(?<=\p{L}[)）])\s(?=[+\d(])/iu

// Without a sign or a letter, only an exit code begins another number.
const isOne = (text: string): boolean => /^\+?[\d ().-]+$/.test(text) && !text.includes(' 00')

/**
 * The telephone numbers in a cell, in their order, as written. A cell is only split where every part is long enough
 * to be a number by itself: `2345 6789/90` and `+44 20 7946 0958, ext 12` stay whole. An empty cell has none.
 */
export function splitPhones(raw: string): string[] {
  const text = tidyText(raw)
  if (text === '') return []
  // No list of numbers is this long, and what is longer is refused by the phone rule.
  if (text.length > 500 || isOne(text)) return [text]
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '(')
  const long = parts.every((part) => [...part.matchAll(/\p{Nd}/gu)].length >= 6 && !/^(?:ext|x|#)/i.test(part))
  return long && parts.length > 0 ? parts : [text]
}
