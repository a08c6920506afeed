import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockImport } from '../../shared/db/queries/imports/imports.ts'
import {
  isBeingFixed,
  listAppliedChunks,
  listFixImports,
  noteUndo,
} from '../../shared/db/queries/imports/undo-state.ts'
import { transact } from '../../shared/db/transact.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isUndoable } from '../../shared/importing/import-state.ts'
import { beginSteps } from '../../shared/ledger/run-step.ts'
import { stepJob } from '../../shared/ledger/step-job.ts'

export const UndoImportInput = z.object({ id: z.uuid() })

/**
 * Begins to take an import's effects out of the customers, those of its fixed rows too. What other imports and people have
 * made of its customers stays. The work itself is done by jobs; asked for twice, it is done once.
 *
 * @throws AppError `not-found`; `state.conflict` while the import still runs, or review rows of it are being fixed
 */
export const undoImport = defineFunction({
  name: 'imports.undo-import',
  input: UndoImportInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const userId = userOf(call)
    return transact(deps, async (tx) => {
      const { state } = await lockImport(tx.db, id)
      if (state === 'undoing' || state === 'undone') return { id }
      if (!isUndoable(state)) throw new AppError('state.conflict', 'This import still runs. Cancel it first, or wait.')
      if (await isBeingFixed(tx.db, id))
        throw new AppError(
          'state.conflict',
          'Review rows of this import are being fixed right now. Wait until that is done.',
        )
      for (const importId of [id, ...(await listFixImports(tx.db, id))]) {
        await noteUndo(tx.db, importId, userId)
        const chunks = await listAppliedChunks(tx.db, importId)
        const next =
          chunks.length > 0
            ? { state: 'undoing' as const, step: 'undo' as const, chunks }
            : { state: 'undone' as const }
        for (const ref of await beginSteps(tx, importId, next)) tx.enqueue(stepJob(ref, 0))
      }
      return { id }
    })
  },
})
