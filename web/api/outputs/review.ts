import * as z from 'zod'
import { customerTypes } from '../../../shared/customers/fields.ts'
import { importStates } from '../../../shared/importing/import-state.ts'
import { Code, FieldName } from './basics.ts'
import { ClosedOutcome, KeyField, Reason, ReasonCount } from './shared.ts'

const KeptKey = z.object({ field: KeyField, value: z.string(), customerId: z.string(), called: z.string() })

export const ChooseCustomerOutput = z.union([
  z.object({
    kind: z.literal('applied'),
    outcome: ClosedOutcome,
    customerId: z.string().nullable(),
    kept: z.array(KeptKey),
  }),
  z.object({
    kind: z.literal('review'),
    reasons: z.array(Reason),
    candidates: z.array(z.string()),
    kept: z.array(KeptKey),
  }),
])

export const CountReviewRowsOutput = z.object({ review: z.number() })

export const ApplySuggestionsOutput = z.object({ bulkFixId: z.string().nullable(), rows: z.number() })

export const FixReviewGroupOutput = z.object({ bulkFixId: z.string().nullable(), rows: z.number() })

export const FixReviewRowOutput = z.union([
  z.object({ kind: z.literal('applied'), outcome: ClosedOutcome, customerId: z.string().nullable() }),
  z.object({ kind: z.literal('review'), reasons: z.array(Reason), candidates: z.array(z.string()) }),
  z.object({ kind: z.literal('blank') }),
])

export const GetBulkFixOutput = z.object({
  imports: z.array(
    z.object({ id: z.string(), parentId: z.string(), fileName: z.string(), state: z.enum(importStates) }),
  ),
  outcomes: z.record(z.string(), z.number()),
  runs: z.boolean(),
  stillOpen: z.number(),
  reason: Code,
  customers: z.array(
    z.object({ id: z.string(), name: z.string(), outcome: z.enum(['created', 'updated', 'unchanged']) }),
  ),
  skipped: z.number(),
  value: z.string(),
  rows: z.number(),
  by: z.string().nullable(),
  becomes: z.string().nullable(),
  id: z.string(),
  kind: z.enum(['value', 'domain', 'suggestion', 'ignore']),
  at: z.date(),
  undoneAt: z.date().nullable(),
  ruleId: z.string().nullable(),
  ruleStands: z.boolean(),
})

const Candidate = z.object({
  id: z.string(),
  name: z.string(),
  company_primary: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  city: z.string().nullable(),
  country_code: z.string().nullable(),
  youtube_handle: z.string().nullable(),
  customer_type: z.enum(customerTypes),
})

const ReviewState = z.enum(['fixed', 'open', 'ignored'])

export const GetReviewRowOutput = z.object({
  candidates: z.array(Candidate),
  fields: z.array(FieldName.nullable()),
  reasons: z.array(Reason),
  fileName: z.string(),
  columns: z.array(z.string()),
  id: z.string(),
  line: z.number(),
  state: ReviewState,
  created_at: z.date(),
  importId: z.string(),
  lines: z.array(z.number()),
  cells: z.array(z.string()),
  cellsOfFile: z.array(z.string()),
  customerId: z.string().nullable(),
  closedAt: z.date().nullable(),
  closedBy: z.string().nullable(),
  isTaken: z.boolean(),
})

export const IgnoreReviewGroupOutput = z.union([
  z.object({ bulkFixId: z.null(), rows: z.number() }),
  z.object({ bulkFixId: z.string(), rows: z.number() }),
])

export const IgnoreReviewRowOutput = z.object({ id: z.string() })

export const ListRepairRulesOutput = z.object({
  items: z.array(
    z.object({ meant: z.string(), wrong: z.string(), by: z.string().nullable(), id: z.string(), created_at: z.date() }),
  ),
})

export const ListReviewGroupsOutput = z.object({
  items: z.array(
    z.object({
      groups: z.number().nullable(),
      answer: z.string().nullable(),
      reason: Code,
      value: z.string(),
      count: z.number(),
      rowId: z.string(),
    }),
  ),
  next: z.string().nullable(),
  total: z.number(),
  byReason: z.array(ReasonCount),
  suggested: z.array(ReasonCount),
  fileName: z.string().nullable(),
})

export const ListReviewRowsOutput = z.object({
  items: z.array(
    z.object({
      candidates: z.array(Candidate),
      fields: z.array(FieldName.nullable()),
      reasons: z.array(Reason),
      columns: z.array(z.string()),
      line: z.number(),
      fileName: z.string(),
      value: z.string(),
      id: z.string(),
      state: ReviewState,
      created_at: z.date(),
      importId: z.string(),
      lines: z.array(z.number()),
      cells: z.array(z.string()),
      isTaken: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
  previous: z.string().nullable(),
  total: z.number(),
  byReason: z.array(ReasonCount),
  group: z.object({ count: z.number(), answer: z.string().nullable() }).nullable(),
  fileName: z.string().nullable(),
})

export const RemoveRepairRuleOutput = z.object({ id: z.string() })

export const ReopenReviewRowOutput = z.object({ id: z.string() })

export const UndoBulkFixOutput = z.object({ id: z.string() })
