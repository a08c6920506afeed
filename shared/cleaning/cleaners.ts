import type { FieldKind } from '../customers/fields.ts'
import { cleanBoolean } from './clean-boolean.ts'
import { cleanCount } from './clean-count.ts'
import { cleanCountry } from './clean-country.ts'
import { cleanCustomerType } from './clean-customer-type.ts'
import { cleanDate } from './clean-date.ts'
import { cleanEmail } from './clean-email.ts'
import { cleanId } from './clean-id.ts'
import { cleanInstagram } from './clean-instagram.ts'
import { cleanLinkedin } from './clean-linkedin.ts'
import { cleanPhone } from './clean-phone.ts'
import { cleanStatus } from './clean-status.ts'
import { cleanTags } from './clean-tags.ts'
import { cleanText } from './clean-text.ts'
import { cleanUrl } from './clean-url.ts'
import { cleanX } from './clean-x.ts'
import { cleanYoutube } from './clean-youtube.ts'
import type { Cleaned } from './cleaned.ts'
import type { DecimalMark } from './decimal-mark.ts'
import { strictEmail } from './strict-email.ts'

/** What a rule may know beside the cell. */
export interface CleaningContext {
  /** ISO 3166-1 alpha-2 code of the record's country. */
  readonly country?: string | undefined
  /** `keep` cleans like `repair`, the default; what becomes of the record is the import's affair. */
  readonly emailPolicy?: 'strict' | 'repair' | 'keep' | undefined
  /** Whether the column of dates writes the day before the month. */
  readonly dayFirst?: boolean | undefined
  /** Which mark the column of numbers puts before the decimals. */
  readonly decimal?: DecimalMark | undefined
}

export type CellValue = string | number | boolean | string[]

type Cleaner = (raw: string, context: CleaningContext) => Cleaned<CellValue>

const cleaners: Readonly<Record<FieldKind, Cleaner>> = {
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
}

/**
 * Cleans one cell by the rule of its field's kind: the one table that imports, edits and the command line share.
 * Deterministic; never throws, whatever the cell holds.
 */
export function cleanCell(kind: FieldKind, raw: string, context: CleaningContext = {}): Cleaned<CellValue> {
  return cleaners[kind](raw, context)
}
