import { type CleanedBoolean, cleanBoolean } from '../cleaning/choices/clean-boolean.ts'
import { blank, type Cleaned, none, type Sure, sure } from '../cleaning/cleaned.ts'
import { type CleanedText, cleanText } from '../cleaning/text/clean-text.ts'
import { type FillerRule, readFiller } from '../cleaning/text/fillers.ts'
import { foldKey } from '../cleaning/text/fold-key.ts'
import { isBlank } from '../cleaning/text/is-blank.ts'
import { tidyText } from '../cleaning/text/tidy-text.ts'
import { type CleanedDate, cleanDate } from '../cleaning/values/clean-date.ts'
import { type CleanedNumber, cleanNumber } from '../cleaning/values/clean-number.ts'
import type { DecimalMark } from '../cleaning/values/decimal-mark.ts'
import type { CustomField } from './custom-fields.ts'

export type CustomValue = string | number | boolean

type CleanedChoice = Cleaned<string, 'choice.as-written' | FillerRule, 'choice.not-among-them'>
export type CleanedCustom =
  | CleanedNumber
  | CleanedDate
  | CleanedBoolean
  | CleanedChoice
  | CleanedText
  | Sure<never, FillerRule, never>
export type CustomRule = NonNullable<CleanedCustom['rule']>
export type CustomIssue = NonNullable<CleanedCustom['issue']>

export interface CustomContext {
  readonly dayFirst?: boolean | undefined
  readonly decimal?: DecimalMark | undefined
}

/** Reads a cell of a custom field by the field's type: a number, a day as `YYYY-MM-DD`, yes or no, one of its choices, a text. */
export function cleanCustom(
  { kind, choices }: Pick<CustomField, 'kind' | 'choices'>,
  raw: string,
  context: CustomContext = {},
): CleanedCustom {
  // A choice may be called Unknown.
  const isChoice = kind === 'choice' || kind === 'text'
  const filler = isChoice ? null : readFiller(raw, kind === 'number' ? 'count' : kind)
  if (filler !== null) return filler
  if (kind === 'number') return cleanNumber(raw, context)
  if (kind === 'date') return cleanDate(raw, context)
  if (kind === 'boolean') return cleanBoolean(raw)
  return kind === 'choice' ? cleanChoice(raw, choices) : cleanText(raw)
}

function cleanChoice(raw: string, choices: readonly string[]): CleanedChoice {
  const value = tidyText(raw)
  if (isBlank(value, 'text') && !choices.includes(value)) return blank
  const alike = choices.filter((choice) => foldKey(choice) === foldKey(value))
  const found = choices.includes(value) ? value : alike.length === 1 ? alike[0] : undefined
  return found === undefined
    ? (readFiller(raw) ?? none('choice.not-among-them'))
    : sure(found, found === raw ? null : 'choice.as-written')
}
