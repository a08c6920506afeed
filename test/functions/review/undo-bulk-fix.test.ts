import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { redoImport } from '../../../functions/imports/redo-import.ts'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { ignoreReviewGroup } from '../../../functions/review/ignore-review-group.ts'
import { undoBulkFix } from '../../../functions/review/undo-bulk-fix.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText } from '../import-text.ts'
import { countOpen, gmial, gmialFile, runOwed, undo, useGmail } from './gmial.ts'
import { outcomesOf } from './review-file.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const take = async (id: string | null) => {
  await invoke(undoBulkFix, { id }, deps, asSystem)
  await runOwed(deps)
}
const action = (id: string | null) => invoke(getBulkFix, { id }, deps, as('viewer'))

test('takes the customers out again, of every file, and the rows wait as before', async () => {
  const first = await importText(deps, gmialFile)
  const second = await importText(deps, csv('name,email', 'Zed Zander,zed@gmial.com'))
  const { bulkFixId } = await useGmail(deps)
  await take(bulkFixId)
  expect(await outcomesOf(deps, first.id)).toEqual({ created: 1, review: 15 })
  expect(await outcomesOf(deps, second.id)).toEqual({ review: 1 })
  expect(await countOpen(deps)).toBe(16)
  expect((await deps.db.selectFrom('customers').select('email').execute()).map(({ email }) => email)).toEqual([
    'cy@beta-works.com',
  ])
  expect(await action(bulkFixId)).toMatchObject({ undoneAt: expect.any(Date), runs: false, customers: [] })
})

test('of rows whose import has been undone leaves none that waits; done again, it holds them', async () => {
  const { id } = await importText(deps, gmialFile)
  const { bulkFixId } = await invoke(ignoreReviewGroup, gmial, deps, asSystem)
  await undo(deps, id)
  await take(bulkFixId)
  expect(await countOpen(deps)).toBe(0)
  await invoke(redoImport, { id }, deps, asSystem)
  await runOwed(deps)
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 15 })
  expect(await countOpen(deps)).toBe(15)
})

test('of one row alone puts that one back', async () => {
  const { id } = await importText(deps, csv('email,name', 'ann@gmial.com,Ann Lee'))
  const { bulkFixId } = await invoke(ignoreReviewGroup, gmial, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ skipped: 1 })
  await take(bulkFixId)
  expect(await outcomesOf(deps, id)).toEqual({ review: 1 })
})

test('asked for twice, is done once; after that the rows can be fixed anew', async () => {
  const { id } = await importText(deps, gmialFile)
  const { bulkFixId } = await useGmail(deps)
  await take(bulkFixId)
  const anew = await useGmail(deps)
  await take(bulkFixId)
  expect(anew.rows).toBe(14)
  expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
})

test('waits until the work is done', async () => {
  const lines = Array.from({ length: 201 }, (_, n) => `p${n}@gmial.com,Person ${n}x`)
  await importText(deps, csv('email,name', ...lines))
  const { bulkFixId } = await useGmail(deps)
  await expect(take(bulkFixId)).rejects.toMatchObject({ code: 'state.conflict' })
  await runOwed(deps)
  await take(bulkFixId)
  expect(await countOpen(deps)).toBe(201)
})

test('finds nothing under an unknown id', async () => {
  await expect(take(randomUUID())).rejects.toMatchObject({ code: 'not-found' })
})
