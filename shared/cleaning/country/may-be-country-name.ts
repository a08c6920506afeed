import { isAscii } from '../text/is-ascii.ts'
import { exactNames, namesByWords, plainNames } from './country-table.ts'
import { rewrittenWords } from './word-forms.ts'

/** As many letters as tell most words of firms from all words of countries. */
const length = 4
const wordStart = /(?<![a-z])[a-z]{4}/g

/** Built on first use and kept: whatever stands somewhere in a name of a country, so many letters at a time. */
let known: ReadonlySet<string> | undefined

/**
 * Whether a text may be the name of a country at all. No is sure: one of its words begins as no part of any name does,
 * in any language. What is not in ASCII may always be one.
 */
export function mayBeCountryName(text: string): boolean {
  if (!isAscii(text)) return true
  known ??= new Set(partsOfNames())
  const plain = text.toLowerCase()
  wordStart.lastIndex = 0
  while (wordStart.test(plain)) {
    const { lastIndex: end } = wordStart
    if (!known.has(plain.slice(end - length, end))) return false
  }
  return true
}

function* partsOfNames(): Iterable<string> {
  for (const names of [exactNames().keys(), plainNames().keys(), namesByWords().keys(), rewrittenWords()])
    for (const name of names) for (let at = 0; at + length <= name.length; at++) yield name.slice(at, at + length)
}
