import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { ReadChoices } from '../../shared/csv/read-choices.ts'
import { forgetPlan, restartSteps } from '../../shared/db/queries/columns/reread.ts'
import { type ImportRow, lockImport } from '../../shared/db/queries/imports/imports.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportState } from '../../shared/importing/import.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const RereadImportInput = z.object({
  id: z.uuid(),
  choices: ReadChoices,
  /** Wait afterwards, so that a person can check the columns, however well they are known. */
  checkColumns: z.boolean().default(false),
})

/** Before anything has been decided about customers. */
const readable: readonly ImportState[] = ['planning', 'waiting', 'cleaning', 'resolving', 'ready']

/** @throws AppError `state.conflict` when its records have been decided on */
export const rereadImport = defineFunction({
  name: 'columns.reread-import',
  summary: "Reads the file of an import once more, by a person's choices, as if it had just come in.",
  input: RereadImportInput,
  access: 'editor',
  async run({ id, choices, checkColumns }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    await transact(deps, async (tx) => {
      const attempt = await restartSteps(tx.db, id)
      if (!canReread(await lockImport(tx.db, id))) {
        throw new AppError('state.conflict', 'This import has gone on. Undo it first, then import the file anew.')
      }
      await forgetPlan(tx.db, id, { choices, checkColumns })
      tx.enqueue(stepJob({ importId: id, step: 'plan', chunk: 0 }, attempt))
    })
    return {}
  },
})

/** A file that could not be used as it was read may be usable if it is read otherwise. */
const canReread = ({ state, error_code }: ImportRow): boolean =>
  readable.includes(state) || (state === 'failed' && error_code === 'file.unusable')
