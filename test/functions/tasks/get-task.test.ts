import { afterAll, expect, test } from 'vitest'
import { getTask } from '../../../functions/tasks/get-task.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addTask, nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('one task, for whoever may read; somebody without a name is called by their address', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  await deps.db.updateTable('users').set({ name: '' }).execute()
  const id = await addTask(deps, ann, 'Call')
  expect(await invoke(getTask, { id }, deps, as('viewer'))).toMatchObject({ id, owner: { name: 'ann@harbour.test' } })
  expect(await codeOf(invoke(getTask, { id: nobody }, deps, as('viewer')))).toBe('not-found')
})
