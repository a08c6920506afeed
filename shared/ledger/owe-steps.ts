import { insertSteps } from '../db/queries/steps/steps.ts'
import type { Transaction } from '../db/transact.ts'
import type { StepRef } from '../importing/import.ts'
import { type Move, stepAfter } from '../importing/import-state.ts'
import { wakeWorkers } from './wake-workers.ts'

/** Makes the work ready that a move asks for, a step a chunk; none where it asks for none. */
export async function insertStepsAfter(
  { db }: Pick<Transaction, 'db'>,
  importId: string,
  move: Move,
  chunks: readonly number[] = [0],
): Promise<StepRef[]> {
  const step = stepAfter(move)
  if (step === undefined) return []
  await insertSteps(db, importId, step, chunks)
  return chunks.map((chunk) => ({ importId, step, chunk }))
}

/** The same, and asks the queue for it. */
export async function oweSteps(tx: Transaction, importId: string, move: Move, chunks?: readonly number[]) {
  wakeWorkers(tx, await insertStepsAfter(tx, importId, move, chunks))
}
