import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Call } from '../../../shared/contract/call.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addEditor } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { edit, see, start, undo, work } from './edits.ts'

const parts = await openTestParts()
const { deps } = parts
let ann: Call
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(deps.db)
  await deps.db.deleteFrom('users').execute()
  ann = await addEditor(deps.db, 'Ann')
  await sql`insert into customers (display_name, status) select 'Person ' || n, 'lead' from generate_series(1, 1203) n`.execute(
    deps.db,
  )
})

const all = (action: string, value = '') => start(deps, ann, { filters: {}, expected: 1_203, action, value })
const countOwners = async () => {
  const { rows } = await sql<{ owner: string | null; n: number }>`
    select owner, count(*) as n from customers group by owner order by owner`.execute(deps.db)
  return rows.map(({ owner, n }) => [owner, n])
}

test('what is not done in the request is done in the background, and so is the undo', async () => {
  const { id } = await all('set-owner', 'Bea')
  expect(await see(deps, id)).toMatchObject({ state: 'changing', counts: { changed: 500, planned: 703 } })
  expect(await work(deps, 1)).toEqual({ isDone: false, isMore: true })
  expect(await see(deps, id)).toMatchObject({ state: 'changing', counts: { changed: 1_000, planned: 203 } })
  expect(await work(deps)).toEqual({ isDone: true })
  expect(await see(deps, id)).toMatchObject({ state: 'changed', counts: { changed: 1_203 } })
  expect(await countOwners()).toEqual([['Bea', 1_203]])
  await undo(deps, ann, id)
  expect(await see(deps, id)).toMatchObject({ state: 'undoing', counts: { reverted: 500, reverting: 703 } })
  await work(deps)
  expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { reverted: 1_203 } })
  expect(await countOwners()).toEqual([[null, 1_203]])
})

test('who works twice at once leaves what one undisturbed would; a later edit comes after', async () => {
  await all('set-owner', 'Bea')
  const { id } = await all('set-owner', 'Cai')
  await Promise.all([work(deps), work(deps), work(deps)])
  expect(await see(deps, id)).toMatchObject({ state: 'changed', counts: { changed: 1_203 } })
  expect(await countOwners()).toEqual([['Cai', 1_203]])
})

test('an undo in the middle changes nobody else', async () => {
  const { id } = await all('delete')
  await undo(deps, ann, id)
  await work(deps)
  expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { reverted: 1_203 } })
  expect((await deps.db.selectFrom('customers').select('id').where('deleted_at', 'is', null).execute()).length).toBe(
    1_203,
  )
})

test('what somebody says of a customer in the meantime counts for more', async () => {
  const { id } = await all('set-owner', 'Bea')
  const last = await deps.db.selectFrom('customers').select('id').orderBy('id', 'desc').limit(2).execute()
  const [one = { id: '' }, other = { id: '' }] = last
  await edit(deps, ann, one.id, { owner: 'Cai' })
  await edit(deps, ann, other.id, { notes: 'about something else' })
  await work(deps)
  const seen = await see(deps, id)
  expect(seen.counts).toMatchObject({ changed: 1_202, refused: 1 })
  expect(seen.items).toMatchObject([{ id: one.id, state: 'refused', why: 'changed' }])
  expect(await countOwners()).toEqual([
    ['Bea', 1_202],
    ['Cai', 1],
  ])
})

test('where nothing is owed nobody’s turn is taken', async () => {
  const turn = async () => (await sql<{ turn: number }>`select turn from customers_turn`.execute(deps.db)).rows
  const before = await turn()
  await work(deps)
  expect(await turn()).toEqual(before)
})
