import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { findTask } from '../../shared/db/queries/tasks/task-list.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const GetTaskInput = z.object({ id: z.uuid() })

/** @throws AppError `not-found` */
export const getTask = defineFunction({
  name: 'tasks.get-task',
  summary: 'One task, deleted or not.',
  input: GetTaskInput,
  access: 'viewer',
  audit: null,
  async run({ id }, { db }: Pick<Deps, 'db'>) {
    const task = await findTask(db, id)
    if (task === undefined) throw new AppError('not-found', textOf('tasks.none'))
    return task
  },
})
