import * as z from 'zod'
import { delimiters } from '../../../shared/csv/dialect.ts'
import { workbookFormats } from '../../../shared/csv/workbook/spreadsheet.ts'
import { Code, Text } from './basics.ts'

export const FileFormat = z.enum(['csv', 'vcard', ...workbookFormats])

export const Newline = z.enum(['\n', '\r\n', '\r', 'mixed'])

export const TraitShares = z.object({ encoding: z.number(), dialect: z.number(), header: z.number() })

export const TraitTexts = z.object({ encoding: Text, dialect: Text, header: Text })

export const UnmappedKind = z.enum(['email', 'phone', 'country', 'name'])

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
