import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import { lockHeldRow, reopenHeldRow as openAgain } from '../../shared/db/queries/review/close-review-row.ts'
import { rewriteSkipped } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'

export const ReopenHeldRowInput = z.object({ id: z.uuid() })

/**
 * Puts a skipped row back among those that wait.
 *
 * @throws AppError `not-found`; `state.conflict` when it is not skipped
 */
export const reopenHeldRow = defineFunction({
  name: 'imports.reopen-held-row',
  input: ReopenHeldRowInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return changeBook(deps, async ({ db }) => {
      const { hash } = await lockHeldRow(db, id, 'skipped')
      await openAgain(db, id)
      await rewriteSkipped(db, [hash])
      return { id }
    })
  },
})
