import { afterAll, beforeEach, expect, test } from 'vitest'
import { getBulkFix } from '../../../functions/review/get-bulk-fix.ts'
import { ignoreReviewGroup } from '../../../functions/review/ignore-review-group.ts'
import { undoBulkFix } from '../../../functions/review/undo-bulk-fix.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asSystem, openTestParts } from '../../support/test-parts.ts'
import { csv, emptyDatabase, importText, readTables } from '../import-text.ts'
import { countOpen, gmial, gmialFile, useGmail } from './gmial.ts'
import { outcomesOf } from './review-file.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const skip = (more: Record<string, unknown> = {}) => invoke(ignoreReviewGroup, { ...gmial, ...more }, deps, asSystem)

test('leaves all rows that say the same out, in every import that met them', async () => {
  const first = await importText(deps, gmialFile)
  const second = await importText(deps, gmialFile)
  const { bulkFixId, rows } = await skip({ rows: 14 })
  expect(rows).toBe(14)
  expect(await outcomesOf(deps, first.id)).toEqual({ created: 1, review: 1, skipped: 14 })
  expect(await outcomesOf(deps, second.id)).toEqual({ unchanged: 1, review: 1, skipped: 14 })
  expect(await countOpen(deps)).toBe(1)
  expect(await invoke(getBulkFix, { id: bulkFixId }, deps, as('viewer'))).toMatchObject({ kind: 'ignore', skipped: 14 })
})

test('law 7: the file again leaves them out again, and a second skip finds none', async () => {
  await importText(deps, gmialFile)
  await skip()
  const again = await importText(deps, gmialFile)
  expect(await outcomesOf(deps, again.id)).toEqual({ unchanged: 1, review: 1, skipped: 14 })
  const before = await readTables(deps.db)
  expect(await skip()).toEqual({ bulkFixId: null, rows: 0 })
  expect(await readTables(deps.db)).toEqual(before)
})

test('undone, all of them wait again, and can be fixed', async () => {
  const { id } = await importText(deps, gmialFile)
  const { bulkFixId } = await skip()
  await invoke(undoBulkFix, { id: bulkFixId }, deps, asSystem)
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, review: 15 })
  expect(await countOpen(deps)).toBe(15)
  expect((await useGmail(deps)).rows).toBe(14)
  expect(await outcomesOf(deps, id)).toEqual({ created: 15, review: 1 })
})

test('leaves rows out that no cell is to blame for, too', async () => {
  const { id } = await importText(
    deps,
    csv('email,name', 'a@a-works.com,Ann Lee', 'a@a-works.com,Zora Quite-Different'),
  )
  expect((await skip({ reason: 'match.different-person', value: '' })).rows).toBe(1)
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, skipped: 1 })
})

test('leaves no more rows out than the person has seen', async () => {
  await importText(deps, gmialFile)
  await expect(skip({ rows: 13 })).rejects.toMatchObject({ code: 'state.conflict' })
  expect(await countOpen(deps)).toBe(15)
})
