import { isAscii } from '../text/is-ascii.ts'
import { exactNames, namesByWords, plainNames } from './country-table.ts'
import { rewrittenWords } from './word-forms.ts'

/** As many letters as tell most words of firms from all words of countries. */
const length = 4

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
  let letters = 0
  for (let at = 0; at < plain.length; at++) {
    letters = isLetter(plain.charCodeAt(at)) ? letters + 1 : 0
    if (letters === length && !known.has(plain.slice(at + 1 - length, at + 1))) return false
  }
  return true
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

function* partsOfNames(): Iterable<string> {
  for (const names of [exactNames().keys(), plainNames().keys(), namesByWords().keys(), rewrittenWords()])
    for (const name of names) for (let at = 0; at + length <= name.length; at++) yield name.slice(at, at + length)
}
