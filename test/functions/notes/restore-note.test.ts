import { afterAll, expect, test } from 'vitest'
import { deleteNote } from '../../../functions/notes/delete-note.ts'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import { restoreNote } from '../../../functions/notes/restore-note.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addNote } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('a deleted note is as it was, with whom it mentions and in its place', async () => {
  const [ann, bob] = [await addEditor(deps.db, 'Ann'), await addEditor(deps.db, 'Bob')]
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const id = await addNote(deps, ann, customerId, 'Ask @Bob')
  await addNote(deps, ann, customerId, 'later')
  const show = async () => (await invoke(listNotes, { customerId }, deps, as('viewer'))).items
  const before = await show()
  await invoke(deleteNote, { id }, deps, ann)
  expect(await show()).toHaveLength(1)
  expect(await codeOf(invoke(restoreNote, { id }, deps, bob))).toBe('access.denied')
  expect(await invoke(restoreNote, { id }, deps, ann)).toEqual({ id, customerId })
  expect(await show()).toEqual(before)
  await invoke(restoreNote, { id }, deps, ann)
  expect(await show()).toEqual(before)
})
