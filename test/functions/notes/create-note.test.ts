import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { createNote } from '../../../functions/notes/create-note.ts'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import { runImport } from '../../../functions/run-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { addNote, idOf, textsOf } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
})
const create = (customerId: string, text: string) => invoke(createNote, { customerId, text }, deps, ann)

test('a note says who wrote it, when and of whom, with lines as they were typed', async () => {
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  const { id } = await create(customerId, '  Likes tea.\r\nAsk @Bob\rsoon.  ')
  const { items } = await invoke(listNotes, { customerId }, deps, as('viewer'))
  expect(items).toEqual([
    {
      ...{ id, customerId, text: 'Likes tea.\nAsk @Bob\nsoon.', editedAt: null, at: expect.any(Date) },
      author: { id: idOf(ann), name: 'Ann' },
      mentions: [{ userId: idOf(bob), written: 'Bob', name: 'Bob', email: 'bob@harbour.test' }],
    },
  ])
})

test('an empty text, one that is too long and a NUL are refused, with what to do', async () => {
  const customerId = await addCustomer(deps.db, { display_name: 'Ada' })
  for (const text of ['', ' \n ', 'x'.repeat(5_001), 'a\0b'])
    await expect(create(customerId, text)).rejects.toMatchObject({
      code: 'input.invalid',
      fields: { text: expect.stringMatching(/^(?:Write something first\.|A note has 5,000|[^.]*NUL)/) },
    })
  await create(customerId, 'x'.repeat(5_000))
  // A form sends each line end as two characters.
  await create(customerId, `x${'\r\n'.repeat(4_998)}x`)
  expect((await textsOf(deps, customerId)).map(({ length }) => length)).toEqual([5_000, 5_000])
})

test('of nobody, of somebody who was deleted, or merged, nothing is written', async () => {
  const [ada, bea] = [
    await addCustomer(deps.db, { display_name: 'Ada' }),
    await addCustomer(deps.db, { display_name: 'Bea' }),
  ]
  expect(await codeOf(create('00000000-0000-7000-8000-000000000000', 'x'))).toBe('not-found')
  await invoke(mergeCustomers, { survivorId: ada, losers: [{ id: bea }] }, deps, ann)
  expect(await codeOf(create(bea, 'x'))).toBe('state.conflict')
  await invoke(deleteCustomer, { id: ada }, deps, ann)
  expect(await codeOf(create(ada, 'x'))).toBe('state.conflict')
  expect(await deps.db.selectFrom('notes').select('id').execute()).toEqual([])
})

test('the survivor of a merge shows the notes of both, and an un-merge gives each its own', async () => {
  const [ada, bea] = [
    await addCustomer(deps.db, { display_name: 'Ada' }),
    await addCustomer(deps.db, { display_name: 'Bea' }),
  ]
  await addNote(deps, ann, ada, 'of Ada')
  await addNote(deps, ann, bea, 'of Bea')
  const { merges } = await invoke(mergeCustomers, { survivorId: ada, losers: [{ id: bea }] }, deps, ann)
  await addNote(deps, ann, ada, 'of both')
  expect(await textsOf(deps, ada)).toEqual(['of both', 'of Bea', 'of Ada'])
  await invoke(unmergeCustomers, { id: merges[0]?.id }, deps, ann)
  expect([await textsOf(deps, ada), await textsOf(deps, bea)]).toEqual([['of both', 'of Ada'], ['of Bea']])
})

test('an undo of an import leaves those of whom somebody has written, and says so', async () => {
  const { id } = await importText(deps, csv('name,email', 'Ada,ada@quay.example', 'Bea,bea@quay.example'))
  const ada = await deps.db
    .selectFrom('customers')
    .select('id')
    .where('display_name', '=', 'Ada')
    .executeTakeFirstOrThrow()
  await addNote(deps, ann, ada.id, 'Likes tea.')
  await invoke(undoImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  const left = await deps.db.selectFrom('customers').select(['id', 'email']).execute()
  expect(left).toEqual([{ id: ada.id, email: 'ada@quay.example' }])
  expect(await textsOf(deps, ada.id)).toEqual(['Likes tea.'])
  const kept = await deps.db.selectFrom('import_records').select('kept').where('customer_id', '=', ada.id).execute()
  expect(kept).toEqual([{ kept: 'edited' }])
})

test('a deleted customer keeps its notes', async () => {
  const ada = await addCustomer(deps.db, { display_name: 'Ada' })
  await addNote(deps, ann, ada, 'Likes tea.')
  await invoke(deleteCustomer, { id: ada }, deps, ann)
  expect(await textsOf(deps, ada)).toEqual(['Likes tea.'])
})
