import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listChunkNumbers, lockImport } from '../../shared/db/queries/imports/imports.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { beginSteps } from '../../shared/ledger/run-step.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const ApplyImportInput = z.object({ id: z.uuid() })

/**
 * Decisions that touch customers who have changed since are made again.
 *
 * @throws AppError `not-found`; `state.conflict` when the import does not wait for this
 */
export const applyImport = defineFunction({
  name: 'imports.apply-import',
  summary: 'Executes the decisions that a preview has shown.',
  input: ApplyImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      const { state } = await lockImport(tx.db, id)
      if (state !== 'ready') throw new AppError('state.conflict', 'This import does not wait to be applied.')
      const chunks = await listChunkNumbers(tx.db, id)
      for (const ref of await beginSteps(tx, id, { state: 'applying', step: 'apply', chunks })) {
        tx.enqueue(stepJob(ref, 0))
      }
      return { id }
    })
  },
})
