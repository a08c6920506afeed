import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { applyImport } from '../../../functions/imports/apply-import.ts'
import { startImport } from '../../../functions/imports/start-import.ts'
import { runImport } from '../../../functions/run-import.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { getImport } from '../../../shared/db/queries/imports/imports.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { bytesOf, csv, emptyDatabase, importText, readTables } from '../import-text.ts'
import { outcomesOf, reviewFile } from '../review/review-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

async function preview(text: string): Promise<string> {
  const input = { fileName: 'people.csv', via: 'browser', preview: true, bytes: bytesOf(text) }
  const { importId } = await invoke(startImport, input, parts.deps, asSystem)
  await runImport(importId, parts.deps, asSystem)
  return importId
}
const apply = async (id: string) => {
  await invoke(applyImport, { id }, parts.deps, asSystem)
  await runImport(id, parts.deps, asSystem)
}

test('law 4, the preview is the import: everything is decided, nothing is written, and then it comes out as decided', async () => {
  const id = await preview(reviewFile)
  const { state, previewed_outcomes } = await getImport(parts.deps.db, id)
  expect({ state, previewed_outcomes }).toEqual({ state: 'ready', previewed_outcomes: { created: 1, review: 3 } })
  const { customers, review_rows } = await readTables(parts.deps.db)
  expect([customers, review_rows]).toEqual([[], []])
  await apply(id)
  expect(await outcomesOf(parts.deps, id)).toEqual(previewed_outcomes)
})

test('what the customers have learnt since the preview is decided again', async () => {
  const id = await preview(csv('name,email', 'Ann Lee,ann@alpha-works.com'))
  await importText(parts.deps, csv('name,email', 'Ann Lee,ann@alpha-works.com'))
  await apply(id)
  expect((await getImport(parts.deps.db, id)).previewed_outcomes).toEqual({ created: 1 })
  expect(await outcomesOf(parts.deps, id)).toEqual({ unchanged: 1 })
})

test('an import that does not wait for it is not applied', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  await expect(invoke(applyImport, { id }, parts.deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
})
