import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockImport } from '../../shared/db/queries/imports/imports.ts'
import { clearImport } from '../../shared/db/queries/imports/undo-state.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { beginSteps } from '../../shared/ledger/run-step.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const RedoImportInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` when it has not been undone */
export const redoImport = defineFunction({
  name: 'imports.redo-import',
  summary: 'Does an import that was undone again, from its kept source, against the customers as they are now.',
  input: RedoImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      const { state } = await lockImport(tx.db, id)
      if (state !== 'undone') throw new AppError('state.conflict', 'This import has not been undone.')
      await clearImport(tx.db, id)
      for (const ref of await beginSteps(tx, id, { state: 'planning', step: 'plan' })) tx.enqueue(stepJob(ref, 0))
      return { id }
    })
  },
})
