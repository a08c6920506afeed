import { foldKey } from '../../text/fold-key.ts'
import { readRemark } from '../../text/read-remark.ts'
import { isDesk } from '../read-role.ts'
import { particles } from '../words/particles.ts'
import { beginnings, eastAsianStates, states } from './words-for-states.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldKey))
const known = keys(states)
const starts = keys(beginnings)

/** A number of a generation or of a line: 2nd, 3. */
const ordinal = /^#?\d{1,3}(?:st|nd|rd|th|\.)?$/i
/** `assistant: Kim Dao`, 旧姓：高田 */
const labelled = /^[\p{L}\p{M} .-]{2,30}[:：]\s*\S/u

/**
 * Whether a text that stands apart from a name in its cell says something about the person, the card or the line, and
 * is no other name of theirs: `resigned`, `met at booth 3C-12`, `ab 1.9. Elternzeit`, 退職. `Tommy` is none.
 */
export function isRemark(text: string): boolean {
  if (readRemark(text) === 'remark' || /[?？]$/.test(text) || isDesk(text)) return true
  if (ordinal.test(text)) return false
  return labelled.test(text) || saysState(text) || isSentence(text) || (/\d/.test(text) && /\p{L}{2}/u.test(text))
}

/** Whether one of its words says how somebody is, or was: of what a comma sets apart only this is a remark. */
export const saysState = (text: string): boolean =>
  eastAsianStates.test(text) || text.split(/[\s,/]+/).some((word) => known.has(foldKey(word)))

/** Several words, of which the first is one that such remarks begin with, or is written small. */
function isSentence(text: string): boolean {
  const [first = '', second] = text.split(/[\s'’]+/)
  if (second === undefined) return false
  const key = foldKey(first)
  return starts.has(key) || (/^\p{Ll}/u.test(first) && !particles.has(key))
}
