import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { ReadChoices } from '../../shared/csv/read-choices.ts'
import { forgetPlan, restartSteps } from '../../shared/db/queries/columns/reread.ts'
import { getImport } from '../../shared/db/queries/imports/imports.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'
import { textOf } from '../../shared/messages/text.ts'

export const RereadImportInput = z.object({
  id: z.uuid(),
  choices: ReadChoices,
  /** Wait afterwards, so that a person can check the columns, however well they are known. */
  checkColumns: z.boolean().default(false),
})

/** @throws AppError `state.conflict` when its records have been decided on */
export const rereadImport = defineFunction({
  name: 'columns.reread-import',
  summary: "Reads the file of an import once more, by a person's choices, as if it had just come in.",
  input: RereadImportInput,
  access: 'editor',
  audit: null,
  async run({ id, choices, checkColumns }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    await transact(deps, async (tx) => {
      if ((await getImport(tx.db, id)).is_source_copy) throw new AppError('state.conflict', textOf('erasures.onlyText'))
      const attempt = await restartSteps(tx.db, id)
      await moveImport(tx.db, id, 'reread')
      await forgetPlan(tx.db, id, { choices, checkColumns })
      tx.enqueue(stepJob({ importId: id, step: 'plan', chunk: 0 }, attempt))
    })
    return {}
  },
})
