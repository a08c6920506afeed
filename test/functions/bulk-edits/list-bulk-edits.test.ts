import { afterAll, expect, test } from 'vitest'
import { listBulkEdits } from '../../../functions/bulk-edits/list-bulk-edits.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { start, undo } from './edits.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

const list = (input = {}) => invoke(listBulkEdits, input, deps, as('viewer'))

test('the latest one comes first, with who it was, what and how far it is', async () => {
  const ann = await addEditor(deps.db, 'Ann')
  const ids = [await addCustomer(deps.db, { display_name: 'A' }), await addCustomer(deps.db, { display_name: 'B' })]
  expect(await list()).toEqual({ items: [], next: null })
  const { id } = await start(deps, ann, { ids, action: 'add-tags', value: 'vip, hk' })
  await start(deps, ann, { ids: [ids[0]], action: 'delete' })
  await undo(deps, ann, id)
  const first = await list({ limit: 1 })
  expect(first.items).toMatchObject([{ action: 'delete', value: null, customers: 1, state: 'changed', by: 'Ann' }])
  const second = await list({ limit: 1, before: first.next })
  expect(second).toMatchObject({ items: [{ id, value: ['vip', 'hk'], customers: 2, state: 'undone' }], next: null })
})
