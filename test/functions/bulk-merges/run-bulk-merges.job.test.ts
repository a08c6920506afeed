import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { undoBulkMerge } from '../../../functions/bulk-merges/undo-bulk-merge.ts'
import { listMerges } from '../../../functions/duplicates/list-merges.ts'
import { unmergeCustomers } from '../../../functions/duplicates/unmerge-customers.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { changeCustomers } from '../../../shared/db/change-customers.ts'
import { changeCustomer } from '../../../shared/db/queries/customers/customer-writes.ts'
import { as, openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { addSame, listLive, see, start, work } from './sure.ts'

const parts = await openTestParts()
const { deps } = parts
let editor: Call
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('users').execute()
  editor = await addEditor(deps.db, 'Ann')
})

test('every group becomes one customer, by whoever asked for it, and each can be undone by itself', async () => {
  await addSame(deps, 1, { notes: 'kept' }, {})
  await addSame(deps, 2, {}, {}, {})
  const { id } = await start(deps, editor)
  expect(await work(deps)).toEqual({ isDone: true })
  expect(await listLive(deps)).toHaveLength(2)
  const bulk = await see(deps, id)
  expect(bulk).toMatchObject({ state: 'merged', groups: 2, counts: { merged: 2 } })
  expect(bulk.items.map(({ merges }) => merges.length).sort()).toEqual([1, 2])
  const pair = bulk.items.find(({ merges }) => merges.length === 1)
  const { items } = await invoke(listMerges, { id: pair?.members[0]?.id }, deps, as('viewer'))
  expect(items.map(({ by }) => by)).toEqual(['Ann'])
  await invoke(unmergeCustomers, { id: pair?.merges[0] }, deps, editor)
  expect(await listLive(deps)).toHaveLength(3)
})

test('customers who have changed since are not merged, and it is said why', async () => {
  const [one = ''] = await addSame(deps, 1, {}, {})
  await addSame(deps, 2, {}, {})
  const { id } = await start(deps, editor)
  await changeCustomers(deps, ({ db }) => changeCustomer(db, one, { notes: 'news' }, null))
  await work(deps)
  const bulk = await see(deps, id)
  expect(bulk).toMatchObject({ state: 'merged', counts: { merged: 1, refused: 1 } })
  expect(bulk.items.find(({ state }) => state === 'refused')?.why).toMatch(/changed/)
  expect(await listLive(deps)).toHaveLength(3)
})

test('whoever stops in the middle, or works twice at once, leaves what one undisturbed would', async () => {
  for (let n = 1; n < 6; n++) await addSame(deps, n, {}, {})
  const { id } = await start(deps, editor)
  expect(await work(deps, 2)).toEqual({ isDone: false, isMore: true })
  expect(await see(deps, id)).toMatchObject({ state: 'merging', counts: { merged: 2, planned: 3 } })
  await Promise.all([work(deps), work(deps), work(deps)])
  expect(await see(deps, id)).toMatchObject({ state: 'merged', counts: { merged: 5 } })
  expect(await listLive(deps)).toHaveLength(5)
})

test('where nothing is owed nobody’s turn is taken', async () => {
  const turn = async () => (await sql<{ turn: number }>`select turn from customers_turn`.execute(deps.db)).rows
  await addSame(deps, 1, {}, {})
  const before = await turn()
  await work(deps)
  expect(await turn()).toEqual(before)
})

test('the better written value is taken, and given back by an undo', async () => {
  const [survivor = ''] = await addSame(
    deps,
    7,
    { email: 'seven@quay.example', profession: 'SHIP BROKER', extra: '{"last_contacted":"2025-05-14"}' },
    { profession: 'Ship broker', extra: '{"last_contacted":"2026-09-07"}' },
  )
  const show = () =>
    deps.db.selectFrom('customers').select(['profession', 'extra']).where('id', '=', survivor).executeTakeFirstOrThrow()
  const { id } = await start(deps, editor)
  await work(deps)
  expect(await show()).toEqual({ profession: 'Ship broker', extra: { last_contacted: '2026-09-07' } })
  await invoke(undoBulkMerge, { id }, deps, editor)
  await work(deps)
  expect(await show()).toEqual({ profession: 'SHIP BROKER', extra: { last_contacted: '2025-05-14' } })
})
