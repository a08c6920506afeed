import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockImport } from '../../shared/db/queries/imports/imports.ts'
import { openSteps, setGoing } from '../../shared/db/queries/imports/stop-and-go.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { wakeWorkers } from '../../shared/ledger/wake-workers.ts'

export const ResumeImportInput = z.object({ id: z.uuid() })

/**
 * What it has written is not written again.
 *
 * @throws AppError `not-found`; `state.conflict` when it neither rests nor has stopped
 */
export const resumeImport = defineFunction({
  name: 'imports.resume-import',
  summary: 'Goes on with an import that was paused, cancelled, or failed, where it stopped.',
  input: ResumeImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      const { paused_at, stopped_state, bulk_fix_id } = await lockImport(tx.db, id)
      // Its rows were free as soon as it stopped: somebody else may have closed them.
      if (bulk_fix_id !== null && paused_at === null)
        throw new AppError(
          'state.conflict',
          'The rows that it has not come to wait again among the review rows. Decide there.',
        )
      if (paused_at === null && stopped_state === null)
        throw new AppError('state.conflict', 'This import neither rests nor has stopped.')
      await setGoing(tx.db, id)
      wakeWorkers(tx, await openSteps(tx.db, id))
      return { id }
    })
  },
})
