import { foldKey } from '../../text/fold-key.ts'
import { readRemark } from '../../text/read-remark.ts'
import { isDesk } from '../read-role.ts'
import { particles } from '../words/particles.ts'
import { namesRelative } from './is-relative.ts'
import { beginnings, eastAsianStates, states } from './words-for-states.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldKey))
const known = keys(states)
const starts = keys(beginnings)

/** A number of a generation or of a line: 2nd, 3. */
const ordinal = /^#?\d{1,3}(?:st|nd|rd|th|\.)?$/i
/** Capitals make families of some: Neu, Alt. */
const age =
  /^(?:new|old|former|ex|neu|alt|nouveau|nouvelle|ancien|ancienne|nuev[oa]|antigu[oa]|nuov[oa]|nov[oa]|antig[oa]|nieuw|oud|ny|gammal)(?![\p{L}\p{M}])/u
/** `assistant: Kim Dao`, 旧姓：高田 */
const labelled = /^[\p{L}\p{M} .-]{2,30}[:：]\s*\S/u

/**
 * Whether a text that stands apart from a name in its cell says something about the person, the card or the line, and
 * is no other name of theirs: `resigned`, `met at booth 3C-12`, `ab 1.9. Elternzeit`, 退職. `Tommy` is none.
 */
export function isRemark(text: string): boolean {
  if (readRemark(text) === 'remark' || /[?？]$/.test(text) || isDesk(text)) return true
  if (ordinal.test(text)) return false
  return (
    age.test(text) ||
    labelled.test(text) ||
    saysState(text) ||
    namesRelative(text) ||
    isSentence(text) ||
    (/\d/.test(text) && /\p{L}{2}/u.test(text))
  )
}

/** A state that is written as a name is, and is nobody's: behind a dash or a comma another name may stand. */
export const isPlainState = (text: string): boolean =>
  (age.test(text) && text.includes(' ')) ||
  (saysState(text) && (!/^\p{Lu}\p{Ll}*$/u.test(text) || (text.length > 5 && foldKey(text) !== 'holiday')))

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
