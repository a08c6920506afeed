import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { setTaskDeleted } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { findStored } from './task-values.ts'

export const RestoreTaskInput = z.object({ id: z.uuid() })

/**
 * One that is not deleted stays as it is.
 *
 * @throws AppError `not-found`
 */
export const restoreTask = defineFunction({
  name: 'tasks.restore-task',
  summary: 'Puts a deleted task back as it was.',
  input: RestoreTaskInput,
  access: 'editor',
  audit: null,
  run: ({ id }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      const { customerId, deletedAt } = await findStored(tx, id)
      if ((deletedAt !== null) !== false) await setTaskDeleted(tx, id, false)
      return { id, customerId }
    }),
})
