import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { getTask } from '../../../functions/tasks/get-task.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { idOf } from '../notes/notes.ts'
import { codeOf } from '../users/users.ts'
import { addTask, listedOf, nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
})
const create = (input: object, by = ann) => invoke(createTask, input, deps, by)
const find = (id: string) => invoke(getTask, { id }, deps, as('viewer'))

test('a task says what, for whom, by whom and when; it is whoever’s who makes it, unless said otherwise', async () => {
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const made = await create({ customerId, title: ' Call ', dueOn: '2026-12-01', ownerId: idOf(bob), repeat: 'weekly' })
  expect(await find(made.id)).toEqual({
    ...{ id: made.id, title: 'Call', dueOn: '2026-12-01', repeat: 'weekly', doneAt: null, doneBy: null },
    ...{ owner: { id: idOf(bob), name: 'Bob' }, customer: { id: customerId, name: 'Ada' }, isDeleted: false },
  })
  expect(await find((await create({ title: 'Tidy up' })).id)).toMatchObject({
    ...{ owner: { name: 'Ann' }, customer: null, dueOn: null, repeat: 'none' },
  })
  expect(await find((await create({ title: 'Whoever can', ownerId: '' })).id)).toMatchObject({ owner: null })
  expect(await find((await create({ title: 'By a program' }, asSystem)).id)).toMatchObject({ owner: null })
})

test('what can’t be is refused, each with what to do', async () => {
  const fieldOf = async (input: object) =>
    create({ title: 'x', ...input }).then(
      () => 'done',
      (error: { fields: object }) => Object.keys(error.fields).join(),
    )
  for (const title of ['', '  ', 'x'.repeat(201), 'a\nb', 'a\0b']) expect(await fieldOf({ title })).toBe('title')
  for (const dueOn of ['soon', '2026-02-30', '1969-12-31', '2200-01-01']) expect(await fieldOf({ dueOn })).toBe('dueOn')
  expect(await fieldOf({ repeat: 'daily' })).toBe('dueOn')
  expect(await fieldOf({ ownerId: nobody })).toBe('ownerId')
  await deps.db.updateTable('users').set({ disabled_at: new Date() }).where('id', '=', idOf(bob)).execute()
  expect(await fieldOf({ ownerId: idOf(bob) })).toBe('ownerId')
  expect(await codeOf(create({ title: 'x', customerId: nobody }))).toBe('not-found')
  expect(await deps.db.selectFrom('tasks').select('id').execute()).toEqual([])
})

test('the survivor of a merge has the tasks of both, and an un-merge gives each its own', async () => {
  const [ada, bea] = [
    await addCustomer(deps.db, { display_name: 'A' }),
    await addCustomer(deps.db, { display_name: 'B' }),
  ]
  await addTask(deps, ann, 'of Ada', { customerId: ada })
  const ofBea = await addTask(deps, ann, 'of Bea', { customerId: bea })
  const { merges } = await invoke(mergeCustomers, { survivorId: ada, losers: [{ id: bea }] }, deps, ann)
  expect(await listedOf(deps, ann, { customerId: ada })).toEqual(['of Ada -', 'of Bea -'])
  expect((await find(ofBea)).customer).toEqual({ id: ada, name: 'A' })
  expect(await codeOf(create({ title: 'x', customerId: bea }))).toBe('state.conflict')
  await invoke(unmergeCustomers, { id: merges[0]?.id }, deps, ann)
  expect(await listedOf(deps, ann, { customerId: ada })).toEqual(['of Ada -'])
  expect(await listedOf(deps, ann, { customerId: bea })).toEqual(['of Bea -'])
})

test('of a deleted customer nothing is to be done, but its page keeps it', async () => {
  const ada = await addCustomer(deps.db, { display_name: 'Ada' })
  await addTask(deps, ann, 'Call', { customerId: ada })
  await invoke(deleteCustomer, { id: ada }, deps, ann)
  expect(await listedOf(deps, ann)).toEqual([])
  expect(await listedOf(deps, ann, { customerId: ada })).toEqual(['Call -'])
  expect(await codeOf(create({ title: 'x', customerId: ada }))).toBe('state.conflict')
})

test('an undo of an import leaves those for whom something is to be done', async () => {
  const { id } = await importText(deps, csv('name,email', 'Ada,ada@quay.example', 'Bea,bea@quay.example'))
  const ada = await deps.db
    .selectFrom('customers')
    .select('id')
    .where('display_name', '=', 'Ada')
    .executeTakeFirstOrThrow()
  await addTask(deps, ann, 'Call', { customerId: ada.id })
  await invoke(undoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  expect(await deps.db.selectFrom('customers').select('id').execute()).toEqual([ada])
})
