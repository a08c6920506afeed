import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
import { mergeCustomers } from '../../../functions/duplicates/merge-customers.ts'
import { undoImport } from '../../../functions/imports/undo-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor, historyOf } from '../customers/people.ts'
import { csv, emptyDatabase, importText, openText } from '../import-text.ts'
import { edit, listColumn, rowsOf, see, start, undo } from './edits.ts'

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
  for (const n of [1, 2]) {
    const known = { tags: ['b', 'A'], owner: n === 1 ? 'Old' : null, next_follow_up: n === 1 ? '2026-12-24' : null }
    ids.push(await addCustomer(deps.db, { display_name: `Person ${n}`, email: `p${n}@quay.example`, ...known }))
  }
})

test.each([
  ['add-tags', 'c, a'],
  ['remove-tags', 'B'],
  ['set-owner', 'New'],
  ['clear-owner', ''],
  ['set-status', 'lost'],
  ['set-follow-up', '2027-01-31'],
  ['clear-follow-up', ''],
  ['set-do-not-contact', ''],
  ['delete', ''],
])('%s is undone exactly', async (action, value) => {
  const before = await rowsOf(deps)
  const { id } = await start(deps, ann, { ids, action, value })
  expect(await rowsOf(deps)).not.toEqual(before)
  await undo(deps, ann, id)
  expect(await rowsOf(deps)).toEqual(before)
  expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { stays: 0, changed: 0 } })
  // Asked for twice, nothing more happens.
  await undo(deps, ann, id)
  expect(await rowsOf(deps)).toEqual(before)
})

test('what was changed since stays, and is told of', async () => {
  const { id } = await start(deps, ann, { ids, action: 'set-owner', value: 'New' })
  await edit(deps, ann, ids[0] ?? '', { owner: 'Newer' })
  await undo(deps, ann, id)
  expect(await listColumn(deps, 'owner')).toEqual(['Newer', null])
  const seen = await see(deps, id)
  expect(seen).toMatchObject({ state: 'undone', counts: { reverted: 1, stays: 1 } })
  expect(seen.items).toMatchObject([{ name: 'Person 1', why: 'changed' }])
})

test('so does what was changed and changed back: somebody wanted it so', async () => {
  const { id } = await start(deps, ann, { ids, action: 'set-owner', value: 'New' })
  await edit(deps, ann, ids[0] ?? '', { owner: 'Newer' })
  await edit(deps, ann, ids[0] ?? '', { owner: 'New' })
  await undo(deps, ann, id)
  expect(await listColumn(deps, 'owner')).toEqual(['New', null])
})

test('of tags that were changed since, what the bulk edit did is taken out, and nothing else', async () => {
  const { id } = await start(deps, ann, { ids, action: 'add-tags', value: 'vip' })
  await edit(deps, ann, ids[0] ?? '', { tags: ['b', 'A', 'vip', 'mine'] })
  await undo(deps, ann, id)
  expect(await listColumn(deps, 'tags')).toEqual([
    ['b', 'A', 'mine'],
    ['b', 'A'],
  ])
})

test('of several, each is undone by itself, in any order', async () => {
  const first = await start(deps, ann, { ids, action: 'add-tags', value: 'one' })
  const second = await start(deps, ann, { ids, action: 'add-tags', value: 'two' })
  await undo(deps, ann, first.id)
  expect(await listColumn(deps, 'tags')).toEqual([
    ['b', 'A', 'two'],
    ['b', 'A', 'two'],
  ])
  await undo(deps, ann, second.id)
  expect(await listColumn(deps, 'tags')).toEqual([
    ['b', 'A'],
    ['b', 'A'],
  ])
})

describe('where somebody else got what was theirs', () => {
  test('a deleted one stays deleted until the address is free again', async () => {
    const { id } = await start(deps, ann, { ids, action: 'delete' })
    const other = await addCustomer(deps.db, { display_name: 'Other', email: 'p1@quay.example' })
    await undo(deps, ann, id)
    expect((await see(deps, id)).items).toMatchObject([{ name: 'Person 1', why: 'taken' }])
    await edit(deps, ann, other, { email: null })
    await undo(deps, ann, id)
    expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { reverted: 2 } })
  })

  test('two of the selection that had one address one after the other do not both come back', async () => {
    await start(deps, ann, { ids: [ids[0]], action: 'delete' })
    await edit(deps, ann, ids[1] ?? '', { email: 'p1@quay.example' })
    await start(deps, ann, { ids: [ids[1]], action: 'delete' })
    const edits = await deps.db.selectFrom('bulk_edits').select('id').orderBy('id').execute()
    for (const { id } of edits) await undo(deps, ann, id)
    const live = await deps.db.selectFrom('customers').select('id').where('deleted_at', 'is', null).execute()
    expect(live).toEqual([{ id: ids[0] }])
  })
})

test('who was restored meanwhile is back, and who was merged stays merged', async () => {
  const deleted = await start(deps, ann, { ids: [ids[0]], action: 'delete' })
  await invoke(restoreCustomer, { id: ids[0] }, deps, ann)
  await undo(deps, ann, deleted.id)
  expect(await see(deps, deleted.id)).toMatchObject({ counts: { reverted: 1 } })
  const owned = await start(deps, ann, { ids, action: 'set-owner', value: 'New' })
  await invoke(mergeCustomers, { survivorId: ids[0], losers: [{ id: ids[1] }] }, deps, ann)
  await undo(deps, ann, owned.id)
  expect((await see(deps, owned.id)).items).toMatchObject([{ name: 'Person 2', why: 'merged' }])
  expect(await listColumn(deps, 'owner')).toEqual(['Old', 'New'])
})

describe('customers of an import', () => {
  beforeEach(() => deps.db.deleteFrom('customers').execute())
  const file = csv('name,email,status,tags', 'Ada,ada@quay.example,active,x', 'Bo,bo@quay.example,lead,y')

  test('go with it where a bulk edit of them was undone (law 8)', async () => {
    const imported = await importText(deps, file)
    const { id } = await start(deps, ann, { filters: {}, action: 'set-status', value: 'lost' })
    await undo(deps, ann, id)
    expect(await listColumn(deps, 'status')).toEqual(['active', 'lead'])
    await undoAll(imported.id)
    expect(await rowsOf(deps)).toEqual([])
  })

  test('stay with what a bulk edit said, as after an edit by hand', async () => {
    const imported = await importText(deps, file)
    await start(deps, ann, { filters: { status: 'lead' }, action: 'set-owner', value: 'Bea' })
    await undoAll(imported.id)
    expect(await listColumn(deps, 'owner')).toEqual(['Bea'])
  })

  test('keep what a later import has said, and it is told', async () => {
    await importText(deps, file)
    const { id } = await start(deps, ann, { filters: {}, action: 'set-status', value: 'lost' })
    const later = await openText(deps, csv('email,status', 'ada@quay.example,inactive'), 'repair', {
      protectEdits: false,
    })
    await runImport(later, deps, asSystem)
    await undo(deps, ann, id)
    expect(await listColumn(deps, 'status')).toEqual(['inactive', 'lead'])
    expect((await see(deps, id)).counts).toMatchObject({ reverted: 1, stays: 1 })
  })

  test('are as before where a later import has built on it, and that import can still be undone', async () => {
    await importText(deps, file)
    const { id } = await start(deps, ann, { filters: {}, action: 'set-status', value: 'lost' })
    const text = csv('email,status,notes', 'ada@quay.example,inactive,news')
    const later = await openText(deps, text, 'repair', { protectEdits: true })
    await runImport(later, deps, asSystem)
    expect(await listColumn(deps, 'status')).toEqual(['lost', 'lost'])
    await undo(deps, ann, id)
    expect(await listColumn(deps, 'status')).toEqual(['active', 'lead'])
    // Folded again, the customer is the same.
    const last = await importText(deps, csv('email,city', 'ada@quay.example,Paris'))
    await undoAll(last.id)
    expect(await listColumn(deps, 'status')).toEqual(['active', 'lead'])
    await undoAll(later)
    expect(await listColumn(deps, 'status')).toEqual(['active', 'lead'])
  })

  const undoAll = async (id: string) => {
    await invoke(undoImport, { id }, deps, ann)
    await runImport(id, deps, asSystem)
  }
})

test('a line that nothing has built on is withdrawn from the history', async () => {
  const { id } = await start(deps, ann, { ids, action: 'set-owner', value: 'New' })
  await undo(deps, ann, id)
  expect(await historyOf(deps.db, ids[0] ?? '')).toHaveLength(1)
  const rows = await deps.db.selectFrom('field_history').select('withdrawn_at').execute()
  expect(rows.every(({ withdrawn_at }) => withdrawn_at !== null)).toBe(true)
})

test('there is no undo of what is not there', async () => {
  await expect(undo(deps, ann, '0194d0a0-0000-7000-8000-000000000001')).rejects.toMatchObject({ code: 'not-found' })
})
