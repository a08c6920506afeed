import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockImport } from '../../shared/db/queries/imports/imports.ts'
import { setPaused } from '../../shared/db/queries/imports/stop-and-go.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isOver } from '../../shared/importing/import-state.ts'

export const PauseImportInput = z.object({ id: z.uuid() })

/**
 * Lets an import rest: pieces of work that somebody is at are finished, and no other is begun.
 *
 * @throws AppError `not-found`; `state.conflict` when it is over
 */
export const pauseImport = defineFunction({
  name: 'imports.pause-import',
  input: PauseImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async ({ db }) => {
      const { state } = await lockImport(db, id)
      if (isOver(state)) throw new AppError('state.conflict', 'This import is over: there is nothing to pause.')
      await setPaused(db, id)
      return { id }
    })
  },
})
