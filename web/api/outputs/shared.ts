import * as z from 'zod'
import { delimiters, quotes } from '../../../shared/csv/dialect.ts'
import { encodings } from '../../../shared/csv/encodings.ts'
import { workbookFormats } from '../../../shared/csv/workbook/spreadsheet.ts'
import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { customerStatuses, customerTypes } from '../../../shared/customers/fields.ts'
import { Code, Text, Value } from './basics.ts'

export const FileFormat = z.enum(['csv', 'vcard', ...workbookFormats])

export const Newline = z.enum(['\n', '\r\n', '\r', 'mixed'])

export const TraitShares = z.object({ encoding: z.number(), dialect: z.number(), header: z.number() })

export const TraitTexts = z.object({ encoding: Text, dialect: Text, header: Text })

export const UnmappedKind = z.enum(['email', 'phone', 'country', 'name', 'company', 'address', 'town', 'postcode'])

export const CellsKind = z.enum(['email', 'date', 'phone', 'country'])

export const Warning = z.object({
  code: Code,
  encoding: z.string().optional(),
  evidence: Text.optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  badPlaces: z.number().optional(),
  places: z.number().optional(),
  delimiter: z.enum(delimiters).optional(),
  first: z.union([z.enum(delimiters), z.number()]).optional(),
  second: z.enum(delimiters).optional(),
  characters: z.number().optional(),
  line: z.number().optional(),
  last: z.number().optional(),
  names: z.array(z.string()).optional(),
  columns: z.union([z.number(), z.array(z.string())]).optional(),
  records: z.number().optional(),
  of: z.number().optional(),
  shorter: z.number().optional(),
  longer: z.number().optional(),
  sheet: z.string().optional(),
  others: z.array(z.string()).optional(),
  rows: z.number().optional(),
  groups: z.number().optional(),
  formulas: z.number().optional(),
  cells: z.number().optional(),
  lines: z.number().optional(),
  fileName: z.string().optional(),
  column: z.string().optional(),
  kind: z.union([UnmappedKind, CellsKind]).optional(),
})

export const ShortRows = z.enum(['blank', 'review'])

/** How a file is read. */
export const FileLayout = z.object({
  format: FileFormat,
  encoding: z.enum(encodings),
  bomBytes: z.number(),
  newline: Newline,
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerLine: z.number().nullable(),
  columns: z.array(z.string()),
  dataStartLine: z.number(),
  confidence: TraitShares,
  evidence: TraitTexts,
  otherEncodings: z.array(z.enum(encodings)),
  warnings: z.array(Warning),
  delimiter: z.enum(delimiters),
  quote: z.enum(quotes).nullable(),
  escape: z.literal('\\').optional(),
  isNumbered: z.boolean().optional(),
  isDisarmed: z.boolean().optional(),
  width: z.number().optional(),
  shortRows: ShortRows.optional(),
})

/** A customer's fields and what is kept beside them. */
export const Customer = z.object({
  email: z.string().nullable(),
  id: z.string(),
  customer_type: z.enum(customerTypes),
  phone: z.string().nullable(),
  status: z.enum(customerStatuses),
  tags: z.array(z.string()),
  external_id: z.string().nullable(),
  display_name: z.string().nullable(),
  first_name: z.string().nullable(),
  last_name: z.string().nullable(),
  company_primary: z.string().nullable(),
  position_primary: z.string().nullable(),
  profession: z.string().nullable(),
  address_primary: z.string().nullable(),
  address_secondary: z.string().nullable(),
  city: z.string().nullable(),
  region: z.string().nullable(),
  postal_code: z.string().nullable(),
  country_code: z.string().nullable(),
  company_website: z.string().nullable(),
  youtube_handle: z.string().nullable(),
  youtube_channel_url: z.string().nullable(),
  youtube_subscribers: z.number().nullable(),
  linkedin_url: z.string().nullable(),
  facebook_url: z.string().nullable(),
  instagram_url: z.string().nullable(),
  x_url: z.string().nullable(),
  notes: z.string().nullable(),
  source: z.string().nullable(),
  owner: z.string().nullable(),
  do_not_contact: z.boolean(),
  next_follow_up: z.string().nullable(),
  country_inferred: z.boolean(),
  email_shared: z.boolean(),
  extra: z.record(z.string(), Value),
  created_by: z.string().nullable(),
  created_at: z.date(),
  version: z.number(),
  origin_import_id: z.string().nullable(),
  origin_line: z.number().nullable(),
  updated_at: z.date(),
  deleted_at: z.date().nullable(),
  merged_into: z.string().nullable(),
  called: z.string().nullable(),
})

export const FurtherPhone = z.object({ label: z.string(), phone: z.string() })

export const FurtherEmail = z.object({ email: z.string(), label: z.string() })

export const FurtherAddress = z.object({ label: z.string(), address: z.string() })

export const News = z.object({ importId: z.string(), fileName: z.string(), line: z.number() })

export const ListedMerge = z.object({
  id: z.string(),
  survivorId: z.string(),
  survivorName: z.string(),
  loserId: z.string(),
  loserName: z.string(),
  choices: z.array(z.string()),
  by: z.string().nullable(),
  at: z.date(),
  unmergedBy: z.string().nullable(),
  unmergedAt: z.date().nullable(),
})

export const CustomerName = z.object({ id: z.string(), name: z.string(), version: z.number() })

export const KeyField = z.enum(['email', 'external_id'])

export const ReasonCount = z.object({ code: Code, count: z.number() })

export const OutcomeCounts = z.object({
  blank: z.number(),
  review: z.number(),
  merged: z.number(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  skipped: z.number(),
  pending: z.number(),
})

export const ClosedOutcome = z.enum(['blank', 'review', 'merged', 'created', 'updated', 'unchanged', 'skipped'])

export const Reason = z.object({
  code: Code,
  column: z.string().optional(),
  value: z.string().optional(),
  suggestion: z.string().optional(),
  line: z.number().optional(),
  cells: z.number().optional(),
  expected: z.number().optional(),
})

/** What a field says for two being one customer, or against it, in bits. */
export const PairReason = z.object({ field: z.string(), isColumn: z.boolean(), level: Code, weight: z.number() })

export const CustomField = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(customKinds),
  choices: z.array(z.string()),
})
