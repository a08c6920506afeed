import type { Transaction } from '../db/transact.ts'
import type { StepRef } from '../importing/import.ts'
import { stepJob } from './step-job.ts'

const wakesMax = 1_000

/**
 * Asks the queue for steps that are owed, for the first thousand of them: the others are sent by the reconciler as the
 * queue runs empty, and so many at once would fit neither into memory nor into one statement.
 */
export function wakeWorkers(tx: Transaction, refs: readonly (StepRef & { readonly attempt?: number })[]): void {
  for (const ref of refs.slice(0, wakesMax)) tx.enqueue(stepJob(ref, ref.attempt ?? 0))
}
