import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteView as remove } from '../../shared/db/queries/views/views.ts'
import type { Deps } from '../../shared/deps.ts'
import { getChangeableView } from './view-input.ts'

export const DeleteViewInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found`; `access.denied` */
export const deleteView = defineFunction({
  name: 'views.delete-view',
  summary: 'Deletes a view, and no customer; it can be restored.',
  input: DeleteViewInput,
  access: 'viewer',
  needsSession: true,
  audit: 'view.deleted',
  async run({ id }, { db }: Pick<Deps, 'db'>, call) {
    const { name } = await getChangeableView(db, id, call)
    await remove(db, id)
    return { id, name }
  },
})
