import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { lockOpenSteps, openSteps } from '../../shared/db/queries/imports/stop-and-go.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { wakeWorkers } from '../../shared/ledger/wake-workers.ts'

export const ResumeImportInput = z.object({ id: z.uuid() })

/**
 * What it has written is not written again.
 *
 * @throws AppError `not-found`; `state.conflict` when it neither rests nor has stopped, or can't go on
 */
export const resumeImport = defineFunction({
  name: 'imports.resume-import',
  summary: 'Goes on with an import that was paused, cancelled, or failed, where it stopped.',
  input: ResumeImportInput,
  access: 'editor',
  audit: null,
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      await lockOpenSteps(tx.db, id)
      await moveImport(tx.db, id, 'resume')
      wakeWorkers(tx, await openSteps(tx.db, id))
      return { id }
    })
  },
})
