import { runBulkEdits } from '../../functions/bulk-edits/run-bulk-edits.job.ts'
import { runBulkMerges } from '../../functions/bulk-merges/run-bulk-merges.job.ts'
import { findDuplicates } from '../../functions/duplicates/find-duplicates.job.ts'
import { runErasures } from '../../functions/erasures/run-erasures.job.ts'
import { scanInbox } from '../../functions/inbox/scan-inbox.job.ts'
import { reconcile } from '../../functions/steps/reconcile.job.ts'
import { backUp } from '../../functions/system/back-up.job.ts'
import { sweep } from '../../functions/system/sweep.job.ts'
import { tendTables } from '../../functions/system/tend-tables.job.ts'
import { wakeSenders } from '../../functions/webhooks/wake-senders.job.ts'
import type { Call } from '../../shared/contract/call.ts'
import { type AnyFunction, invokeAny } from '../../shared/contract/function.ts'
import type { PlannedWork } from '../../shared/db/queries/system/scheduled-work.ts'
import type { Deps } from '../../shared/deps.ts'

export interface ScheduledWork extends PlannedWork {
  /** What it says may have `isMore`: then it goes on at once. */
  run(call: Call): Promise<unknown>
}

/**
 * What runs on a timer, and how often. It runs here and not through the queue, since it also fixes the queue. Long work goes
 * in rounds of some seconds, since whoever stops waits for a round to end.
 */
export function listScheduledWork(deps: Deps): readonly ScheduledWork[] {
  const { reconcileMs, inboxPollMs } = deps.config.imports
  const work = (job: AnyFunction, everyMs: number, input: object = {}, firstMs = 0): ScheduledWork => ({
    name: job.name,
    everyMs,
    firstMs,
    run: (call) => invokeAny(job, input, deps, call),
  })
  return [
    work(reconcile, reconcileMs),
    work(scanInbox, inboxPollMs),
    work(tendTables, 5_000),
    work(runBulkEdits, 1_000, { rounds: 10 }),
    work(runBulkMerges, 1_000, { groups: 50 }),
    work(runErasures, 1_000),
    work(wakeSenders, 1_000),
    work(findDuplicates, 5_000, { blocks: 2 }),
    work(sweep, 3_600_000),
    ...(deps.config.backups.folder === undefined ? [] : [work(backUp, 86_400_000, {}, 600_000)]),
  ]
}
