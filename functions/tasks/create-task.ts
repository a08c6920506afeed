import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { assertFound, assertLive } from '../../shared/db/assert-current.ts'
import { changeCustomers } from '../../shared/db/change-customers.ts'
import { loadState } from '../../shared/db/queries/customers/customer-state.ts'
import { insertTask } from '../../shared/db/queries/tasks/tasks.ts'
import type { Deps } from '../../shared/deps.ts'
import { assertPossible, DayOrNone, OwnerOrNone, RepeatOf, TaskTitle } from './task-values.ts'

export const CreateTaskInput = z.object({
  /** Whom it is for; left out, it is for no customer. */
  customerId: z.uuid().optional(),
  title: TaskTitle,
  /** A day, such as 2026-11-30. */
  dueOn: DayOrNone.default(null),
  /** Who does it; left out, whoever makes it. */
  ownerId: OwnerOrNone.optional(),
  repeat: RepeatOf.default('none'),
})

/**
 * @throws AppError `input.invalid`; `not-found` and `state.conflict` for a customer that is not there, was deleted, or
 *   merged
 */
export const createTask = defineFunction({
  name: 'tasks.create-task',
  summary: 'Makes a task: what is to be done, for which customer, by whom and when.',
  input: CreateTaskInput,
  access: 'editor',
  audit: null,
  async run({ customerId = null, ...given }, deps: Pick<Deps, 'db' | 'jobs' | 'log'>, call) {
    const userId = userOf(call)
    const task = { ...given, ownerId: given.ownerId === undefined ? userId : given.ownerId }
    await assertPossible(deps.db, task, userId)
    if (customerId === null) return { id: await insertTask(deps.db, { ...task, customerId, userId }), customerId }
    return changeCustomers(deps, async ({ db }) => {
      await assertLive(db, assertFound(await loadState(db, customerId)))
      return { id: await insertTask(db, { ...task, customerId, userId }), customerId }
    })
  },
})
