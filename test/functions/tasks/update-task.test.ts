import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteTask } from '../../../functions/tasks/delete-task.ts'
import { getTask } from '../../../functions/tasks/get-task.ts'
import { updateTask } from '../../../functions/tasks/update-task.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { idOf } from '../notes/notes.ts'
import { codeOf } from '../users/users.ts'
import { addTask, nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
})
const update = (id: string, change: object) => invoke(updateTask, { id, ...change }, deps, bob)
const find = (id: string) => invoke(getTask, { id }, deps, as('viewer'))

test('what is given is changed, and all else stays', async () => {
  const id = await addTask(deps, ann, 'Call', { dueOn: '2026-12-01', repeat: 'weekly' })
  await update(id, { title: 'Call again' })
  expect(await find(id)).toMatchObject({
    title: 'Call again',
    dueOn: '2026-12-01',
    repeat: 'weekly',
    owner: { name: 'Ann' },
  })
  await update(id, { dueOn: '', ownerId: idOf(bob), repeat: 'none' })
  expect(await find(id)).toMatchObject({ title: 'Call again', dueOn: null, repeat: 'none', owner: { name: 'Bob' } })
  await update(id, { ownerId: '' })
  expect((await find(id)).owner).toBeNull()
})

test('one of somebody who may sign in no more can still be changed, and goes to nobody else who may not', async () => {
  const id = await addTask(deps, ann, 'Call')
  await deps.db.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', idOf(ann)).execute()
  await update(id, { title: 'Call Ada', ownerId: idOf(ann) })
  expect(await find(id)).toMatchObject({ title: 'Call Ada', owner: { name: 'Ann' } })
  await update(id, { ownerId: idOf(bob) })
  expect(await codeOf(update(id, { ownerId: idOf(ann) }))).toBe('input.invalid')
})

test('the day of a series stands until another day is chosen', async () => {
  const dayOf = async (id: string) =>
    (await deps.db.selectFrom('tasks').select('repeat_day').where('id', '=', id).executeTakeFirstOrThrow()).repeat_day
  const id = await addTask(deps, ann, 'Invoice', { dueOn: '2027-01-31', repeat: 'monthly' })
  await deps.db.updateTable('tasks').set({ due_on: '2027-02-28' }).execute()
  await update(id, { title: 'Send the invoice' })
  expect(await dayOf(id)).toBe(31)
  await update(id, { dueOn: '2027-02-15' })
  expect(await dayOf(id)).toBe(15)
  await update(id, { repeat: 'weekly' })
  expect(await dayOf(id)).toBeNull()
})

test('what can’t be is refused', async () => {
  const id = await addTask(deps, ann, 'Call', { dueOn: '2026-12-01', repeat: 'weekly' })
  expect(await codeOf(update(nobody, { title: 'x' }))).toBe('not-found')
  expect(await codeOf(update(id, { dueOn: '' }))).toBe('input.invalid')
  expect(await codeOf(update(id, { title: ' ' }))).toBe('input.invalid')
  await invoke(deleteTask, { id }, deps, ann)
  expect(await codeOf(update(id, { title: 'x' }))).toBe('state.conflict')
})
