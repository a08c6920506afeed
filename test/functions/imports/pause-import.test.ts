import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pauseImport } from '../../../functions/imports/pause-import.ts'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { reconcile } from '../../../functions/steps/reconcile.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
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

test('a paused import does nothing, not even for the reconciler, until it is resumed', async () => {
  const deps = inSmallChunks(parts.deps)
  const id = await openText(deps, threePeople)
  const step = await runUntil(deps, id, 'apply')
  await runStepJob(step, deps)
  await invoke(pauseImport, { id }, deps, asSystem)
  expect(await runStepJob({ ...step, chunk: 1 }, deps)).toEqual({ next: [] })
  await sql`update import_steps set queued_at = now() - interval '1 hour'`.execute(deps.db)
  expect(await invoke(reconcile, {}, deps, asSystem)).toMatchObject({ owed: 0 })
  await runImport(id, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, pending: 2 })
  parts.sent.length = 0
  await invoke(resumeImport, { id }, deps, asSystem)
  expect(parts.sent.map(({ data }) => data.chunk)).toEqual([1, 2])
  await runImport(id, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ created: 3 })
})

test('a finished import is not paused', async () => {
  const { id } = await importText(parts.deps, threePeople)
  await expect(invoke(pauseImport, { id }, parts.deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
})
