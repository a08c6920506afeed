import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setTaskDeleted } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { findStored } from './task-values.ts'

export const DeleteTaskInput = z.object({ id: z.uuid() })

/**
 * One that is deleted already stays so.
 *
 * @throws AppError `not-found`
 */
export const deleteTask = defineFunction({
  name: 'tasks.delete-task',
  summary: 'Deletes a task, to be restored; a series ends with it.',
  input: DeleteTaskInput,
  access: 'editor',
  audit: 'task.deleted',
  run: ({ id }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      const { customerId, deletedAt } = await findStored(tx, id)
      if ((deletedAt !== null) !== true) await setTaskDeleted(tx, id, true)
      return { id, customerId }
    }),
})
