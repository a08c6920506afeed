import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'

export const PauseImportInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` when it does not move by itself */
export const pauseImport = defineFunction({
  name: 'imports.pause-import',
  summary: 'Pauses an import: steps under way are finished, and no other begins.',
  input: PauseImportInput,
  access: 'editor',
  audit: null,
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async ({ db }) => {
      await moveImport(db, id, 'pause')
      return { id }
    })
  },
})
