import { blank, type Sure, sure } from '../cleaned.ts'
import { type FillerRule, fillerOf } from './fillers.ts'
import { tidyText } from './tidy-text.ts'

export type TextRule = FillerRule | 'text.tidied'
export type CleanedText = Sure<string, TextRule, never>

/** A free text as its writer meant it: see `tidyText` for what goes and `fillerOf` for what counts as nothing. */
export function cleanText(raw: string): CleanedText {
  const text = tidyText(raw)
  const filler = fillerOf(text, 'text')
  if (text === '' || filler === 'sign') return blank
  if (filler !== null) return { ...blank, rule: filler === 'above' ? 'text.same-as-above' : 'text.filler' }
  return sure(text, text === raw ? null : 'text.tidied')
}
