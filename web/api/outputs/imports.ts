import * as z from 'zod'
import { decimalMarks } from '../../../shared/cleaning/values/decimal-mark.ts'
import { ReadChoices } from '../../../shared/csv/read-choices.ts'
import { customKinds } from '../../../shared/customers/custom-fields.ts'
import { emailPolicies, steps, viaNames } from '../../../shared/importing/import.ts'
import { ImportSettings } from '../../../shared/importing/import-settings.ts'
import { importStates } from '../../../shared/importing/import-state.ts'
import { dateOrders } from '../../../shared/importing/mapping/scan-column.ts'
import { cellForms } from '../../../shared/importing/mapping/values/column-form.ts'
import { Code, FailureCode, FieldName, Text, Value } from './basics.ts'
import { Problem } from './problem.ts'
import { ClosedOutcome, CustomField, FileLayout, OutcomeCounts, Reason, ReasonCount } from './shared.ts'

export const ApplyImportOutput = z.object({ id: z.string() })

export const CancelImportOutput = z.object({ id: z.string() })

const StepState = z.enum(['ready', 'running', 'done', 'later'])

const StepProgress = z.object({ done: z.number(), total: z.number() })

const StepCounts = z.object({
  plan: StepState,
  clean: StepProgress,
  resolve: StepState,
  apply: StepProgress,
  finish: StepState,
})

const SomeOutcomes = z.object({
  blank: z.number().optional(),
  review: z.number().optional(),
  merged: z.number().optional(),
  created: z.number().optional(),
  updated: z.number().optional(),
  unchanged: z.number().optional(),
  skipped: z.number().optional(),
  pending: z.number().optional(),
})

const KeptWhy = z.enum(['key', 'edited'])

const KeptValue = z.object({
  customerId: z.string(),
  name: z.string(),
  why: KeptWhy,
  field: z.string().nullable(),
  wanted: z.string().nullable(),
})

const Drift = z.object({
  since: z.object({ fileName: z.string(), at: z.string() }),
  added: z.array(z.string()),
  gone: z.array(z.string()),
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
})

const ParsedRecord = z.object({
  line: z.number(),
  cells: z.array(z.string()),
  unclosedQuoteLine: z.number().nullable(),
  isRepaired: z.literal(true).optional(),
})

const Layout = FileLayout.extend({
  sampled: z.number().optional(),
  fill: z.array(z.object({ filled: z.number(), different: z.number() })).optional(),
  ok: z.literal(true),
  dataStartByte: z.number(),
  footerLine: z.number().nullable(),
  headRows: z.array(ParsedRecord),
  sampleRows: z.array(ParsedRecord),
})

const CustomColumn = z.object({ key: z.string(), kind: z.enum(customKinds), choices: z.array(z.string()) })

const NameDoubt = z.enum([
  ...(['names-differ', 'values-differ', 'only-values', 'running-number', 'by-network', 'which-network'] as const),
])

const Companion = z.object({ role: Code, of: z.number(), unless: z.array(z.number()).optional() })

const FoundAt = z.object({ line: z.number(), value: z.string() })

const Finding = z.object({
  is: z.enum(dateOrders).nullable(),
  proof: FoundAt.nullable(),
  isUnclear: z.boolean(),
})

const MarkFinding = z.object({
  is: z.enum(decimalMarks).nullable(),
  proof: FoundAt.nullable(),
  isUnclear: z.boolean(),
})

const ColumnScan = z.object({
  kind: z.enum(customKinds),
  dates: Finding.optional(),
  numbers: MarkFinding.optional(),
  counts: MarkFinding.optional(),
  choices: z.array(z.string()).optional(),
  countries: z.array(z.tuple([z.string(), z.number()])).optional(),
  form: z.object({ is: z.enum(cellForms).nullable(), values: z.array(z.string()).optional() }).optional(),
  people: z.literal(true).optional(),
})

const ColumnMapping = z.object({
  column: z.string(),
  field: FieldName.nullable(),
  custom: CustomColumn.optional(),
  position: z.number(),
  confidence: z.number(),
  evidence: Code,
  extra: z.string().nullable().optional(),
  doubt: NameDoubt.optional(),
  proposed: FieldName.optional(),
  companionOf: Companion.optional(),
  seen: ColumnScan.optional(),
  order: z.enum(dateOrders).optional(),
  decimal: z.enum(decimalMarks).optional(),
  joinedKey: z.string().optional(),
  movedFrom: z.string().optional(),
})

const Via = z.enum([...viaNames, 'review'])

const ImportError = z.object({ code: FailureCode, message: z.string(), text: Text.optional() })

const ImportSummary = z.object({
  records: z.number().nullable(),
  id: z.string(),
  by: z.string().nullable(),
  seconds: z.number().nullable(),
  state: z.enum(importStates),
  file_name: z.string(),
  via: Via,
  policy: z.enum(emailPolicies),
  created_at: z.date(),
  finished_at: z.date().nullable(),
  undone_at: z.date().nullable(),
  undone_by: z.string().nullable(),
  outcomes: OutcomeCounts,
  error: ImportError.nullable(),
})

const Progress = z.object({
  steps: StepCounts,
  share: z.number(),
  recordsPerSecond: z.number().nullable(),
  secondsLeft: z.number().nullable(),
})

export const GetImportOutput = ImportSummary.extend({
  ...Progress.shape,
  review: z.array(ReasonCount),
  unread: z.record(z.string(), z.number()),
  source_bytes: z.number(),
  previewed_outcomes: SomeOutcomes.nullable(),
  applied_outcomes: SomeOutcomes.nullable(),
  paused_at: z.date().nullable(),
  stopped_state: z.enum(importStates).nullable(),
  kept: z.array(KeptValue),
  staying: z.number(),
  preview: z.boolean(),
  moves: z.array(
    z.enum(['apply', 'undo', 'pause', 'resume', 'cancel', 'chooseColumns', 'reread', 'remap', 'automate', 'redo']),
  ),
  choices: ReadChoices,
  settings: ImportSettings,
  drift: Drift.nullable(),
  layout: Layout.nullable(),
  mapping: z.array(ColumnMapping).nullable(),
  columnsSample: z.array(z.array(z.string())),
})

export const GetReportOutput = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(importStates),
  via: Via,
  by: z.string().nullable(),
  createdAt: z.date(),
  startedAt: z.date().nullable(),
  finishedAt: z.date().nullable(),
  error: ImportError.nullable(),
  source: z.object({ bytes: z.number(), sha256: z.string().nullable() }),
  read: Layout.omit({ ok: true, headRows: true, sampleRows: true })
    .extend({ columns: z.number(), choices: ReadChoices })
    .nullable(),
  mapping: z.array(ColumnMapping).nullable(),
  policy: z.enum(emailPolicies),
  settings: ImportSettings,
  preview: z.object({ outcomes: SomeOutcomes.nullable() }).nullable(),
  records: z.number().nullable(),
  outcomes: OutcomeCounts,
  sum: z.number(),
  review: z.object({ reasons: z.array(ReasonCount), open: z.number(), fixed: z.number(), ignored: z.number() }),
  steps: z.array(
    z.object({
      step: z.enum(steps),
      chunks: z.number(),
      attempts: z.number(),
      startedAt: z.date().nullable(),
      finishedAt: z.date().nullable(),
      seconds: z.number().nullable(),
    }),
  ),
  undo: z.object({ at: z.date(), by: z.string().nullable(), kept: z.array(KeptValue) }).nullable(),
  ledger: z.object({ sha256: z.string().nullable() }),
})

const Decision = z.object({
  line: z.number(),
  outcome: ClosedOutcome,
  leaderLine: z.number(),
  customerId: z.string().nullable(),
  name: z.string().nullable(),
  cells: z.array(z.string()),
  reasons: z.array(Reason),
  candidates: z.array(z.string()),
  changes: z.record(z.string(), z.object({ was: Value, becomes: Value })),
})

export const ListDecisionsOutput = z.object({
  columns: z.array(z.string()),
  items: z.array(Decision),
  customFields: z.array(CustomField),
  next: z.number().nullable(),
})

export const ListImportsOutput = z.object({
  items: z.array(ImportSummary.extend({ progress: Progress.nullable(), preview: z.boolean() })),
  next: z.string().nullable(),
})

export const ListNoticesOutput = z.object({
  items: z.array(
    z.object({
      outcomes: OutcomeCounts.nullable(),
      errorText: Text.optional(),
      id: z.string(),
      state: z.enum(importStates),
      fileName: z.string(),
      error: z.string().nullable(),
      endedAt: z.date().nullable(),
    }),
  ),
  moving: z.number(),
  firstPasswordUntil: z.date().optional(),
  sample: z.object({ id: z.string(), customers: z.number() }).optional(),
  lateBackup: z.object({ lastAt: z.date().nullable() }).optional(),
  offWebhooks: z.number().optional(),
})

export const PauseImportOutput = z.object({ id: z.string() })

export const RedoImportOutput = z.object({ id: z.string() })

export const ResumeImportOutput = z.object({ id: z.string() })

export const SeeImportOutput = z.object({ seen: z.boolean() })

/** One for each file, in their order: its import, or why there is none. */
export const StartImportsOutput = z.object({
  items: z.array(z.union([z.object({ importId: z.string() }), z.object({ problem: Problem })])),
})

export const UndoImportOutput = z.object({ id: z.string() })

const Check = z.object({
  name: z.enum(['records', 'source', 'customers', 'reading', 'review', 'outcomes', 'checksums']),
  isTrue: z.boolean(),
  says: z.string(),
})

export const VerifyImportOutput = z.object({
  id: z.string(),
  fileName: z.string(),
  isTrue: z.boolean(),
  checks: z.array(Check),
})
