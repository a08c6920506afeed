import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findDuplicates } from '../../../functions/duplicates/find-duplicates.job.ts'
import { postponeDuplicate } from '../../../functions/duplicates/postpone-duplicate.ts'
import { rejectDuplicate } from '../../../functions/duplicates/reject-duplicate.ts'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import type { Call } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { changeCustomers } from '../../../shared/db/change-customers.ts'
import { changeCustomer, setDeleted } from '../../../shared/db/queries/customers/customer-writes.ts'
import { tryMove } from '../../../shared/db/queries/imports/move-import.ts'
import { transact } from '../../../shared/db/transact.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { asOwner } from '../../shared/db/as-owner.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { addCustomer, addEditor } from '../customers/people.ts'
import { csv, emptyDatabase, openText } from '../import-text.ts'
import { addPair, listPairs, search, stranger } from './pairs.ts'

let parts: TestParts
let editor: Call
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(async () => {
  await emptyDatabase(parts.deps.db)
  await parts.deps.db.deleteFrom('users').execute()
  editor = await addEditor(parts.deps.db, 'Ann')
})

const change = (id: string, values: Parameters<typeof changeCustomer>[2]) =>
  changeCustomers(parts.deps, ({ db }) => changeCustomer(db, id, values, null))

test('two customers who are one are a pair, once, and somebody else is none', async () => {
  await addCustomer(parts.deps.db, { first_name: 'Otto', last_name: 'Weber', city: 'Paris' })
  const { firstId, secondId } = await addPair(parts.deps)
  expect(await search(parts.deps)).toEqual({ isDone: true })
  expect(await listPairs(parts.deps)).toEqual([
    expect.objectContaining({ first_id: firstId, second_id: secondId, state: 'open' }),
  ])
})

test('only who was written since is compared, and a pair is noted with who was there before', async () => {
  const { ids } = await addPair(parts.deps)
  await search(parts.deps)
  const scores = async () => (await listPairs(parts.deps)).map(({ probability }) => probability === 0.125)
  await sql`update duplicate_pairs set probability = 0.125`.execute(parts.deps.db)
  await addPair(parts.deps, 1)
  await search(parts.deps)
  expect((await scores()).sort()).toEqual([false, true])
  await change(ids[0], { city: 'Lyon' })
  await search(parts.deps)
  expect(await scores()).toEqual([false, false])
})

test('a pair that is none any more is gone, as is one of somebody who was deleted', async () => {
  const { ids } = await addPair(parts.deps)
  await search(parts.deps)
  await change(ids[0], {
    ...{ first_name: 'Otto', last_name: 'Weber', email: 'otto@weber.example', phone: null, company_primary: null },
  })
  await search(parts.deps)
  expect(await listPairs(parts.deps)).toEqual([])
})

test('every customer is compared anew once the weights are estimated, and all of it can run twice', async () => {
  for (let n = 0; n < 10; n++) await addPair(parts.deps, n)
  for (let n = 0; n < 200; n++) await addCustomer(parts.deps.db, stranger(100 + n))
  await search(parts.deps)
  const { rows } = await sql<{ number: number; customers: number }>`
    select model_number as number, model_customers as customers from duplicate_search`.execute(parts.deps.db)
  expect(rows).toEqual([{ number: 1, customers: 220 }])
  const before = await listPairs(parts.deps)
  expect(before).toHaveLength(10)
  await sql`update duplicate_search set keyed_version = 0, compared_version = 0`.execute(parts.deps.db)
  await search(parts.deps)
  expect((await listPairs(parts.deps)).map(({ found_at: _, ...pair }) => pair)).toEqual(
    expect.arrayContaining(before.map(({ found_at: _, ...pair }) => pair)),
  )
})

test('two searches at once find what one finds', async () => {
  for (let n = 0; n < 10; n++) await addPair(parts.deps, n)
  await Promise.all([search(parts.deps), search(parts.deps), search(parts.deps)])
  await search(parts.deps)
  expect(await listPairs(parts.deps)).toHaveLength(10)
})

test('while somebody writes customers it waits for its next turn, and nobody is left out', async () => {
  await changeCustomers(parts.deps, async ({ db }) => {
    await addCustomer(db, { display_name: 'Somebody new' })
    expect(await search(parts.deps)).toEqual({ isDone: false })
  })
  await addPair(parts.deps)
  expect(await search(parts.deps)).toEqual({ isDone: true })
  expect(await listPairs(parts.deps)).toHaveLength(1)
})

test('an import comes first, but for one that is paused', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await addPair(parts.deps)
  expect(await search(parts.deps)).toEqual({ isDone: false })
  await sql`update imports set paused_at = now() where id = ${importId}`.execute(parts.deps.db)
  expect(await search(parts.deps)).toEqual({ isDone: true })
})

test.each(['cancelled', 'failed'] as const)('what a %s import has not done holds nothing up', async (state) => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await addPair(parts.deps)
  if (state === 'cancelled') await invoke(cancelImport, { id: importId }, parts.deps, editor)
  else
    await transact(parts.deps, ({ db }) =>
      tryMove(db, importId, 'fail', {
        code: 'step.keeps-failing',
        text: textOf('imports.stepFailed', { step: 'plan', times: 6 }),
      }),
    )
  expect(await search(parts.deps)).toEqual({ isDone: true })
  expect(await listPairs(parts.deps)).toHaveLength(1)
})

describe('what a person has decided stays', () => {
  test('a pair that is not the same one stays rejected, until what spoke against it does so no more', async () => {
    const { ids, ...pair } = await addPair(parts.deps)
    await search(parts.deps)
    await invoke(rejectDuplicate, pair, parts.deps, editor)
    await change(ids[0], { notes: 'Called on Monday' })
    await search(parts.deps)
    expect((await listPairs(parts.deps)).map(({ state }) => state)).toEqual(['rejected'])
    const [{ reasons } = {}] = (await listPairs(parts.deps)) as unknown as { reasons: { weight: number }[] }[]
    expect(reasons?.some(({ weight }) => weight < 0)).toBe(true)
    await change(ids[0], { email: null })
    await search(parts.deps)
    expect((await listPairs(parts.deps)).map(({ state }) => state)).toEqual(['open'])
  })

  test('one that was put off still waits after a change', async () => {
    const { ids, ...pair } = await addPair(parts.deps)
    await search(parts.deps)
    await invoke(postponeDuplicate, pair, parts.deps, editor)
    await change(ids[0], { notes: 'Called on Monday' })
    await search(parts.deps)
    expect((await listPairs(parts.deps)).map(({ postponed_at }) => postponed_at)).toEqual([expect.any(Date)])
  })
})

test('a key of more than a hundred customers is left out, and counted', async () => {
  for (let n = 0; n < 102; n++) await addCustomer(parts.deps.db, { ...stranger(n), phone: '+33142771234' })
  await search(parts.deps)
  const { rows } = await sql<{ cut: number }>`select cut_keys as cut from duplicate_search`.execute(parts.deps.db)
  expect(rows[0]?.cut).toBeGreaterThan(0)
  expect(await listPairs(parts.deps)).toEqual([])
})

test('the first customer there ever was is found too', async () => {
  await asOwner(parts.deps.db, 'alter sequence customers_versions restart')
  await search(parts.deps)
  await addPair(parts.deps)
  await search(parts.deps)
  expect(await listPairs(parts.deps)).toHaveLength(1)
})

test('whoever is gone counts for no key any more', async () => {
  const addMany = async (count: number) => {
    const ids: string[] = []
    for (let n = 0; n < count; n++)
      ids.push(await addCustomer(parts.deps.db, { ...stranger(n), phone: '+33142771234' }))
    return ids
  }
  const ids = await addMany(105)
  await search(parts.deps)
  for (const id of ids.slice(0, 10)) await changeCustomers(parts.deps, ({ db }) => setDeleted(db, id, true, null))
  const countCut = async () =>
    (await sql<{ cut: number }>`select cut_keys as cut from duplicate_search`.execute(parts.deps.db)).rows[0]?.cut
  const before = await countCut()
  await change(ids[50] ?? '', { notes: 'Called on Monday' })
  await search(parts.deps)
  expect([before, await countCut()]).toEqual([1, 1])
  const { rows } = await sql<{ count: number }>`select count(*) from prepared_customers`.execute(parts.deps.db)
  expect(rows).toEqual([{ count: 95 }])
})

test('a search that has not come to its end says so, and goes on where it was', async () => {
  await addPair(parts.deps)
  expect(await invoke(findDuplicates, { blocks: 1 }, parts.deps, asSystem)).toEqual({ isDone: false, isMore: true })
  expect(await invoke(findDuplicates, { blocks: 1 }, parts.deps, asSystem)).toEqual({ isDone: true })
  expect(await listPairs(parts.deps)).toHaveLength(1)
})
