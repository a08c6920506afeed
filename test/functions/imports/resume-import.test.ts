import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resumeImport } from '../../../functions/imports/resume-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { openText, runUntil } from '../import-text.ts'
import { outcomesOf } from '../review/review-file.ts'
import { threePeople } from './stop-and-go.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('an import that failed too often is tried again where it stopped', async () => {
  const id = await openText(parts.deps, threePeople)
  await runUntil(parts.deps, id, 'resolve')
  await sql`update import_steps set failures = 99 where step = 'resolve'`.execute(parts.deps.db)
  await runImport(id, parts.deps, asSystem)
  expect(await getImport(parts.deps.db, id)).toMatchObject({ state: 'failed', error_code: 'step.keeps-failing' })
  await invoke(resumeImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
  expect(await getImport(parts.deps.db, id)).toMatchObject({ state: 'finished', error_code: null })
  expect(await outcomesOf(parts.deps, id)).toEqual({ created: 3 })
})

test('an import that goes on by itself is not resumed', async () => {
  const id = await openText(parts.deps, threePeople)
  await expect(invoke(resumeImport, { id }, parts.deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
})
