import { afterAll, beforeAll, expect, test } from 'vitest'
import { finishImport } from '../../../functions/steps/finish-import.job.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, openText, runUntil } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const finish = (importId: string) => invoke(finishImport, { importId }, parts.deps, asSystem)

test('closes the import, once', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await runUntil(parts.deps, importId, 'finish')
  await Promise.all([finish(importId), finish(importId), finish(importId)])
  const closed = await getImport(parts.deps.db, importId)
  expect(closed).toMatchObject({ state: 'finished', finished_at: expect.any(Date), error_code: null })
  await finish(importId)
  expect(await getImport(parts.deps.db, importId)).toEqual(closed)
})

test('does not close an import whose records have no outcome yet', async () => {
  const importId = await openText(parts.deps, csv('email', 'a@a.example'))
  await runUntil(parts.deps, importId, 'apply')
  expect(await finish(importId)).toEqual({ next: [] })
  expect(await getImport(parts.deps.db, importId)).toMatchObject({ state: 'applying', finished_at: null })
})

test('names the field when the id is none', async () => {
  await expect(finish('x')).rejects.toMatchObject({ code: 'input.invalid', fields: { importId: expect.any(String) } })
})
