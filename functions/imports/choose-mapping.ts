import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { type CustomerField, customerFields } from '../../shared/customers/fields.ts'
import { listChunkNumbers, lockImport, writeMapping } from '../../shared/db/queries/imports.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { chooseFields } from '../../shared/importing/choose-fields.ts'
import { beginSteps } from '../../shared/ledger/run-step.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

const fieldNames = customerFields.map((field) => field.name) as [CustomerField, ...CustomerField[]]

export const ChooseMappingInput = z.object({
  importId: z.uuid(),
  /** A field for each column, in the order of the columns; null keeps the column under its own name. */
  fields: z.array(z.enum(fieldNames).nullable()),
})

/** Says what the columns of a waiting import are, and lets it go on. */
export const chooseMapping = defineFunction({
  name: 'imports.choose-mapping',
  input: ChooseMappingInput,
  access: 'editor',
  async run({ importId, fields }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    await transact(deps, async (tx) => {
      const { state, mapping } = await lockImport(tx.db, importId)
      if (state !== 'waiting' || mapping === null)
        throw new AppError('state.conflict', 'This import is not waiting for its columns.')
      await writeMapping(tx.db, importId, chooseFields(mapping, fields))
      const chunks = await listChunkNumbers(tx.db, importId)
      for (const ref of await beginSteps(tx, importId, { state: 'cleaning', step: 'clean', chunks }))
        tx.enqueue(stepJob(ref, 0))
    })
    return {}
  },
})
