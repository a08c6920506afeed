import { afterAll, expect, test } from 'vitest'
import { listScheduledWork } from '../../../functions/system/list-scheduled-work.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { noteEnd, noteStart, planWork } from '../../../shared/db/queries/system/scheduled-work.ts'
import { ownerOf } from '../../shared/db/as-owner.ts'
import { openForTest } from '../../support/empty-database.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('what is rare stands first, with how its last run went', async () => {
  const works = [
    { name: 'steps.reconcile', everyMs: 3_000, firstMs: 0 },
    { name: 'system.sweep', everyMs: 3_600_000, firstMs: 60_000 },
  ]
  await planWork(deps.db, works)
  const list = async () => (await invoke(listScheduledWork, {}, deps, asSystem)).items
  const [rare, often] = await list()
  expect([rare?.name, often?.name]).toEqual(['system.sweep', 'steps.reconcile'])
  expect(rare).toMatchObject({ startedAt: null, finishedAt: null, isRunning: false, failed: false })
  await noteStart(deps.db, 'system.sweep')
  expect((await list())[0]).toMatchObject({ isRunning: true })
  // Whoever plans anew is the only one: what ran before him came to no end.
  await planWork(deps.db, works)
  expect((await list())[0]).toMatchObject({ startedAt: null, isRunning: false })
  await noteStart(deps.db, 'system.sweep')
  await noteEnd(deps.db, 'system.sweep', { tookMs: 1_200, failed: true, isMore: false })
  expect((await list())[0]).toMatchObject({ isRunning: false, failed: true, tookMs: 1_200 })
  await expect(invoke(listScheduledWork, {}, deps, as('editor'))).rejects.toMatchObject({ code: 'access.denied' })
})

test('says whether Harbour works as the role that owns its tables', async () => {
  const ask = async (db = deps.db) => (await invoke(listScheduledWork, {}, { db }, asSystem)).isOwner
  expect(await ask()).toBe(false)
  expect(await ask(openForTest(ownerOf(parts.databaseUrl)))).toBe(true)
})
