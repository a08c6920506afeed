import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { lockBook } from '../../shared/db/queries/book.ts'
import { rewriteHeld } from '../../shared/db/queries/held-ledger.ts'
import { lockHeldRow, settleHeldRow } from '../../shared/db/queries/settle-held.ts'
import { transact } from '../../shared/db/transact.ts'
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
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, { actor }) {
    const userId = actor.kind === 'user' ? actor.id : null
    return transact(deps, async ({ db }) => {
      await lockBook(db)
      const { hash } = await lockHeldRow(db, id, 'open')
      await settleHeldRow(db, id, { state: 'skipped', userId })
      await rewriteHeld(db, { hash, customerId: null, fate: 'skipped', originId: null })
      return { id }
    })
  },
})
