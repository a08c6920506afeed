import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { listReviewRows } from '../../../functions/review/list-review-rows.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase, importText } from '../import-text.ts'
import { outcomesOf, reviewFile, reviewRowOf } from './review-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
beforeEach(() => emptyDatabase(parts.deps.db))
afterAll(() => parts.close())

test('a skipped row leaves the review rows, with every record that has its cells', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  await invoke(ignoreReviewRow, { id: (await reviewRowOf(parts.deps, id, 2)).id }, parts.deps, asSystem)
  expect(await outcomesOf(parts.deps, id)).toEqual({ created: 1, review: 1, skipped: 2 })
})

test('what was skipped is remembered when the file comes again, whatever the policy', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  await invoke(ignoreReviewRow, { id: (await reviewRowOf(parts.deps, id, 2)).id }, parts.deps, asSystem)
  const again = await importText(parts.deps, reviewFile, 'keep')
  expect(await outcomesOf(parts.deps, again.id)).toEqual({ created: 1, unchanged: 1, skipped: 2 })
  expect((await invoke(listReviewRows, {}, parts.deps, as('viewer'))).total).toBe(0)
})

test('a row is skipped once', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  const row = await reviewRowOf(parts.deps, id, 2)
  await invoke(ignoreReviewRow, { id: row.id }, parts.deps, asSystem)
  await expect(invoke(ignoreReviewRow, { id: row.id }, parts.deps, asSystem)).rejects.toMatchObject({
    code: 'state.conflict',
  })
})
