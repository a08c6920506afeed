import type { FieldKind } from '../customers/fields.ts'
import { cleanBoolean } from './choices/clean-boolean.ts'
import { cleanCustomerType } from './choices/clean-customer-type.ts'
import { cleanStatus } from './choices/clean-status.ts'
import { blank, type Cleaned, type Sure } from './cleaned.ts'
import { cleanCountry } from './country/clean-country.ts'
import { cleanEmail } from './email/clean-email.ts'
import { strictEmail } from './email/strict-email.ts'
import { cleanInstagram } from './links/clean-instagram.ts'
import { cleanLinkedin } from './links/clean-linkedin.ts'
import { cleanUrl } from './links/clean-url.ts'
import { cleanX } from './links/clean-x.ts'
import { cleanYoutube } from './links/clean-youtube.ts'
import { cleanPhone } from './phone/clean-phone.ts'
import type { FileCountries } from './phone/read-by-file.ts'
import { cleanTags } from './text/clean-tags.ts'
import { cleanText } from './text/clean-text.ts'
import { type FillerRule, readFiller } from './text/fillers.ts'
import { tidyText } from './text/tidy-text.ts'
import { cleanCount } from './values/clean-count.ts'
import { cleanDate } from './values/clean-date.ts'
import { cleanId } from './values/clean-id.ts'
import type { DecimalMark } from './values/decimal-mark.ts'

/** What a rule may know beside the cell. */
export interface CleaningContext {
  /** ISO 3166-1 alpha-2 code of the record's country. */
  readonly country?: string | undefined
  /** Where the other records of its file are. */
  readonly file?: FileCountries | undefined
  /** `keep` cleans like `repair`, the default; what becomes of the record is the import's affair. */
  readonly emailPolicy?: 'strict' | 'repair' | 'keep' | undefined
  /** Whether the column of dates writes the day before the month. */
  readonly dayFirst?: boolean | undefined
  /** Which mark the column of numbers puts before the decimals. */
  readonly decimal?: DecimalMark | undefined
}

export type CellValue = string | number | boolean | string[]

type Cleaner = (raw: string, context: CleaningContext) => Cleaned<CellValue, string, string>

const cleaners = {
  id: cleanId,
  text: cleanText,
  customer_type: cleanCustomerType,
  email: (raw, { emailPolicy }) => (emailPolicy === 'strict' ? strictEmail(raw) : cleanEmail(raw)),
  phone: cleanPhone,
  status: cleanStatus,
  country: cleanCountry,
  url: cleanUrl,
  youtube: cleanYoutube,
  count: cleanCount,
  linkedin: cleanLinkedin,
  instagram: cleanInstagram,
  x: cleanX,
  tags: cleanTags,
  boolean: cleanBoolean,
  date: cleanDate,
} satisfies Readonly<Record<FieldKind, Cleaner>>

/** What the cleaner of a kind gives. */
export type CleanedCell<K extends FieldKind> = ReturnType<(typeof cleaners)[K]> | Sure<never, FillerRule, never>
/** All that a cleaner can have done to a cell, and all that it can find wrong with one: what their files declare. */
export type CellRule = NonNullable<CleanedCell<FieldKind>['rule']>
export type CellIssue = NonNullable<CleanedCell<FieldKind>['issue']>

const byKind: { readonly [K in FieldKind]: (raw: string, context: CleaningContext) => CleanedCell<K> } = cleaners

/**
 * Cleans one cell by the rule of its field's kind: the one table that imports, edits and the command line share.
 * Deterministic; never throws, whatever the cell holds.
 */
export function cleanCell<K extends FieldKind>(kind: K, raw: string, context: CleaningContext = {}): CleanedCell<K> {
  // The older system's reading of an e-mail knows no words.
  if (kind === 'email' && context.emailPolicy === 'strict') return byKind[kind](raw, context)
  // A text is looked up by its own rule.
  return (kind === 'text' ? null : readFiller(raw, kind)) ?? noted(byKind[kind](raw, context), raw)
}

/** A cell that says in a sign or a word that it is blank is noted, an empty one is not. */
function noted<T extends CleanedCell<FieldKind>>(cleaned: T, raw: string): T | Sure<never, FillerRule, never> {
  const { value, issue, rule } = cleaned
  const isBlank = value === null && issue === null && rule === null
  return isBlank && tidyText(raw) !== '' ? { ...blank, rule: 'text.filler' } : cleaned
}
