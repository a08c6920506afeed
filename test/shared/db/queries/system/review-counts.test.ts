import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { redoImport } from '../../../../../functions/imports/redo-import.ts'
import { undoImport } from '../../../../../functions/imports/undo-import.ts'
import { ignoreReviewRow } from '../../../../../functions/review/ignore-review-row.ts'
import { reopenReviewRow } from '../../../../../functions/review/reopen-review-row.ts'
import { runImport } from '../../../../../functions/run-import.ts'
import { invoke } from '../../../../../shared/contract/function.ts'
import { countReviewRows } from '../../../../../shared/db/queries/review/review-counts.ts'
import { correctReviewCounts, foldReviewCounts } from '../../../../../shared/db/queries/system/review-counts.ts'
import { emptyDatabase, importText } from '../../../../functions/import-text.ts'
import { reviewFile, reviewRowOf } from '../../../../functions/review/review-file.ts'
import { asSystem, openTestParts, type TestParts } from '../../../../support/test-parts.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(parts.deps.db))

describe('the rows that need review are counted as what they stand for', () => {
  const counted = async () => {
    const { db } = parts.deps
    expect(await correctReviewCounts(db)).toEqual([])
    const before = await countReviewRows(db)
    await foldReviewCounts(db)
    expect(await correctReviewCounts(db)).toEqual([])
    expect(await countReviewRows(db)).toBe(before)
    return before
  }

  test('through two imports of the same rows, ignoring, undo and redo', async () => {
    const { deps } = parts
    const move = async (fn: typeof undoImport | typeof redoImport, id: string) => {
      await invoke(fn, { id }, deps, asSystem)
      await runImport(id, deps, asSystem)
    }
    const first = await importText(deps, reviewFile)
    expect(await counted()).toBe(3)
    const second = await importText(deps, `${reviewFile}ann@gmial.com,Ann Lee,39\n`)
    expect(await counted()).toBe(3)
    // From here on the rows wait in the name of the second import, which has one of them three times.
    await move(undoImport, first.id)
    expect(await counted()).toBe(4)
    const { id } = await reviewRowOf(deps, second.id, 2)
    await invoke(ignoreReviewRow, { id }, deps, asSystem)
    expect(await counted()).toBe(1)
    await invoke(reopenReviewRow, { id }, deps, asSystem)
    expect(await counted()).toBe(4)
    await move(undoImport, second.id)
    expect(await counted()).toBe(0)
    await move(redoImport, first.id)
    expect(await counted()).toBe(3)
  })
})

test('one folds at a time, all that there is, and nobody who writes', async () => {
  const { db } = parts.deps
  const { id } = await importText(parts.deps, reviewFile)
  await db.transaction().execute(async (tx) => {
    // What a fold takes, another one holds.
    await tx.selectNoFrom(({ fn, val }) => fn('pg_advisory_xact_lock', [val(7_303_015)]).as('lock')).execute()
    expect(await foldReviewCounts(db)).toBe(0)
    expect(await correctReviewCounts(db)).toEqual([])
  })
  expect(await foldReviewCounts(db)).toBeGreaterThan(0)
  expect(await foldReviewCounts(db)).toBe(0)
  const groups = () => db.selectFrom('review_groups').select('records').where('scope', '=', id).execute()
  expect(await groups()).toHaveLength(2)
  await db.updateTable('review_rows').set({ state: 'ignored' }).execute()
  await foldReviewCounts(db)
  expect(await groups()).toEqual([])
  expect(await db.selectFrom('review_reasons').selectAll().where('groups', '<>', 0).execute()).toEqual([])
})

test('a count that is wrong is told and corrected, one that is not there as well', async () => {
  const { db } = parts.deps
  const { id } = await importText(parts.deps, reviewFile)
  await foldReviewCounts(db)
  await db.deleteFrom('review_groups').where('scope', '=', id).execute()
  await db
    .insertInto('review_changes')
    .values({ scope: id, reason: 'email.no-at', value: 'nobody', delta: 2 })
    .execute()
  const wrong = await correctReviewCounts(db)
  expect(wrong).toHaveLength(3)
  expect(wrong).toContainEqual({ counted: `review:${id}:email.no-at:nobody`, was: 2, is: 0 })
  expect(await correctReviewCounts(db)).toEqual([])
})
