import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { deleteNote } from '../../../functions/notes/delete-note.ts'
import { completeTask } from '../../../functions/tasks/complete-task.ts'
import { getToday } from '../../../functions/tasks/get-today.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addNote, idOf } from '../notes/notes.ts'
import { addTask, today } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let bob: Call
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  bob = await addEditor(deps.db, 'Bob')
})
const get = (call = ann) => invoke(getToday, { today }, deps, call)
const followUpsOf = async (call = ann) =>
  (await get(call)).followUps.items.map(({ customer, day }) => `${customer.name} ${day}`)

test('tasks of one’s own that are overdue, due today or without a day, and no others', async () => {
  await addTask(deps, ann, 'late', { dueOn: '2026-11-28' })
  await addTask(deps, ann, 'now', { dueOn: today })
  await addTask(deps, ann, 'later', { dueOn: '2026-11-30' })
  await addTask(deps, ann, 'some day')
  await addTask(deps, bob, 'of Bob', { dueOn: today })
  await addTask(deps, ann, 'given away', { dueOn: today, ownerId: idOf(bob) })
  await invoke(completeTask, { id: await addTask(deps, ann, 'done', { dueOn: today }) }, deps, ann)
  const found = await get()
  expect(
    [found.overdue, found.due, found.undated].map(({ items, count }) => [count, ...items.map(({ title }) => title)]),
  ).toEqual([
    [1, 'late'],
    [1, 'now'],
    [1, 'some day'],
  ])
})

describe('follow-ups', () => {
  const add = (display_name: string, owner: string | null, next_follow_up: string | null, more = {}) =>
    addCustomer(deps.db, { display_name, owner, next_follow_up, ...more })

  test('of customers whose owner is named as one is, by name or address, in whatever capitals', async () => {
    await add('By name', 'Ann', '2026-11-20')
    await add('In capitals', 'ANN', '2026-11-21')
    await add('By address', 'Ann@Harbour.Test', '2026-11-29')
    await add('Later', 'Ann', '2026-11-30')
    await add('Of another', 'Bob', '2026-11-20')
    await add('Of one who is called alike', 'Annette', '2026-11-20')
    await add('Of nobody', null, '2026-11-20')
    await add('Without a day', 'Ann', null)
    await add('Deleted', 'Ann', '2026-11-20', { deleted_at: new Date() })
    expect(await followUpsOf()).toEqual(['By name 2026-11-20', 'In capitals 2026-11-21', 'By address 2026-11-29'])
    expect(await followUpsOf(bob)).toEqual(['Of another 2026-11-20'])
  })

  test('whoever has no name yet is no owner of customers whose owner is empty', async () => {
    await add('Empty', '', '2026-11-20')
    const { actor } = ann
    if (actor.kind !== 'user') throw new Error('Ann is a user')
    expect(await followUpsOf({ actor: { ...actor, name: '' }, requestId: 'test' })).toEqual([])
  })

  test('whatever no user owns is told to everybody, so that it is not forgotten', async () => {
    await add('Of nobody', null, '2026-11-20')
    await add('Of a stranger', 'Carol', '2026-11-21')
    await add('Empty', '', '2026-11-22')
    await add('Of Ann', 'ann', '2026-11-20')
    await add('Of Bob', 'BOB@harbour.test', '2026-11-20')
    await add('Later', null, '2026-11-30')
    await add('Deleted', null, '2026-11-20', { deleted_at: new Date() })
    const unowned = async (call: Call) => (await get(call)).unowned.items.map(({ customer }) => customer.name)
    expect(await unowned(ann)).toEqual(['Of nobody', 'Of a stranger', 'Empty'])
    await deps.db.updateTable('users').set({ disabled_at: new Date() }).where('name', '=', 'Bob').execute()
    expect(await unowned(ann)).toEqual(['Of nobody', 'Of Bob', 'Of a stranger', 'Empty'])
  })

  test('50 are shown of many, and all are counted', async () => {
    for (let n = 0; n < 52; n++) await add(`C ${n}`, n < 51 ? 'Ann' : 'Bob', '2026-11-20')
    const { followUps } = await get()
    expect([followUps.items.length, followUps.count]).toEqual([50, 51])
  })
})

test('notes of others that mention one, until they, or their customer, are deleted', async () => {
  const ada = await addCustomer(deps.db, { display_name: 'Ada' })
  const first = await addNote(deps, bob, ada, 'Ask @Ann')
  const second = await addNote(deps, bob, ada, '@ann@harbour.test, call her')
  await addNote(deps, ann, ada, 'I, @Ann, have called')
  await addNote(deps, ann, ada, '@Bob, look')
  const { mentions } = await get()
  expect(mentions.map(({ id }) => id)).toEqual([second, first])
  expect(mentions[1]).toMatchObject({
    ...{ customer: { id: ada, name: 'Ada' }, text: 'Ask @Ann', author: { name: 'Bob' } },
    mentions: [{ userId: idOf(ann), written: 'Ann' }],
  })
  await invoke(deleteNote, { id: second }, deps, bob)
  expect((await get()).mentions.map(({ id }) => id)).toEqual([first])
  await invoke(deleteCustomer, { id: ada }, deps, ann)
  expect((await get()).mentions).toEqual([])
})

test('whoever is no person has nothing to do', async () => {
  await addTask(deps, asSystem, 'Of nobody', { dueOn: today })
  const none = { items: [], count: 0 }
  expect(await get(asSystem)).toEqual({
    today,
    overdue: none,
    due: none,
    undated: none,
    followUps: none,
    unowned: none,
    mentions: [],
  })
})
