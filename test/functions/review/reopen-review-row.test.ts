import { afterAll, beforeAll, expect, test } from 'vitest'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { reopenReviewRow } from '../../../functions/review/reopen-review-row.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { importText, readTables } from '../import-text.ts'
import { reviewFile, reviewRowOf } from './review-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('a skipped row that is opened again is as if it had never been skipped', async () => {
  const { id: importId } = await importText(parts.deps, reviewFile)
  const { id } = await reviewRowOf(parts.deps, importId, 2)
  const before = await readTables(parts.deps.db)
  await invoke(ignoreReviewRow, { id }, parts.deps, asSystem)
  await invoke(reopenReviewRow, { id }, parts.deps, asSystem)
  expect(await readTables(parts.deps.db)).toEqual(before)
})

test('a row that waits, or that does not exist, is not opened', async () => {
  const { id: importId } = await importText(parts.deps, reviewFile)
  const { id } = await reviewRowOf(parts.deps, importId, 3)
  await expect(invoke(reopenReviewRow, { id }, parts.deps, asSystem)).rejects.toMatchObject({ code: 'state.conflict' })
  await expect(invoke(reopenReviewRow, { id: importId }, parts.deps, asSystem)).rejects.toMatchObject({
    code: 'not-found',
  })
})
