import * as z from 'zod'
import { userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { typedInt } from '../../shared/contract/number.ts'
import { decodeCursor, encodeCursor } from '../../shared/cursor.ts'
import { type TaskTime, taskTimes } from '../../shared/customers/tasks/task-times.ts'
import { listTasks as list, type TaskPlace } from '../../shared/db/queries/tasks/task-list.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'
import { Day, todayOr } from './task-values.ts'

export const ListTasksInput = z.object({
  whose: z.enum(['mine', 'everyone']).default('everyone'),
  when: z.enum(taskTimes).default('open'),
  /** Of this customer, and of those who are merged into it. */
  customerId: z.uuid().optional(),
  /** Of the customers of this company, by its key. */
  company: z.string().min(1).max(400).optional(),
  /** Where the caller is, today is this day; left out, it is that of their zone, and of UTC for programs. */
  today: Day.optional(),
  /** The `next` of the page before. */
  after: z.string().max(500).optional(),
  limit: typedInt({ min: 1, max: 200 }).default(50),
})

/** @throws AppError `input.invalid` for an `after` of another list */
export const listTasks = defineFunction({
  name: 'tasks.list-tasks',
  summary: 'Tasks, mine or everyone’s: overdue, due today, later, all that are open, or done.',
  input: ListTasksInput,
  access: 'viewer',
  audit: null,
  async run(input, { db }: Pick<Deps, 'db'>, call) {
    const { whose, when, customerId, company, after, limit } = input
    const today = await todayOr(db, input.today, call)
    // Nobody in particular has no tasks.
    const ownerId = whose === 'mine' ? (userOf(call) ?? nobody) : undefined
    const filters = { when, today, ownerId, customerId, company }
    const found = await list(db, filters, { after: readPlace(when, after), limit: limit + 1 })
    const last = found.length > limit ? found[limit - 1] : undefined
    return {
      items: found.slice(0, limit).map(({ place, ...task }) => task),
      next: last === undefined ? null : encodeCursor([isDone(when), last.place, last.id]),
      today,
    }
  },
})

const nobody = '00000000-0000-0000-0000-000000000000'
const isDone = (when: TaskTime) => when === 'done'
const Place = z.union([
  z.tuple([z.literal(true), z.string().regex(/^\d{1,17}$/), z.uuid()]),
  z.tuple([z.literal(false), z.union([Day, z.literal('infinity')]), z.uuid()]),
])

function readPlace(when: TaskTime, after: string | undefined): TaskPlace | undefined {
  if (after === undefined) return undefined
  const [ofDone, value, id] = decodeCursor(Place, after) ?? []
  if (value !== undefined && id !== undefined && ofDone === isDone(when)) return { value, id }
  const said = textOf('customers.otherList')
  throw new AppError('input.invalid', said, { fields: { after: said } })
}
