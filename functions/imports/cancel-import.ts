import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'

export const CancelImportInput = z.object({ id: z.uuid() })

/**
 * What it has written stays and is counted; the rest of its records are pending. It can be resumed, or undone.
 *
 * @throws AppError `not-found`; `state.conflict` when there is nothing left to stop
 */
export const cancelImport = defineFunction({
  name: 'imports.cancel-import',
  summary: 'Stops an import for good, at any moment before it is finished.',
  input: CancelImportInput,
  access: 'editor',
  audit: 'import.cancelled',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async ({ db }) => {
      await moveImport(db, id, 'cancel')
      return { id }
    })
  },
})
