import { isAscii } from '../text/is-ascii.ts'
import { exactNames, namesByWords, plainNames } from './country-table.ts'
import { rewrittenWords } from './word-forms.ts'

/** As many letters as tell most words of firms from all words of countries. */
const length = 4
const letters = 26

/** Built on first use and kept: whatever stands somewhere in a name of a country, so many letters at a time, as their number. */
let known: Uint8Array | undefined

/**
 * Whether a text may be the name of a country at all. No is sure: one of its words begins as no part of any name does,
 * in any language. What is not in ASCII may always be one.
 */
export function mayBeCountryName(text: string): boolean {
  if (!isAscii(text)) return true
  known ??= partsOfNames()
  let count = 0
  for (let at = 0; at < text.length; at++) {
    count = letterOf(text.charCodeAt(at)) < 0 ? 0 : count + 1
    if (count === length && known[numberOf(text, at + 1 - length)] !== 1) return false
  }
  return true
}

/** Of so many letters in a row, whatever their case. */
function numberOf(text: string, from: number): number {
  let number = 0
  for (let at = from; at < from + length; at++) number = number * letters + letterOf(text.charCodeAt(at))
  return number
}

const letterOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 65 && code <= 90 ? code - 65 : -1
}

function partsOfNames(): Uint8Array {
  const parts = new Uint8Array(letters ** length)
  for (const names of [exactNames().keys(), plainNames().keys(), namesByWords().keys(), rewrittenWords()])
    for (const name of names)
      for (let at = 0; at + length <= name.length; at++) {
        const part = name.slice(at, at + length)
        if (/^[a-z]+$/.test(part)) parts[numberOf(part, 0)] = 1
      }
  return parts
}
