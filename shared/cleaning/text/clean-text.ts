import { blank, type Sure, sure } from '../cleaned.ts'
import { type FillerRule, readFiller } from './fillers.ts'
import { isBlank } from './is-blank.ts'
import { tidyText } from './tidy-text.ts'

export type TextRule = FillerRule | 'text.tidied'
export type CleanedText = Sure<string, TextRule, never>

/** A free text as its writer meant it: see `tidyText` for what goes and `isBlank` for what counts as nothing. */
export function cleanText(raw: string): CleanedText {
  const text = tidyText(raw)
  if (isBlank(text, 'text')) return blank
  return readFiller(text) ?? sure(text, text === raw ? null : 'text.tidied')
}
