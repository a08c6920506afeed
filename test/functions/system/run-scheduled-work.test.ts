import { afterAll, expect, test } from 'vitest'
import { listScheduledWork } from '../../../functions/system/list-scheduled-work.ts'
import { runScheduledWork } from '../../../functions/system/run-scheduled-work.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { planWork } from '../../../shared/db/queries/system/scheduled-work.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
afterAll(() => parts.close())

test('work is asked for by its name, and what there is not is refused', async () => {
  await planWork(deps.db, [{ name: 'system.sweep', everyMs: 3_600_000, firstMs: 0 }])
  const wanted = async () => (await invoke(listScheduledWork, {}, deps, asSystem)).items.map(({ isWanted }) => isWanted)
  expect(await wanted()).toEqual([false])
  expect(await invoke(runScheduledWork, { name: 'system.sweep' }, deps, asSystem)).toEqual({ name: 'system.sweep' })
  expect(await wanted()).toEqual([true])
  const none = invoke(runScheduledWork, { name: 'system.nothing' }, deps, asSystem)
  await expect(none).rejects.toMatchObject({ code: 'not-found' })
  const editor = invoke(runScheduledWork, { name: 'system.sweep' }, deps, as('editor'))
  await expect(editor).rejects.toMatchObject({ code: 'access.denied' })
})
