import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { getCompany } from '../../../functions/companies/get-company.ts'
import { listCompanyNotes } from '../../../functions/companies/list-company-notes.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { createNote } from '../../../functions/notes/create-note.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { listTasks } from '../../../functions/tasks/list-tasks.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
let editor: Call
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  editor = await addEditor(parts.deps.db, 'Lee')
})

const addAt = (display_name: string, company_primary: string) =>
  addCustomer(parts.deps.db, { display_name, company_primary })
const write = (customerId: string, text: string) => invoke(createNote, { customerId, text }, parts.deps, editor)
const list = (input: object) => invoke(listCompanyNotes, { key: 'acme', ...input }, parts.deps, as('viewer'))

test('notes and tasks of all its people, whom others are merged into too, and of nobody else', async () => {
  const { deps } = parts
  const [ann, bob, cai, twin] = [
    await addAt('Ann', 'Acme'),
    await addAt('Bob', 'ACME Ltd'),
    await addAt('Cai', 'Zeta'),
    await addAt('Robert', 'Old Firm'),
  ]
  await write(ann, 'first')
  await write(cai, 'of somebody else')
  await write(twin, 'second')
  await write(bob, 'third')
  await invoke(createTask, { customerId: twin, title: 'Call' }, deps, editor)
  await invoke(mergeCustomers, { survivorId: bob, losers: [{ id: twin }] }, deps, editor)
  await invoke(getCompany, { key: 'acme' }, deps, as('viewer'))
  const { items, next } = await list({ limit: 2 })
  expect(items.map(({ text, customerName }) => [text, customerName])).toEqual([
    ['third', 'Bob'],
    ['second', 'Bob'],
  ])
  const rest = await list({ before: next })
  expect([rest.items.map(({ text }) => text), rest.next]).toEqual([['first'], null])
  await invoke(createTask, { customerId: cai, title: 'Write' }, deps, editor)
  const tasks = await invoke(listTasks, { company: 'acme' }, deps, as('viewer'))
  expect(tasks.items.map(({ title }) => title)).toEqual(['Call'])
})
