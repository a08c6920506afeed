import { randomUUID } from 'node:crypto'
import { runBulkEdits } from '../../functions/bulk-edits/run-bulk-edits.job.ts'
import { runBulkMerges } from '../../functions/bulk-merges/run-bulk-merges.job.ts'
import { findDuplicates } from '../../functions/duplicates/find-duplicates.job.ts'
import { scanInbox } from '../../functions/inbox/scan-inbox.job.ts'
import { reconcile } from '../../functions/steps/reconcile.job.ts'
import { sweep } from '../../functions/system/sweep.job.ts'
import { tendTables } from '../../functions/system/tend-tables.job.ts'
import { systemCall } from '../../shared/contract/call.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import type { Running } from '../run-process.ts'

/**
 * What runs on a timer. It runs here and not through the queue, since it also fixes the queue. Long work goes in rounds of
 * some seconds, since whoever stops waits for a round to end.
 */
export async function startScheduler(deps: Deps): Promise<Running> {
  const { reconcileMs, inboxPollMs } = deps.config.imports
  const stops = [
    repeat(deps, reconcileMs, (call) => invoke(reconcile, {}, deps, call)),
    repeat(deps, inboxPollMs, (call) => invoke(scanInbox, {}, deps, call)),
    repeat(deps, 5_000, (call) => invoke(tendTables, {}, deps, call)),
    repeat(deps, 1_000, (call) => invoke(runBulkEdits, { rounds: 10 }, deps, call)),
    repeat(deps, 1_000, (call) => invoke(runBulkMerges, { groups: 50 }, deps, call)),
    repeat(deps, 5_000, (call) => invoke(findDuplicates, { blocks: 2 }, deps, call)),
    repeat(deps, 3_600_000, (call) => invoke(sweep, {}, deps, call)),
  ]
  return { close: async () => void (await Promise.all(stops.map((stop) => stop()))) }
}

/** One round after the other, never two at once, without a rest where one says that there is more; a round that fails is logged. */
function repeat({ log }: Deps, everyMs: number, work: (call: ReturnType<typeof systemCall>) => Promise<object>) {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()
  const run = async () => {
    let isMore = false
    try {
      const result = await work(systemCall(randomUUID()))
      isMore = 'isMore' in result && result.isMore === true
    } catch (error) {
      log.error({ err: error }, 'a scheduled job failed')
    }
    if (!isStopped) timer = setTimeout(next, isMore ? 0 : everyMs)
  }
  const next = () => {
    round = run()
  }
  next()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await round
  }
}
