import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { askBulkUndo } from '../../shared/db/queries/duplicates/bulk-merges.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const UndoBulkMergeInput = z.object({ id: z.uuid() })

/**
 * Asked for again, it goes on with what could not be undone before.
 *
 * @throws AppError `not-found`
 */
export const undoBulkMerge = defineFunction({
  name: 'bulk-merges.undo-bulk-merge',
  summary: 'Un-merges all that a bulk merge has merged, in the background, and merges nothing more of it.',
  input: UndoBulkMergeInput,
  access: 'editor',
  audit: 'bulk-merge.undone',
  async run({ id }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    await changeCustomers(deps, async ({ db }) => {
      if (!(await askBulkUndo(db, id, userOf(call)))) throw new AppError('not-found', textOf('duplicates.noBulkMerge'))
    })
    return { id }
  },
})
