import { afterAll, expect, test } from 'vitest'
import { deleteTask } from '../../../functions/tasks/delete-task.ts'
import { restoreTask } from '../../../functions/tasks/restore-task.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('a deleted task is back as it was; one that is there stays', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const id = await addTask(deps, ann, 'Call', { dueOn: '2026-12-01' })
  const before = await deps.db.selectFrom('tasks').selectAll().execute()
  await invoke(deleteTask, { id }, deps, ann)
  await invoke(restoreTask, { id }, deps, ann)
  await invoke(restoreTask, { id }, deps, ann)
  expect(await deps.db.selectFrom('tasks').selectAll().execute()).toEqual(before)
  expect(await listedOf(deps, ann)).toEqual(['Call 2026-12-01'])
  expect(await codeOf(invoke(restoreTask, { id: nobody }, deps, ann))).toBe('not-found')
})
