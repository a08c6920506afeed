import * as z from 'zod'
import { type Call, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Database } from '../../shared/db/database.ts'
import { listUnseen } from '../../shared/db/queries/notes/mentions.ts'
import { countFollowUps, listFollowUps, type Whose } from '../../shared/db/queries/tasks/follow-ups.ts'
import { countTasks, listTasks } from '../../shared/db/queries/tasks/task-list.ts'
import type { Deps } from '../../shared/deps.ts'
import { Day, todayOr } from './task-values.ts'

/** So many of each are shown; and more than so many are not counted. */
const [shownMax, countedMax] = [50, 1_000]

export const GetTodayInput = z.object({
  /** Where the caller is, today is this day; left out, it is that of their zone, and of UTC for programs. */
  today: Day.optional(),
})

/** Whoever is no person has nothing to do. */
export const getToday = defineFunction({
  name: 'tasks.get-today',
  summary:
    'What is due for the caller today, or overdue: tasks, follow-ups of their customers, and who mentions them; their tasks without a date; and the follow-ups that no user owns.',
  input: GetTodayInput,
  access: 'viewer',
  audit: null,
  async run(input, { db }: Pick<Deps, 'db'>, call) {
    const { actor } = call
    const today = await todayOr(db, input.today, call)
    const [overdue, due, undated, followUps, unowned, mentions] = await Promise.all([
      loadTasks(db, call, 'overdue', today),
      loadTasks(db, call, 'today', today),
      loadTasks(db, call, 'undated', today),
      actor.kind === 'user' ? loadFollowUps(db, actor, today) : { items: [], count: 0 },
      loadFollowUps(db, 'nobody', today),
      loadMentions(db, call),
    ])
    return { today, overdue, due, undated, followUps, unowned, mentions }
  },
})

async function loadTasks(db: Database, call: Call, when: 'overdue' | 'today' | 'undated', today: string) {
  const ownerId = userOf(call)
  if (ownerId === null) return { items: [], count: 0 }
  const filters = { when, today, ownerId }
  const found = await listTasks(db, filters, { after: undefined, limit: shownMax })
  const items = found.map(({ place, ...task }) => task)
  return { items, count: items.length < shownMax ? items.length : await countTasks(db, filters, countedMax) }
}

async function loadFollowUps(db: Database, whose: Whose, today: string) {
  const items = await listFollowUps(db, whose, today, shownMax)
  return { items, count: items.length < shownMax ? items.length : await countFollowUps(db, whose, today, countedMax) }
}

async function loadMentions(db: Database, call: Call) {
  const userId = userOf(call)
  return userId === null ? [] : listUnseen(db, userId, shownMax)
}
