import * as z from 'zod'
import { defineJob } from '../../shared/contract/function.ts'
import { takeOwedSteps } from '../../shared/db/queries/steps/steps.ts'
import { deleteOutbox, listUnsent } from '../../shared/db/queries/system/outbox.ts'
import type { Deps } from '../../shared/deps.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const ReconcileInput = z.object({})

/**
 * After so long, a step is owed again. A job that still waits in the queue is not doubled by this; and a queue in which
 * none waits has forgotten whatever is ready.
 */
const owedAfter = { givenBackMs: 2_000, readyMs: 30_000, forgottenMs: 2_000 }
const unsentMs = 3_000

export const reconcile = defineJob({
  name: 'steps.reconcile',
  summary: 'Sends again what the ledger and the outbox say is owed: lost jobs, dead workers, a queue that was emptied.',
  input: ReconcileInput,
  audit: null,
  async run(_input, { db, jobs, log }: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    const unsent = await listUnsent(db, unsentMs)
    // Asked first: where the queue does not answer, nothing is marked as sent.
    const readyMs = (await jobs.countWaiting()) === 0 ? owedAfter.forgottenMs : owedAfter.readyMs
    const owed = await takeOwedSteps(db, { givenBackMs: owedAfter.givenBackMs, readyMs })
    await jobs.send([
      ...unsent.map((row) => ({ name: row.job, id: row.job_id, data: row.data, trace: row.trace ?? undefined })),
      ...owed.map((step) => stepJob(step, step.attempt)),
    ])
    await deleteOutbox(
      db,
      unsent.map((row) => row.id),
    )
    if (unsent.length + owed.length > 0) log.info({ unsent: unsent.length, owed: owed.length }, 'owed work sent again')
    return { unsent: unsent.length, owed: owed.length }
  },
})
