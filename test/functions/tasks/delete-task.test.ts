import { afterAll, expect, test } from 'vitest'
import { deleteTask } from '../../../functions/tasks/delete-task.ts'
import { getTask } from '../../../functions/tasks/get-task.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('a deleted task is in no list, and can still be looked at', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const id = await addTask(deps, ann, 'Call')
  expect(await invoke(deleteTask, { id }, deps, ann)).toEqual({ id, customerId: null })
  await invoke(deleteTask, { id }, deps, ann)
  for (const when of ['open', 'done', 'later']) expect(await listedOf(deps, ann, { when })).toEqual([])
  expect(await invoke(getTask, { id }, deps, as('viewer'))).toMatchObject({ title: 'Call', isDeleted: true })
  expect(await codeOf(invoke(deleteTask, { id: nobody }, deps, ann))).toBe('not-found')
})
