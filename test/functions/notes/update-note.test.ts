import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteNote } from '../../../functions/notes/delete-note.ts'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import { updateNote } from '../../../functions/notes/update-note.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { addNote, idOf } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
let customerId: string
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
  customerId = await addCustomer(deps.db, { display_name: 'Ada' })
})
const update = (id: string, text: string, by = ann) => invoke(updateNote, { id, text }, deps, by)
const show = async () => (await invoke(listNotes, { customerId }, deps, as('viewer'))).items[0]

test('its author writes it anew, and it says when; the same text again changes nothing', async () => {
  const id = await addNote(deps, ann, customerId, 'Likes tea.')
  expect(await update(id, 'Likes tea.')).toEqual({ id, customerId })
  expect(await show()).toMatchObject({ text: 'Likes tea.', editedAt: null })
  await update(id, 'Likes coffee.')
  expect(await show()).toMatchObject({ text: 'Likes coffee.', editedAt: expect.any(Date), author: { name: 'Ann' } })
})

test('an administrator may, somebody else may not', async () => {
  const id = await addNote(deps, ann, customerId, 'Likes tea.')
  expect(await codeOf(update(id, 'x', bob))).toBe('access.denied')
  expect(await codeOf(update(id, 'x', as('editor')))).toBe('access.denied')
  expect((await show())?.text).toBe('Likes tea.')
  await update(id, 'Likes milk.', as('administrator'))
  expect(await show()).toMatchObject({ text: 'Likes milk.', author: { name: 'Ann' } })
})

test('who is mentioned is written anew; whoever has another name by now is still mentioned', async () => {
  const id = await addNote(deps, ann, customerId, 'Ask @Bob and @ann@harbour.test')
  await deps.db.updateTable('users').set({ name: 'Robert' }).where('id', '=', idOf(bob)).execute()
  await update(id, 'Ask @Bob, please')
  expect((await show())?.mentions).toMatchObject([{ userId: idOf(bob), written: 'Bob', name: 'Robert' }])
  await update(id, 'Ask nobody')
  expect((await show())?.mentions).toEqual([])
})

test('one that is not there, or was deleted, is refused', async () => {
  expect(await codeOf(update('00000000-0000-7000-8000-000000000000', 'x'))).toBe('not-found')
  const id = await addNote(deps, ann, customerId, 'Likes tea.')
  await invoke(deleteNote, { id }, deps, ann)
  expect(await codeOf(update(id, 'x'))).toBe('state.conflict')
})
