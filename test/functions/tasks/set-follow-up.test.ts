import { afterAll, beforeEach, expect, test } from 'vitest'
import { deleteCustomer } from '../../../functions/customers/delete-customer.ts'
import { setFollowUp } from '../../../functions/tasks/set-follow-up.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { openTestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor, historyOf } from '../customers/people.ts'
import { emptyDatabase } from '../import-text.ts'
import { codeOf } from '../users/users.ts'
import { nobody } from './tasks.ts'

const { deps, close } = await openTestParts()
afterAll(() => close())

let ann: Call
let customerId: string
beforeEach(async () => {
  await emptyDatabase(deps.db)
  ann = await addEditor(deps.db, 'Ann')
  customerId = await addCustomer(deps.db, { display_name: 'Ada', next_follow_up: '2026-11-20' })
})
const set = (input: object) => invoke(setFollowUp, { customerId, ...input }, deps, ann)

test('it is done and put back, each a line of the history', async () => {
  expect(await set({ before: '2026-11-20', day: '' })).toMatchObject({ customerId, before: '2026-11-20', day: null })
  expect(await set({ before: '', day: '2026-11-20' })).toMatchObject({ before: null, day: '2026-11-20' })
  await set({ day: '2026-11-20' })
  expect(await historyOf(deps.db, customerId)).toEqual([
    ['next_follow_up', '2026-11-20', null, 'Ann'],
    ['next_follow_up', null, '2026-11-20', 'Ann'],
  ])
})

test('what somebody has changed in the meantime is not lost', async () => {
  await set({ day: '2026-12-24' })
  expect(await codeOf(set({ before: '2026-11-20', day: '' }))).toBe('state.changed')
  const row = await deps.db.selectFrom('customers').select('next_follow_up').executeTakeFirstOrThrow()
  expect(row.next_follow_up).toBe('2026-12-24')
})

test('of nobody, or somebody who was deleted, it is refused', async () => {
  expect(await codeOf(set({ customerId: nobody, day: '' }))).toBe('not-found')
  await invoke(deleteCustomer, { id: customerId }, deps, ann)
  expect(await codeOf(set({ day: '' }))).toBe('state.conflict')
})
