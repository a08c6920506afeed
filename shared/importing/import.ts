/** The words that every part of an import shares. */
export const emailPolicies = ['strict', 'repair', 'keep'] as const
/** What to do with a bad e-mail: `strict` sends the row to review; `repair` fixes what is safe, then holds; `keep` takes the
 * customer without the address, and flags it. */
export type EmailPolicy = (typeof emailPolicies)[number]

export const viaNames = ['browser', 'bucket', 'command-line', 'sample'] as const
/** Where a file came in; `review` is a row of one that a person has fixed. */
export type Via = (typeof viaNames)[number] | 'review'

export const steps = ['plan', 'clean', 'resolve', 'apply', 'finish', 'undo'] as const
export type StepName = (typeof steps)[number]

/** Why a row needs review. `code` is stable; the sentence for it is the view's. */
export interface Reason {
  readonly code: string
  readonly column?: string
  /** The raw text that is to blame. */
  readonly value?: string
  /** What to put in its place, if a person agrees. */
  readonly suggestion?: string
  /** The other line of the file that it clashes with. */
  readonly line?: number
}

/** What a rule did to a cell, or could not do. */
export interface RecordNote {
  readonly column: string
  readonly rule?: string
  readonly issue?: string
}

/** One piece of work of an import: what a job is told, and nothing more. */
export interface StepRef {
  readonly importId: string
  readonly step: StepName
  readonly chunk: number
}
