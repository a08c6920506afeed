import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { closeReviewRow, lockReviewRow } from '../../shared/db/queries/review/close-review-row.ts'
import { rewriteOutcome } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'

export const IgnoreReviewRowInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `state.conflict` when somebody else has closed the row */
export const ignoreReviewRow = defineFunction({
  name: 'review.ignore-review-row',
  summary: 'Ignores a review row for good: it is kept as it came, and does not need review when its file comes again.',
  input: IgnoreReviewRowInput,
  access: 'editor',
  audit: null,
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeCustomers(deps, async ({ db }) => {
      const { hash } = await lockReviewRow(db, id, 'open')
      await closeReviewRow(db, id, { state: 'ignored', userId: userOf(call) })
      await rewriteOutcome(db, { hash, customerId: null, outcome: 'skipped', originId: null })
      return { id }
    })
  },
})
