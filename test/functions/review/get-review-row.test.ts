import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getReviewRow } from '../../../functions/review/get-review-row.ts'
import { ignoreReviewRow } from '../../../functions/review/ignore-review-row.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { csv, importText } from '../import-text.ts'
import { reviewFile, reviewRowOf } from './review-file.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

test('gives the row with its raw cells, its reasons and what its columns become', async () => {
  const { id } = await importText(parts.deps, reviewFile)
  expect(await reviewRowOf(parts.deps, id, 3)).toMatchObject({
    importId: id,
    fileName: 'people.csv',
    line: 3,
    state: 'open',
    columns: ['email', 'name', 'Shoe size'],
    fields: ['email', 'display_name', null],
    cells: ['n/a at all', 'Bob Chan', '40'],
    reasons: [{ column: 'email', value: 'n/a at all' }],
  })
})

test('names the customers that it may be about, while it waits', async () => {
  await importText(parts.deps, csv('email,name', 'eve@alpha-works.com,Eve Poe'))
  const { id } = await importText(parts.deps, csv('email,name', 'eve@alpha-works.com,Zora Quite-Different'))
  const row = await reviewRowOf(parts.deps, id, 2)
  expect(row.candidates).toMatchObject([{ name: 'Eve Poe' }])
  await invoke(ignoreReviewRow, { id: row.id }, parts.deps, asSystem)
  const closed = await invoke(getReviewRow, { id: row.id }, parts.deps, as('viewer'))
  expect([closed.state, closed.candidates]).toEqual(['ignored', []])
})

test('a row that does not exist is not found', async () => {
  await expect(invoke(getReviewRow, { id: randomUUID() }, parts.deps, as('viewer'))).rejects.toMatchObject({
    code: 'not-found',
  })
})
