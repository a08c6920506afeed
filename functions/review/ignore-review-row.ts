import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeBook } from '../../shared/db/change-customers.ts'
import { lockHeldRow, settleHeldRow } from '../../shared/db/queries/review/close-review-row.ts'
import { rewriteHeld } from '../../shared/db/queries/review/review-ledger.ts'
import type { Deps } from '../../shared/deps.ts'

export const SkipHeldRowInput = z.object({ id: z.uuid() })

/**
 * Leaves a held row out for good: it is kept as it came, and not held again when its file comes again.
 *
 * @throws AppError `not-found`; `state.conflict` when somebody else has settled the row
 */
export const skipHeldRow = defineFunction({
  name: 'imports.skip-held-row',
  input: SkipHeldRowInput,
  access: 'editor',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    return changeBook(deps, async ({ db }) => {
      const { hash } = await lockHeldRow(db, id, 'open')
      await settleHeldRow(db, id, { state: 'skipped', userId: userOf(call) })
      await rewriteHeld(db, { hash, customerId: null, fate: 'skipped', originId: null })
      return { id }
    })
  },
})
