import { afterAll, beforeEach, expect, test } from 'vitest'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { deleteTask } from '../../../functions/tasks/delete-task.ts'
import { getTask } from '../../../functions/tasks/get-task.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, nobody, today } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
})
const complete = (id: string, by = bob) => invoke(completeTask, { id, today }, deps, by)

test('it is done, by whom and when; done once more it stays as it is', async () => {
  const id = await addTask(deps, ann, 'Call')
  await complete(id)
  const done = await invoke(getTask, { id }, deps, as('viewer'))
  expect(done).toMatchObject({ doneAt: expect.any(Date), doneBy: 'Bob' })
  await complete(id, ann)
  expect(await invoke(getTask, { id }, deps, as('viewer'))).toEqual(done)
  expect(await listedOf(deps, ann)).toEqual([])
  expect(await listedOf(deps, ann, { when: 'done' })).toEqual(['Call -'])
})

test('one that repeats makes the next one, once, however often and by how many it is done', async () => {
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const id = await addTask(deps, ann, 'Call', { customerId, dueOn: '2026-11-27', repeat: 'weekly' })
  await Promise.all([complete(id, ann), complete(id, bob), complete(id, ann)])
  expect(await listedOf(deps, ann, { customerId, whose: 'mine' })).toEqual(['Call 2026-12-04'])
})

test('the end of the month stays the end of the month', async () => {
  await addTask(deps, ann, 'Invoice', { dueOn: '2027-01-31', repeat: 'monthly' })
  const seen: string[] = []
  for (let n = 0; n < 3; n++) {
    const { id } = await deps.db.selectFrom('tasks').select('id').where('done_at', 'is', null).executeTakeFirstOrThrow()
    await complete(id)
    seen.push(...(await listedOf(deps, ann)))
  }
  expect(seen).toEqual(['Invoice 2027-02-28', 'Invoice 2027-03-31', 'Invoice 2027-04-30'])
})

test('one that is not there, or was deleted, is refused', async () => {
  expect(await codeOf(complete(nobody))).toBe('not-found')
  const id = await addTask(deps, ann, 'Call')
  await invoke(deleteTask, { id }, deps, ann)
  expect(await codeOf(complete(id))).toBe('state.conflict')
})
