import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import type { Database } from '../../shared/db/database.ts'
import { askEditUndo, findBulkEdit, joinedKeys } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import { setJoinedInto } from '../../shared/db/queries/customers/custom-fields.ts'
import { workOnEdits } from '../../shared/db/work-on-edits.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

/** Fields that it has joined are two again. */
async function partFields(db: Database, id: string): Promise<void> {
  const edit = await findBulkEdit(db, id)
  if (edit?.action === 'join-fields') await setJoinedInto(db, joinedKeys(edit.value)[0], null)
}

export const UndoBulkEditInput = z.object({ id: z.uuid() })

/**
 * Asked for again, it goes on with what could not be undone before.
 *
 * @throws AppError `not-found`
 */
export const undoBulkEdit = defineFunction({
  name: 'bulk-edits.undo-bulk-edit',
  summary: 'Gives each customer of a bulk edit back what it had; what was changed since stays, and is told of.',
  input: UndoBulkEditInput,
  access: 'editor',
  audit: 'bulk-edit.undone',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    await changeCustomers(deps, async ({ db }) => {
      if (!(await askEditUndo(db, id, userOf(call)))) throw new AppError('not-found', textOf('bulkEdits.none'))
      await partFields(db, id)
      await workOnEdits(db)
    })
    return { id }
  },
})
