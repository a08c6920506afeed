import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { assertMove } from '../../shared/db/queries/imports/move-import.ts'
import { listBulkFixImports, noteBulkFixUndone, reopenBulkFix } from '../../shared/db/queries/review/bulk-fixes.ts'
import { rewriteReopened } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { beginUndo } from '../../shared/ledger/begin-undo.ts'
import { textOf } from '../../shared/messages/text.ts'

export const UndoBulkFixInput = z.object({ id: z.uuid() })

/**
 * A rule that it left behind stands until it is removed. Asked for twice, it is done once.
 *
 * @throws AppError `not-found`; `state.conflict` while it is still at work
 */
export const undoBulkFix = defineFunction({
  name: 'review.undo-bulk-fix',
  summary: 'Undoes a bulk fix: its effects go out of the customers, by jobs, and its rows wait again.',
  input: UndoBulkFixInput,
  access: 'editor',
  audit: 'bulk-fix.undone',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const imports = await changeCustomers(deps, async ({ db }) => {
      if (!(await noteBulkFixUndone(db, id))) throw new AppError('not-found', textOf('review.noBulkFix'))
      const imports = await listBulkFixImports(db, id)
      for (const one of imports) await assertMove(db, one.id, 'undo')
      await rewriteReopened(db, await reopenBulkFix(db, id))
      return imports
    })
    for (const one of imports) await beginUndo(deps, one.id, userOf(call))
    return { id }
  },
})
