import { afterAll, expect, test } from 'vitest'
import { listNotes } from '../../../functions/notes/list-notes.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { addNote } from './notes.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

test('the newest come first, a page at a time, each once, and none of somebody else', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const [ada, bea] = [
    await addCustomer(deps.db, { display_name: 'A' }),
    await addCustomer(deps.db, { display_name: 'B' }),
  ]
  for (let n = 1; n <= 5; n++) await addNote(deps, ann, ada, `note ${n}`)
  await addNote(deps, ann, bea, 'of another')
  const list = (before?: string | null) =>
    invoke(listNotes, { customerId: ada, limit: 2, ...(before != null && { before }) }, deps, as('viewer'))
  const seen: string[] = []
  let page = await list()
  for (;;) {
    seen.push(...page.items.map(({ text }) => text))
    if (page.next === null) break
    page = await list(page.next)
  }
  expect(seen).toEqual(['note 5', 'note 4', 'note 3', 'note 2', 'note 1'])
  expect(await invoke(listNotes, { customerId: '00000000-0000-7000-8000-000000000000' }, deps, as('viewer'))).toEqual({
    ...{ items: [], next: null },
  })
})
