import { blank, type Sure, sure } from '../cleaned.ts'
import { isBlank, isFiller } from './is-blank.ts'
import { tidyText } from './tidy-text.ts'

export type TextRule = 'text.filler' | 'text.tidied'
export type CleanedText = Sure<string, TextRule, never>

/** A free text as its writer meant it: see `tidyText` for what goes and `isBlank` for what counts as nothing. */
export function cleanText(raw: string): CleanedText {
  const text = tidyText(raw)
  if (isBlank(text, 'text')) return blank
  // Blank, and said so: "same as above" means something that a person may want to look up.
  if (isFiller(text)) return { ...blank, rule: 'text.filler' }
  return sure(text, text === raw ? null : 'text.tidied')
}
