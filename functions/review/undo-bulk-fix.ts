import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import { listDeedImports, noteDeedUndone, reopenDeed } from '../../shared/db/queries/review/bulk-fixes.ts'
import { rewriteSkipped } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { isUndoable } from '../../shared/importing/import.ts'
import { undoImport } from '../imports/undo-import.ts'

export const UndoHeldDeedInput = z.object({ id: z.uuid() })

/**
 * Takes a decision about many held rows back: its effects go out of the book, by jobs, and its rows wait again. A rule
 * that it left behind stands until it is removed. Asked for twice, it is done once.
 *
 * @throws AppError `not-found`; `state.conflict` while it is still at work
 */
export const undoHeldDeed = defineFunction({
  name: 'imports.undo-held-deed',
  input: UndoHeldDeedInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const imports = await changeBook(deps, async ({ db }) => {
      if (!(await noteDeedUndone(db, id))) throw new AppError('not-found', 'There is no such decision about held rows.')
      const imports = await listDeedImports(db, id)
      const begun = ['undoing', 'undone']
      if (imports.some(({ state }) => !isUndoable(state) && !begun.includes(state))) {
        throw new AppError('state.conflict', 'This is still at work. Wait until it is done, then take it back.')
      }
      const reopened = await reopenDeed(db, id)
      if (reopened.length > 0) await rewriteSkipped(db, reopened)
      return imports
    })
    for (const one of imports) await undoImport.run({ id: one.id }, deps, call)
    return { id }
  },
})
