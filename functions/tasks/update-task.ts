import * as z from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import { changeTask } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertPossible, DayOrNone, findLive, OwnerOrNone, RepeatOf, TaskTitle } from './task-values.ts'

export const UpdateTaskInput = z.object({
  id: z.uuid(),
  title: TaskTitle.optional(),
  dueOn: DayOrNone.optional(),
  ownerId: OwnerOrNone.optional(),
  repeat: RepeatOf.optional(),
})

/** @throws AppError `not-found`; `input.invalid`; `state.conflict` for one that was deleted */
export const updateTask = defineFunction({
  name: 'tasks.update-task',
  summary: 'Changes a task; what is left out stays as it is.',
  input: UpdateTaskInput,
  access: 'editor',
  audit: null,
  run: ({ id, title, dueOn, ownerId, repeat }, { db }: Pick<Deps, 'db'>) =>
    db.transaction().execute(async (tx) => {
      const before = await findLive(tx, id)
      const after = {
        title: title ?? before.title,
        dueOn: dueOn === undefined ? before.dueOn : dueOn,
        ownerId: ownerId === undefined ? before.ownerId : ownerId,
        repeat: repeat ?? before.repeat,
      }
      await assertPossible(tx, after, before.ownerId)
      await changeTask(tx, id, after)
      return { id, customerId: before.customerId }
    }),
})
