import { Readable } from 'node:stream'
import * as z from 'zod'
import { createCustomer } from '../../functions/customers/create-customer.ts'
import { getCustomer } from '../../functions/customers/get-customer.ts'
import { getProvenance } from '../../functions/customers/get-provenance.ts'
import { getStatistics } from '../../functions/customers/get-statistics.ts'
import { listCustomFields } from '../../functions/customers/list-custom-fields.ts'
import { listCustomers } from '../../functions/customers/list-customers.ts'
import { updateCustomer } from '../../functions/customers/update-customer.ts'
import { getDuplicate } from '../../functions/duplicates/get-duplicate.ts'
import { listDuplicates } from '../../functions/duplicates/list-duplicates.ts'
import { mergeCustomers } from '../../functions/duplicates/merge-customers.ts'
import { previewMerge } from '../../functions/duplicates/preview-merge.ts'
import { unmergeCustomers } from '../../functions/duplicates/unmerge-customers.ts'
import { applyImport } from '../../functions/imports/apply-import.ts'
import { getImport } from '../../functions/imports/get-import.ts'
import { getReport } from '../../functions/imports/get-report.ts'
import { listDecisions } from '../../functions/imports/list-decisions.ts'
import { listImports } from '../../functions/imports/list-imports.ts'
import { StartImportInput, startImport } from '../../functions/imports/start-import.ts'
import { undoImport } from '../../functions/imports/undo-import.ts'
import { createNote } from '../../functions/notes/create-note.ts'
import { listNotes } from '../../functions/notes/list-notes.ts'
import { listReviewGroups } from '../../functions/review/list-review-groups.ts'
import { listReviewRows } from '../../functions/review/list-review-rows.ts'
import { completeTask } from '../../functions/tasks/complete-task.ts'
import { createTask } from '../../functions/tasks/create-task.ts'
import { getToday } from '../../functions/tasks/get-today.ts'
import { listTasks } from '../../functions/tasks/list-tasks.ts'
import { setFollowUp } from '../../functions/tasks/set-follow-up.ts'
import { listColleagues } from '../../functions/users/list-colleagues.ts'
import type { AnyFunction } from '../../shared/contract/function.ts'
import { typedText } from '../../shared/contract/text.ts'
import {
  type TellSubject,
  tellChanged,
  tellCustomer,
  tellImport,
  tellMerge,
  tellTask,
  tellTaskOf,
} from './tell-subject.ts'

/** One thing that an assistant may do for the person whose token it has. */
export interface Tool {
  /** `list_customers`. */
  readonly name: string
  readonly fn: AnyFunction
  readonly input: z.ZodType
  /** What the function is called with, where the tool takes something else. */
  readonly toInput?: (input: never) => unknown
  /** It changes customers or what belongs to them, and is confirmed first. */
  readonly isWriting: boolean
  readonly tellSubject?: TellSubject
}

/** The names of what a tool takes. */
export const argumentsOf = (schema: z.ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : []

const tool = (fn: unknown, rest: Partial<Tool> = {}): Tool => {
  // Its input and output are of every kind; what it is called with, it checks itself.
  const any = fn as AnyFunction
  return { name: nameOf(any), fn: any, input: any.input, isWriting: false, ...rest }
}

const nameOf = ({ name }: AnyFunction) => name.slice(name.indexOf('.') + 1).replaceAll('-', '_')

/** What an assistant has of a file is text; a larger one is uploaded by a person, or by the API. */
const characterMax = 1_000_000

export const PreviewImportInput = StartImportInput.pick({ fileName: true, policy: true }).extend({
  /** The file as text: CSV, tab-separated or vCard. */
  content: typedText().min(1).max(characterMax),
})

const previewImport = tool(startImport, {
  name: 'preview_import',
  input: PreviewImportInput,
  toInput: ({ content, ...named }: z.output<typeof PreviewImportInput>) => ({
    ...named,
    via: 'api',
    preview: true,
    bytes: Readable.from([Buffer.from(content)]),
  }),
})

const reading: readonly unknown[] = [
  ...[listCustomers, getCustomer, getProvenance, listCustomFields, getStatistics],
  ...[listNotes, getToday, listTasks, listColleagues],
  ...[listImports, getImport, getReport, listDecisions, listReviewGroups, listReviewRows],
  ...[listDuplicates, getDuplicate, previewMerge],
]

const writing: readonly (readonly [fn: unknown, tellSubject?: TellSubject])[] = [
  [createCustomer],
  [updateCustomer, tellChanged],
  [createNote, tellCustomer],
  [createTask, tellTaskOf],
  [completeTask, tellTask],
  [setFollowUp, tellCustomer],
  [applyImport, tellImport],
  [undoImport, tellImport],
  [mergeCustomers, tellMerge],
  [unmergeCustomers],
]

/** Whatever an assistant may do. Its rights are those of the token. */
export const tools: readonly Tool[] = [
  ...reading.map((fn) => tool(fn)),
  previewImport,
  ...writing.map(([fn, tellSubject]) => tool(fn, { isWriting: true, ...(tellSubject && { tellSubject }) })),
]
