import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { cancelImport } from '../../../functions/imports/cancel-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { type StepName, steps } from '../../../shared/importing/import.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase, importText, openText, runStepJob, runUntil } from '../import-text.ts'
import { outcomesOf } from '../review/review-file.ts'
import { inSmallChunks, threePeople } from './stop-and-go.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

const cancel = (id: string) => invoke(cancelImport, { id }, parts.deps, asSystem)

test.each(steps.filter((step): step is Exclude<StepName, 'undo'> => step !== 'undo'))(
  'cancelled before %s, and resumed, it ends as if it had never been stopped',
  async (step) => {
    const deps = inSmallChunks(parts.deps)
    const id = await openText(deps, threePeople)
    const next = await runUntil(deps, id, step)
    await cancel(id)
    expect(await runStepJob(next, deps)).toEqual({ next: [] })
    await runImport(id, deps, asSystem)
    expect((await getImport(parts.deps.db, id)).state).toBe('cancelled')
    await invoke(resumeImport, { id }, deps, asSystem)
    await runImport(id, deps, asSystem)
    expect((await getImport(parts.deps.db, id)).state).toBe('finished')
    expect(await outcomesOf(parts.deps, id)).toEqual({ created: 3 })
  },
)

test('it does not wait for what is being decided, of which nothing stays', async () => {
  const { deps } = parts
  const id = await openText(deps, threePeople)
  const next = await runUntil(deps, id, 'resolve')
  let deciding: Promise<unknown> = Promise.resolve()
  await deps.db.transaction().execute(async (tx) => {
    await sql`lock table import_records in share mode`.execute(tx)
    deciding = runStepJob(next, deps)
    const waits = sql<{
      n: number
    }>`select count(*)::int as n from pg_locks where not granted and relation = 'import_records'::regclass`
    await expect.poll(async () => (await waits.execute(tx)).rows, { timeout: 20_000 }).toEqual([{ n: 1 }])
    await cancel(id)
  })
  // It is asked what is to be done now: nothing.
  expect(await deciding).toEqual({ next: [next] })
  expect(await runStepJob(next, deps)).toEqual({ next: [] })
  expect((await getImport(deps.db, id)).state).toBe('cancelled')
  expect(await deps.db.selectFrom('import_records').select('line').execute()).toEqual([])
  expect(await deps.db.selectFrom('import_steps').select('failures').where('step', '=', 'resolve').execute()).toEqual([
    { failures: 0 },
  ])
  await invoke(resumeImport, { id }, deps, asSystem)
  await runImport(id, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ created: 3 })
}, 30_000)

test('what was written stays, and the rest is pending', async () => {
  const deps = inSmallChunks(parts.deps)
  const id = await openText(deps, threePeople)
  await runStepJob(await runUntil(deps, id, 'apply'), deps)
  await cancel(id)
  expect(await outcomesOf(parts.deps, id)).toEqual({ created: 1, pending: 2 })
})

test('a finished import is not cancelled', async () => {
  const { id } = await importText(parts.deps, threePeople)
  await expect(cancel(id)).rejects.toMatchObject({ code: 'state.conflict' })
})
