import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { bulkActions } from '../../../shared/customers/bulk-edits/bulk-change.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor, historyOf } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { listColumn, rowsOf, see, start } from './edits.ts'

const parts = await openTestParts()
const { deps } = parts
let ann: Call
let ids: string[]
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('users').execute()
  ann = await addEditor(deps.db, 'Ann')
  ids = []
  for (const [name, tags, status] of [
    ['A', ['vip'], 'lead'],
    ['B', [], 'lead'],
    ['C', ['Hk'], 'active'],
  ] as const)
    ids.push(await addCustomer(deps.db, { display_name: name, tags: [...tags], status }))
})

test('tags are added to those that are selected, whatever their case, with a line in the history of each', async () => {
  const { id, customers } = await start(deps, ann, { ids: ids.slice(0, 2), action: 'add-tags', value: 'VIP, spring' })
  expect(customers).toBe(2)
  expect(await listColumn(deps, 'tags')).toEqual([['vip', 'spring'], ['VIP', 'spring'], ['Hk']])
  expect(await historyOf(deps.db, ids[1] ?? '')).toEqual([['tags', [], ['VIP', 'spring'], 'Ann']])
  const causes = await deps.db.selectFrom('field_history').select('cause_bulk_edit_id').execute()
  expect(causes).toEqual([{ cause_bulk_edit_id: id }, { cause_bulk_edit_id: id }])
  expect(await see(deps, id)).toMatchObject({ state: 'changed', by: 'Ann', customers: 2, counts: { changed: 2 } })
})

test.each([
  ['remove-tags', 'hk', 'tags', [['vip'], [], []]],
  ['set-owner', ' Bea ', 'owner', ['Bea', 'Bea', 'Bea']],
  ['set-status', 'lost', 'status', ['lost', 'lost', 'lost']],
  ['set-follow-up', '2027-01-31', 'next_follow_up', ['2027-01-31', '2027-01-31', '2027-01-31']],
  ['set-do-not-contact', '', 'do_not_contact', [true, true, true]],
] as const)('%s', async (action, value, column, becomes) => {
  await start(deps, ann, { ids, action, value })
  expect(await listColumn(deps, column)).toEqual(becomes)
})

test.each([
  ['set-owner', 'Bea', 'clear-owner', 'owner', null],
  ['set-follow-up', '2027-01-31', 'clear-follow-up', 'next_follow_up', null],
  ['set-do-not-contact', '', 'clear-do-not-contact', 'do_not_contact', false],
] as const)('%s %s, then %s', async (set, value, clear, column, becomes) => {
  await start(deps, ann, { ids, action: set, value })
  await start(deps, ann, { ids, action: clear })
  expect(await listColumn(deps, column)).toEqual([becomes, becomes, becomes])
})

test('every action is done twice as well as once', async () => {
  for (const action of bulkActions) {
    const value = { 'set-status': 'lost', 'set-follow-up': '2027-01-31' }[action as string] ?? 'Bea'
    await start(deps, ann, { ids, action, value })
    const before = await rowsOf(deps)
    const { id } = await start(deps, ann, { ids, action, value })
    expect([action, await rowsOf(deps)]).toEqual([action, before])
    expect((await see(deps, id)).counts.changed).toBe(0)
  }
})

test('all that match are changed, if they are as many as the person saw', async () => {
  const change = { filters: { status: 'lead' }, action: 'set-owner', value: 'Bea' }
  await expect(start(deps, ann, { ...change, expected: 3 })).rejects.toThrow('2 customers match by now, and not 3')
  expect(await deps.db.selectFrom('bulk_edits').select('id').execute()).toEqual([])
  await start(deps, ann, { ...change, expected: 2 })
  expect(await listColumn(deps, 'owner')).toEqual(['Bea', 'Bea', null])
})

test('who is deleted, or not there, is left as they are and told of', async () => {
  await invoke(deleteCustomer, { id: ids[0] }, deps, ann)
  const gone = '0194d0a0-0000-7000-8000-000000000001'
  const { id } = await start(deps, ann, { ids: [...ids, gone], action: 'set-owner', value: 'Bea' })
  const edit = await see(deps, id)
  expect(edit).toMatchObject({ state: 'changed', counts: { changed: 2, refused: 2 } })
  expect(edit.items.map(({ name, why }) => [name, why])).toEqual([
    ['', 'gone'],
    ['A', 'deleted'],
  ])
  const first = await see(deps, id, { limit: 1 })
  expect((await see(deps, id, { limit: 1, after: first.next })).items.map(({ name }) => name)).toEqual(['A'])
})

test.each([
  [{ ids: [], action: 'delete' }, 'Select at least one'],
  [{ action: 'delete' }, 'Select at least one'],
  [{ ids: ['0194d0a0-0000-7000-8000-000000000001'], filters: {}, action: 'delete' }, 'either ids, or filters'],
  [{ filters: {}, action: 'add-tags', value: ' , ' }, 'at least one tag'],
  [{ filters: {}, action: 'set-owner' }, 'name of the owner'],
  [{ filters: {}, action: 'set-status', value: 'asleep' }, 'Choose one of'],
  [{ filters: {}, action: 'set-follow-up', value: '31 February' }, 'Write year, month and day'],
])('%j is refused, and nothing is written', async (input, words) => {
  const before = await rowsOf(deps)
  await expect(start(deps, ann, input)).rejects.toThrow(words)
  expect(await rowsOf(deps)).toEqual(before)
})

test('nobody who may only look starts one', async () => {
  await expect(start(deps, as('viewer'), { ids, action: 'delete' })).rejects.toMatchObject({ code: 'access.denied' })
})
