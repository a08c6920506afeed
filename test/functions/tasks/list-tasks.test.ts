import { afterAll, beforeAll, expect, test } from 'vitest'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, today } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeAll(async () => {
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
  await addTask(deps, ann, 'some day')
  for (const day of ['30', '29', '28', '28', '01']) await addTask(deps, ann, `due ${day}`, { dueOn: `2026-11-${day}` })
  await addTask(deps, bob, 'of Bob', { dueOn: '2026-11-29' })
  for (const title of ['first', 'second', 'third'])
    await invoke(completeTask, { id: await addTask(deps, ann, title) }, deps, ann)
})

const overdue = ['due 01 2026-11-01', 'due 28 2026-11-28', 'due 28 2026-11-28']

test.each([
  ['mine', 'open', [...overdue, 'due 29 2026-11-29', 'due 30 2026-11-30', 'some day -']],
  ['mine', 'overdue', overdue],
  ['mine', 'today', ['due 29 2026-11-29']],
  ['mine', 'later', ['due 30 2026-11-30']],
  ['mine', 'undated', ['some day -']],
  ['mine', 'done', ['third -', 'second -', 'first -']],
  ['everyone', 'today', ['due 29 2026-11-29', 'of Bob 2026-11-29']],
])('%s, %s: those due first come first, and of those done the latest', async (whose, when, titles) => {
  expect(await listedOf(deps, ann, { whose, when })).toEqual(titles)
})

test.each(['open', 'done', 'later'])('%s is walked page by page, each once and in order', async (when) => {
  const seen: string[] = []
  let after: string | null = null
  do {
    const page = { today, when, limit: 1, ...(after !== null && { after }) }
    const found: Awaited<ReturnType<typeof listTasks.run>> = await invoke(listTasks, page, deps, ann)
    seen.push(...found.items.map(({ title, dueOn }) => `${title} ${dueOn ?? '-'}`))
    after = found.next
  } while (after !== null)
  expect(seen).toEqual(await listedOf(deps, ann, { when }))
})

test('a place in another list is refused, and nobody in particular has no tasks', async () => {
  const { next } = await invoke(listTasks, { today, limit: 1 }, deps, ann)
  for (const after of ['x', next])
    expect(await codeOf(invoke(listTasks, { when: 'done', after }, deps, ann))).toBe('input.invalid')
  expect(await listedOf(deps, asSystem, { whose: 'mine' })).toEqual([])
})

test('without a day of the caller’s own, today is that of UTC', async () => {
  const { today: found } = await invoke(listTasks, {}, deps, ann)
  expect(Math.abs(Date.parse(found) - Date.now())).toBeLessThan(2 * 86_400_000)
})
