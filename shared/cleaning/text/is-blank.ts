import type { FieldKind } from '../../customers/fields.ts'
import { fillerOf } from './fillers.ts'
import { tidyText } from './tidy-text.ts'

/**
 * Whether a cell of a field of this kind holds nothing, or a sign for it; where the field is a code, a number or a link,
 * also a word for it. Words in an e-mail cell are a bad address, and in a status an unknown one, where their rules are
 * asked alone.
 */
export function isBlank(raw: string, kind: FieldKind = 'text'): boolean {
  const text = tidyText(raw)
  if (text === '') return true
  if (kind === 'email') return false
  const filler = fillerOf(text, kind)
  return filler === 'sign' || (filler === 'word' && kind !== 'text' && kind !== 'tags' && kind !== 'status')
}
