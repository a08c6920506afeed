import type { ErrorCode } from '../errors.ts'
import type { NoteIssue, NoteRule, ReasonCode } from './reason-code.ts'

/** The words that every part of an import shares. */
export const emailPolicies = ['strict', 'repair', 'keep'] as const
/** What to do with a bad e-mail: `strict` sends the row to review; `repair` fixes what is safe, then holds; `keep` takes the
 * customer without the address, and flags it. */
export type EmailPolicy = (typeof emailPolicies)[number]

export const viaNames = ['api', 'browser', 'bucket', 'command-line', 'sample'] as const
/** Where a file came in; `review` is a row of one that a person has fixed. */
export type Via = (typeof viaNames)[number] | 'review'

export const steps = ['plan', 'clean', 'resolve', 'apply', 'finish', 'undo'] as const
export type StepName = (typeof steps)[number]

/** Why a row needs review. `code` is stable; `explainReason` has the sentence for it. */
export interface Reason {
  readonly code: ReasonCode
  readonly column?: string
  /** The raw text that is to blame. */
  readonly value?: string
  /** What to put in its place, if a person agrees. */
  readonly suggestion?: string
  /** The other line of the file that it clashes with. */
  readonly line?: number
  /** How many cells it has, and how many columns its table. */
  readonly cells?: number
  readonly expected?: number
}

/** A reason as it stands in the database; `parseReason` makes one of ours of it. */
export type StoredReason = Omit<Reason, 'code'> & { readonly code: string }

/** What a rule did to a cell, or could not do. */
export interface RecordNote {
  readonly column: string
  readonly rule?: NoteRule
  readonly issue?: NoteIssue
  /** What the cell may mean, if a person agrees; it is kept as it came. */
  readonly suggestion?: string
}

/** Why an import stopped: what can't be done with it, or a step that failed again and again. */
export type FailureCode = ErrorCode | 'step.keeps-failing'

/** One piece of work of an import: what a job is told, and nothing more. */
export interface StepRef {
  readonly importId: string
  readonly step: StepName
  readonly chunk: number
}
