import { setTimeout as delay } from 'node:timers/promises'
import type { Call } from '../shared/contract/call.ts'
import { getImport } from '../shared/db/queries/imports/imports.ts'
import { findReadyStep } from '../shared/db/queries/steps/steps.ts'
import type { Deps } from '../shared/deps.ts'
import { isOver, waitsForPerson } from '../shared/importing/import-state.ts'
import { workOf } from '../shared/ledger/step-job.ts'
import { runJob } from './run-job.ts'

/**
 * Works on one import until it is over or waits for a person, beside whatever workers there are: each step is done
 * once, by whoever claims it. Needs no queue.
 */
export async function runImport(
  importId: string,
  deps: Deps,
  call: Call,
  onProgress?: () => Promise<void>,
): Promise<void> {
  for (;;) {
    const { state, paused_at } = await getImport(deps.db, importId)
    if (isOver(state) || waitsForPerson(state) || paused_at !== null) return
    const ref = await findReadyStep(deps.db, importId)
    if (ref === undefined) await delay(50)
    else {
      const { name, data } = workOf(ref)
      await runJob(name, data, deps, call)
    }
    await onProgress?.()
  }
}
