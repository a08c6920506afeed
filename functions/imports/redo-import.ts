import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { moveImport } from '../../shared/db/queries/imports/move-import.ts'
import { clearImport } from '../../shared/db/queries/imports/undo-state.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { oweSteps } from '../../shared/ledger/owe-steps.ts'

export const RedoImportInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` when it has not been undone, or is of fixed review rows */
export const redoImport = defineFunction({
  name: 'imports.redo-import',
  summary: 'Does an import that was undone again, from its kept source, against the customers as they are now.',
  input: RedoImportInput,
  access: 'editor',
  audit: 'import.redone',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return transact(deps, async (tx) => {
      await moveImport(tx.db, id, 'redo')
      await clearImport(tx.db, id)
      await oweSteps(tx, id, 'redo')
      return { id }
    })
  },
})
