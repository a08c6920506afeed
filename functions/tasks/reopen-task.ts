import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { deleteNext, setTaskDone } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { findLive } from './task-values.ts'

export const ReopenTaskInput = z.object({ id: z.uuid() })

/**
 * One that is open stays so.
 *
 * @throws AppError `not-found`; `state.conflict` for one that was deleted
 */
export const reopenTask = defineFunction({
  name: 'tasks.reopen-task',
  summary: 'Opens a task again; what it has made by being done goes, unless somebody has done or changed that.',
  input: ReopenTaskInput,
  access: 'editor',
  audit: null,
  run: ({ id }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      const { customerId, doneAt } = await findLive(tx, id)
      if (doneAt === null) return { id, customerId }
      await setTaskDone(tx, id, false, null)
      await deleteNext(tx, id)
      return { id, customerId }
    }),
})
