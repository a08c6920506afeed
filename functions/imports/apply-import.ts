import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { listChunkNumbers } from '../../shared/db/queries/imports/imports.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { oweSteps } from '../../shared/ledger/owe-steps.ts'

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
  audit: 'import.applied',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      await moveImport(tx.db, id, 'apply')
      await oweSteps(tx, id, 'apply', await listChunkNumbers(tx.db, id))
      return { id }
    })
  },
})
