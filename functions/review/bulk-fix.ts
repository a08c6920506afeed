import * as z from 'zod'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { typedText } from '../../shared/contract/text.ts'
import type { Database } from '../../shared/db/database.ts'
import {
  type ChosenRows,
  countGroup,
  openFixImports,
  oweNextFile,
  type ReviewGroup,
} from '../../shared/db/queries/review/bulk-fixes.ts'
import { findReadyStep } from '../../shared/db/queries/steps/steps.ts'
import type { Transaction } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { wakeWorkers } from '../../shared/ledger/wake-workers.ts'
import { textOf } from '../../shared/messages/text.ts'
import { stepJobs } from '../steps/table.ts'

/** Which rows a decision is about. */
export const GroupInput = z.object({
  reason: typedText().min(1).max(100),
  value: typedText().max(1_000).default(''),
  /** Only the rows that this import met. */
  importId: z.uuid().optional(),
  /** How many rows the person saw: more than that are not closed unseen. */
  rows: typedInt({ min: 1 }).optional(),
})

/**
 * How many records are closed with their rows; 0 when somebody has closed all of them.
 *
 * @throws AppError `state.conflict` when more rows wait by now than the person saw
 */
export async function countSeen(db: Database, { rows, ...group }: ReviewGroup & { rows?: number | undefined }) {
  const count = await countGroup(db, group)
  if (rows !== undefined && count > rows) {
    throw new AppError('state.conflict', textOf('review.countChanged', { count }))
  }
  return count
}

/** Up to so many rows are fixed while the person waits; more by the workers. */
export const atOnceMax = 200

/** Opens the imports of a decision, and what is owed of the first; returns their ids. */
export async function openSteps(
  tx: Transaction,
  chosen: ChosenRows,
  { rows, ...of }: { bulkFixId: string; userId: string | null; chunkRecords: number; rows: number },
): Promise<string[]> {
  const imports = await openFixImports(tx.db, chosen, of)
  const refs = await oweNextFile(tx.db, of.bulkFixId)
  if (rows > atOnceMax) wakeWorkers(tx, refs)
  return imports
}

/** Does the work of a decision on the spot, as far as nobody else does it. Whoever dies meanwhile, the ledger knows what is owed. */
export async function runBulkFix(
  importIds: readonly string[],
  deps: Omit<Deps, 'audit' | 'changes'>,
  requestId: string,
): Promise<void> {
  for (const importId of importIds) {
    for (let ref = await findReadyStep(deps.db, importId); ref !== undefined; ) {
      await invoke(stepJobs[ref.step], ref, deps, systemCall(requestId))
      ref = await findReadyStep(deps.db, importId)
    }
  }
}
