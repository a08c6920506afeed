import { tidyText } from '../text/tidy-text.ts'
import { readEndings } from './alternative-endings.ts'
import { cutPlainNumbers } from './cut-plain-numbers.ts'
import { isLabel } from './phone-words.ts'
import { regionOf } from './read-numbers.ts'

// Between two numbers, by language: "or" and "and", each a word of its own.
const between =
  'vai|arba|või|eða|ან|կամ|ose|یا|or|and|oder|und|o\\.|od\\.|u\\.|bzw\\.?|ou|et|y|o|e|ed|oppure|of|en|eller|och|og|tai|ja|lub|albo|oraz|i|nebo|alebo|vagy|és|sau|și|ili|или|либо|и|або|та|ή|και|veya|ya da|ve|hoặc|và|atau|dan|או|أو|หรือ|alternativ|alternatively|alt\\.?|else'
// A sign, a word, or where the next number begins: at its plus, its 00, or behind the bracket of a comment.
const separator = new RegExp(
  ` ::: |[;|\\n,、，；]|(?<=[\\d)\\p{L}.])\\s+(?:${between})\\s+(?=[+\\d(\\p{L}])|(?<=[\\d)）])\\s*(?:或者?|及|和|または|又は|또는|혹은)\\s*(?=[+\\d(\\p{L}])| & |(?<![:.)（(]\\s?)(?=\\+\\d)|(?<![:.])\\s(?=00[1-9](?:\\D?\\d){7})|(?<=\\p{L}[)）])\\s(?=[+\\d(])`,
  'giu',
)
// What may be a label where a number follows: `… Fax 2345 6782`, `… M: 6071 9890`.
const beforeNumber = /(?<=[\d)])\s+(?=(\p{L}[\p{L}\p{M}.’'-]*(?: \p{L}[\p{L}\p{M}.]*)?)[.:：]?\s?[+\d(])/gu

// Without a sign or a letter, only an exit code begins another number.
const isOne = (text: string): boolean => /^\+?[\d ().-]+$/.test(text) && !text.includes(' 00')

/**
 * The telephone numbers in a cell, in their order, as written. A cell is only split where every part is long enough
 * to be a number by itself: `040/30366814` and `+44 20 7946 0958, ext 12` stay whole. An empty cell has none.
 *
 * @param country where its numbers are dialled, by which `91238802 62238803` are two, and `2345 6789/90`
 */
export function splitPhones(raw: string, country?: string): string[] {
  const text = tidyText(raw)
  if (text === '') return []
  // No list of numbers is this long, and what is longer is refused by the phone rule.
  if (text.length > 500) return [text]
  const region = regionOf(country)
  const plain = cutPlainNumbers(text, region)
  if (plain !== undefined) return plain
  if (isOne(text)) return [text]
  const parts = splitWhere(text, separator)
    .flatMap(splitAtLabels)
    .flatMap((part) => splitWhere(part, /[/／]/g))
    .map((part) => part.replace(/^\s+|[\s;,|/、，；]+$/gu, ''))
    .filter((part) => part !== '')
    .flatMap((part) => readEndings(part, region) ?? cutPlainNumbers(part, region) ?? [part])
  return parts.length > 0 ? parts : [text]
}

const digitsOf = (text: string): number => [...text.matchAll(/\p{Nd}/gu)].length
const isLong = (text: string): boolean => digitsOf(text) >= 6 && !/^(?:ext|x|#)/i.test(text.trim())

/** Cut only where as much stands on either side as a number has. */
function splitWhere(text: string, sign: RegExp): string[] {
  const found = [...text.matchAll(sign)]
  const parts: string[] = []
  let from = 0
  found.forEach(({ index, 0: { length } }, at) => {
    const next = text.slice(index + length, found[at + 1]?.index)
    if (!isLong(text.slice(from, index)) || !isLong(next)) return
    parts.push(text.slice(from, index))
    from = index + length
  })
  return [...parts, text.slice(from)]
}

function splitAtLabels(text: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 1: word = '', 0: gap } of text.matchAll(beforeNumber)) {
    const part = text.slice(from, index)
    if (!isLabel(word.replace(/[.:]$/, '')) || !isLong(part) || !isLong(text.slice(index))) continue
    parts.push(part)
    from = index + gap.length
  }
  return [...parts, text.slice(from)]
}
