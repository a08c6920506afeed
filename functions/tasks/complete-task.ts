import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { nextDue } from '../../shared/customers/tasks/repeat.ts'
import { insertNext, setTaskDone } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { Day, findLive, todayOr } from './task-values.ts'

export const CompleteTaskInput = z.object({
  id: z.uuid(),
  /** Where the caller is, today is this day; left out, it is that of their zone, and of UTC for programs. */
  today: Day.optional(),
})

/**
 * One that is done already stays so, and makes nothing.
 *
 * @throws AppError `not-found`; `state.conflict` for one that was deleted
 */
export const completeTask = defineFunction({
  name: 'tasks.complete-task',
  summary: 'Says that a task is done; one that repeats makes the next one.',
  input: CompleteTaskInput,
  access: 'editor',
  audit: null,
  run: ({ id, today }, { db }: Pick<Deps, 'db'>, call) =>
    db.transaction().execute(async (tx) => {
      const { customerId, doneAt, repeat, dueOn, repeatDay } = await findLive(tx, id)
      if (doneAt !== null) return { id, customerId }
      await setTaskDone(tx, id, true, userOf(call))
      if (repeat !== 'none' && dueOn !== null)
        await insertNext(tx, id, nextDue({ repeat, dueOn, day: repeatDay }, await todayOr(tx, today, call)))
      return { id, customerId }
    }),
})
