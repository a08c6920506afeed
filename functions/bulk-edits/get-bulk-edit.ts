import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { countEditStates, findBulkEdit, listLeftOut } from '../../shared/db/queries/bulk-edits/bulk-edits.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { stateOf } from './state-of.ts'

export const GetBulkEditInput = z.object({
  id: z.uuid(),
  /** The customer behind which the page begins. */
  after: z.uuid().optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** @throws AppError `not-found` */
export const getBulkEdit = defineFunction({
  name: 'bulk-edits.get-bulk-edit',
  summary: 'How far a bulk edit is, and which customers it, or its undo, has left as they are, and why.',
  input: GetBulkEditInput,
  access: 'viewer',
  audit: null,
  async run({ id, after, limit }, { db }: Pick<Deps, 'db'>) {
    const edit = await findBulkEdit(db, id)
    if (edit === undefined) throw new AppError('not-found', textOf('bulkEdits.none'))
    const [counts, items] = [await countEditStates(db, id), await listLeftOut(db, id, after, limit + 1)]
    return {
      ...edit,
      state: stateOf(edit),
      counts,
      items: items.slice(0, limit),
      next: items.length > limit ? (items[limit - 1]?.id ?? null) : null,
    }
  },
})
