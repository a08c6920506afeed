import { afterAll, beforeEach, expect, test } from 'vitest'
import { undoBulkMerge } from '../../../functions/bulk-merges/undo-bulk-merge.ts'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { restoreCustomer } from '../../../functions/customers/restore-customer.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
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

const undo = (id: string) => invoke(undoBulkMerge, { id }, deps, editor)
const rows = () =>
  deps.db
    .selectFrom('customers')
    .selectAll()
    .orderBy('id')
    .execute()
    .then((all) => all.map(({ version: _, updated_at: __, ...row }) => row))

test('everybody is as before, groups of three too', async () => {
  await addSame(deps, 1, { email: 'one@quay.example' }, { notes: 'second' })
  await addSame(deps, 2, { notes: 'a' }, { notes: 'b' }, { notes: 'c' })
  const before = await rows()
  const { id } = await start(deps, editor)
  await work(deps)
  expect(await listLive(deps)).toHaveLength(2)
  await undo(id)
  expect(await see(deps, id)).toMatchObject({ state: 'undoing' })
  await work(deps)
  expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { unmerged: 2 } })
  expect(await rows()).toEqual(before)
})

test('what is not merged yet is not merged any more', async () => {
  for (let n = 1; n < 4; n++) await addSame(deps, n, {}, {})
  const { id } = await start(deps, editor)
  await work(deps, 1)
  await undo(id)
  await work(deps)
  expect(await see(deps, id)).toMatchObject({ state: 'undone', counts: { unmerged: 3 } })
  expect(await listLive(deps)).toHaveLength(6)
})

test('one whose survivor was deleted stays merged, and is undone once it is restored', async () => {
  await addSame(deps, 1, {}, {})
  const { id } = await start(deps, editor)
  await work(deps)
  const [survivor = ''] = await listLive(deps)
  await invoke(deleteCustomer, { id: survivor }, deps, editor)
  await undo(id)
  await work(deps)
  const bulk = await see(deps, id)
  expect(bulk).toMatchObject({ state: 'undone', counts: { stays: 1 } })
  expect(bulk.items[0]?.why).toMatch(/Restore it first/)
  await invoke(restoreCustomer, { id: survivor }, deps, editor)
  await undo(id)
  await work(deps)
  expect(await listLive(deps)).toHaveLength(2)
})

test('there is no undo of what is not there', async () => {
  await expect(undo('0194d0a0-0000-7000-8000-000000000001')).rejects.toMatchObject({ code: 'not-found' })
})
