import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { lockReviewRow, reopenReviewRow as openAgain } from '../../shared/db/queries/review/close-review-row.ts'
import { rewriteReopened } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'

export const ReopenReviewRowInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` when it is not ignored */
export const reopenReviewRow = defineFunction({
  name: 'review.reopen-review-row',
  summary: 'Puts an ignored row back among those that wait.',
  input: ReopenReviewRowInput,
  access: 'editor',
  audit: null,
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>) {
    return changeCustomers(deps, async ({ db }) => {
      const { hash } = await lockReviewRow(db, id, 'ignored')
      await openAgain(db, id)
      await rewriteReopened(db, [hash])
      return { id }
    })
  },
})
