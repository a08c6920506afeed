import { afterAll, beforeEach, expect, test } from 'vitest'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { reopenTask } from '../../../functions/tasks/reopen-task.ts'
import { updateTask } from '../../../functions/tasks/update-task.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, nobody, today } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
})
const complete = (id: string) => invoke(completeTask, { id, today }, deps, ann)
const reopen = (id: string) => invoke(reopenTask, { id }, deps, ann)
const nextOf = async (id: string) =>
  (await deps.db.selectFrom('tasks').select('id').where('previous_id', '=', id).executeTakeFirstOrThrow()).id

test('it is open again, and what came of it is gone; done again, that is back, and there is one of it', async () => {
  const id = await addTask(deps, ann, 'Call', { dueOn: today, repeat: 'daily' })
  await complete(id)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-11-30'])
  await reopen(id)
  await reopen(id)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-11-29'])
  await complete(id)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-11-30'])
})

test('what came of it stays where somebody has done or changed it', async () => {
  const id = await addTask(deps, ann, 'Call', { dueOn: today, repeat: 'daily' })
  await complete(id)
  await invoke(updateTask, { id: await nextOf(id), title: 'Call Bea' }, deps, ann)
  await reopen(id)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-11-29', 'Call Bea 2026-11-30'])
  await complete(id)
  await complete(await nextOf(id))
  await reopen(id)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-11-29', 'Call Bea 2026-12-01'])
})

test('one that is not there is refused', async () => expect(await codeOf(reopen(nobody))).toBe('not-found'))
