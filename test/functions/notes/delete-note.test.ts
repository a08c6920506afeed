import { afterAll, expect, test } from 'vitest'
import { deleteNote } from '../../../functions/notes/delete-note.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { codeOf } from '../users/users.ts'
import { addNote, textsOf } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('its author deletes a note, and an administrator another one; nobody else does', async () => {
  const [ann, bob] = [await addEditor(deps.db, 'Ann'), await addEditor(deps.db, 'Bob')]
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const [first, second] = [await addNote(deps, ann, customerId, 'one'), await addNote(deps, ann, customerId, 'two')]
  const remove = (id: string, by = ann) => invoke(deleteNote, { id }, deps, by)
  expect(await codeOf(remove(first, bob))).toBe('access.denied')
  expect(await remove(first)).toEqual({ id: first, customerId })
  expect(await textsOf(deps, customerId)).toEqual(['two'])
  await remove(second, as('administrator'))
  expect(await textsOf(deps, customerId)).toEqual([])
  // Once more is as good as once.
  const before = await deps.db.selectFrom('notes').select('deleted_at').where('id', '=', first).execute()
  await remove(first)
  expect(await deps.db.selectFrom('notes').select('deleted_at').where('id', '=', first).execute()).toEqual(before)
  expect(await codeOf(remove('00000000-0000-7000-8000-000000000000'))).toBe('not-found')
})
