import { control, kindsIn, looseSpace, other } from './character-kinds.ts'

// Every control but tab and line feed; soft hyphen, zero-width space, direction marks, word joiner, BOM, interlinear
// marks. NUL and lone surrogates can't be stored in PostgreSQL at all.
const invisible = /(?![\t\n])\p{Cc}|[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu
const lineBreak = /\r\n|[\r\v\f\x85\u2028\u2029]/g
const oddSpace = /[\t \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g
const joiners = /[\u200c\u200d]+/g
/**
 * The same text without what nobody meant to type: invisible and control characters, lone surrogates, odd spaces, runs
 * of spaces, spaces at the ends of lines. Line breaks inside are kept, as `\n`. NFC. Linear in the length of `raw`.
 */
export function tidyText(raw: string): string {
  if (isTidy(raw)) return raw
  return raw
    .toWellFormed()
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(joiners, keepJoiner)
    .normalize('NFC')
    .replace(oddSpace, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

// The common case, passed through untouched: printable ASCII, and letters that have one form, no space at an end, no two
// in a row.
const isTidy = (text: string): boolean => (kindsIn(text) & (control | other | looseSpace)) === 0

// A zero-width joiner spells words in Persian and Indic scripts and holds emoji families together; next to a Latin
// letter, an accent, a space or an end it is a leftover of copying.
function keepJoiner(run: string, at: number, text: string): string {
  return joins(text.charAt(at - 1)) && joins(text.charAt(at + run.length)) ? run.charAt(0) : ''
}

const joins = (character: string): boolean => character >= '\u0370' && !/\s/.test(character)
