import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { ReadChoices } from '../../shared/csv/read-choices.ts'
import { forgetPlan, restartSteps } from '../../shared/db/queries/columns/reread.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const RereadImportInput = z.object({
  id: z.uuid(),
  choices: ReadChoices,
  /** Wait afterwards, so that a person can look at the columns, however well they are known. */
  look: z.boolean().default(false),
})

/**
 * Reads the file of an import once more, by a person's choices, as if it had just come in.
 *
 * @throws AppError `state.conflict` when its records have been decided on
 */
export const rereadImport = defineFunction({
  name: 'columns.reread-import',
  input: RereadImportInput,
  access: 'editor',
  async run({ id, choices, look }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    await transact(deps, async (tx) => {
      const attempt = await restartSteps(tx.db, id)
      await moveImport(tx.db, id, 'reread')
      await forgetPlan(tx.db, id, { choices, look })
      tx.enqueue(stepJob({ importId: id, step: 'plan', chunk: 0 }, attempt))
    })
    return {}
  },
})
