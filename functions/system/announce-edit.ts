import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { assertCurrent, assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { tellEdit } from '../../shared/db/changes/tell-edit.ts'
import type { Database } from '../../shared/db/database.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { listNames } from '../../shared/db/queries/users/users.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import type { Text } from '../../shared/messages/text.ts'

export const AnnounceEditInput = z.object({
  id: z.uuid(),
  field: z.string().min(1).max(200),
  /** The version that the person saw. */
  version: typedInt(),
  /** They have left the field. */
  isOver: z.boolean().default(false),
  /** Of whom they have heard that they edit it as well. */
  by: z.array(z.uuid()).max(10).default([]),
})

/**
 * Nothing is stored, and nobody is kept out: two may write, and whoever is second is asked.
 *
 * @throws AppError `not-found`
 */
export const announceEdit = defineFunction({
  name: 'system.announce-edit',
  summary:
    'Tells others that somebody edits a field of a customer, and says who else does, and what has changed meanwhile.',
  input: AnnounceEditInput,
  access: 'editor',
  needsSession: true,
  audit: null,
  async run({ id, field, version, isOver, by }, { db }: Pick<Deps, 'db'>, call) {
    const customer = assertFound(await loadState(db, id))
    const userId = userOf(call)
    if (userId !== null) await tellEdit(db, { id, field, userId, isOver })
    if (isOver) return { others: [], changed: null }
    return {
      others: await listNames(
        db,
        by.filter((one) => one !== userId),
      ),
      changed: await whatChanged(db, customer, version),
    }
  },
})

/** Why what is typed can't simply be saved any more; null where it can. */
async function whatChanged(
  db: Database,
  ...[customer, version]: [Parameters<typeof assertLive>[1], number]
): Promise<Text | null> {
  try {
    await assertCurrent(db, await assertLive(db, customer), version)
    return null
  } catch (error) {
    if (error instanceof AppError) return error.text
    throw error
  }
}
