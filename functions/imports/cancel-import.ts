import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockImport } from '../../shared/db/queries/imports/imports.ts'
import { cancelImport as stop } from '../../shared/db/queries/imports/stop-and-go.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isOver } from '../../shared/importing/import-state.ts'

export const CancelImportInput = z.object({ id: z.uuid() })

/**
 * Stops an import for good, at any moment before it is finished. What it has written stays and is counted; the rest of
 * its records are pending. It can be resumed, or undone.
 *
 * @throws AppError `not-found`; `state.conflict` when there is nothing left to stop
 */
export const cancelImport = defineFunction({
  name: 'imports.cancel-import',
  input: CancelImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async ({ db }) => {
      const { state } = await lockImport(db, id)
      if (state === 'cancelled') return { id }
      if (isOver(state) || state === 'undoing')
        throw new AppError('state.conflict', 'This import is over. Undo it if you do not want what it wrote.')
      await stop(db, id)
      return { id }
    })
  },
})
