import { afterAll, expect, test } from 'vitest'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { eraseCustomer } from '../../../functions/erasures/erase-customer.ts'
import { createNote } from '../../../functions/notes/create-note.ts'
import { createTask } from '../../../functions/tasks/create-task.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'

// What goes with them, and that nothing brings them back, is seen in test/stories/erasing.
const { deps, close } = await openTestParts()
const { db } = deps
afterAll(() => close())

test('only an administrator may, who has typed the password and the name', async () => {
  const id = await addCustomer(db, { display_name: 'Ann  Lee' })
  const erase = (confirmation: string, call = asSystem) => invoke(eraseCustomer, { id, confirmation }, deps, call)
  await expect(erase('Ann Lee', as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
  const unconfirmed = { ...as('administrator'), actor: { ...as('administrator').actor, isConfirmed: false } }
  await expect(erase('Ann Lee', unconfirmed as never)).rejects.toMatchObject({ code: 'session.confirm' })
  await expect(erase('ann')).rejects.toMatchObject({
    code: 'input.invalid',
    fieldTexts: { confirmation: { key: 'erasures.notTyped' } },
  })
  expect(await erase(' Ann Lee ')).toMatchObject({ counts: { customers: 1, records: 0, files: 0 } })
  await expect(erase('Ann Lee')).rejects.toMatchObject({ code: 'not-found' })
})

test('who was merged into them goes along, with notes, tasks and history', async () => {
  const zoe = await addEditor(db, 'Zoe')
  const [survivorId, loserId, otherId] = [
    await addCustomer(db, { display_name: 'Ann Lee', email: 'ann@alpha-works.com' }),
    await addCustomer(db, { display_name: 'Ann Lee', phone: '+85251234567' }),
    await addCustomer(db, { display_name: 'Bob Chan', email: 'bob@alpha-works.com' }),
  ]
  await invoke(createNote, { customerId: survivorId, text: 'Likes tea' }, deps, zoe)
  await invoke(createTask, { customerId: loserId, title: 'Call Ann' }, deps, zoe)
  await invoke(createTask, { customerId: otherId, title: 'Call Bob' }, deps, zoe)
  await invoke(mergeCustomers, { survivorId, losers: [{ id: loserId, choices: [] }] }, deps, zoe)
  // Asked for with the one that is not shown any more.
  const { counts } = await invoke(eraseCustomer, { id: loserId, confirmation: 'Ann Lee' }, deps, asSystem)
  expect(counts).toMatchObject({ customers: 2, notes: 1, tasks: 1, merges: 1 })
  expect(await db.selectFrom('customers').select('id').execute()).toEqual([{ id: otherId }])
  expect(await db.selectFrom('tasks').select('title').execute()).toEqual([{ title: 'Call Bob' }])
  for (const table of ['notes', 'merges', 'merged_keys', 'field_history'] as const)
    expect(await db.selectFrom(table).selectAll().execute(), table).toEqual([])
})

test.each([
  ['Sean O’Hara', "Sean O'Hara"],
  ['Ann “Q” Lee', 'Ann "Q" Lee'],
  ['Jean–Luc\u00A0Roy', 'Jean-Luc Roy'],
  ['陳 Ｌｅｅ', '陳 Lee'],
])('%s is typed as a keyboard has it', async (name, confirmation) => {
  const id = await addCustomer(db, { display_name: name })
  expect(await invoke(eraseCustomer, { id, confirmation }, deps, asSystem)).toMatchObject({ counts: { customers: 1 } })
})
