import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { deleteCustomer } from '../../../../../functions/customers/delete-customer.ts'
import { restoreCustomer } from '../../../../../functions/customers/restore-customer.ts'
import { fixReviewRow } from '../../../../../functions/review/fix-review-row.ts'
import { ignoreReviewRow } from '../../../../../functions/review/ignore-review-row.ts'
import { runImport } from '../../../../../functions/run-import.ts'
import { invoke } from '../../../../../shared/contract/function.ts'
import { csv, emptyDatabase, importText, openText, runUntil } from '../../../../functions/import-text.ts'
import { outcomesOf, reviewRowOf } from '../../../../functions/review/review-file.ts'
import { asSystem, openTestParts } from '../../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const file = csv('name,email', 'Ann Lee,ann@gmial.com')
const fixed = ['Ann Lee', 'ann@gmail.com']

/** Fixed first, and ignored when its customer was gone; that customer is there again. Gives what was decided last. */
async function decideTwice() {
  const first = await importText(deps, file)
  await invoke(fixReviewRow, { id: (await reviewRowOf(deps, first.id, 2)).id, cells: fixed }, deps, asSystem)
  const { id, version } = await deps.db.selectFrom('customers').select(['id', 'version']).executeTakeFirstOrThrow()
  await invoke(deleteCustomer, { id, version }, deps, asSystem)
  const second = await importText(deps, file)
  await invoke(ignoreReviewRow, { id: (await reviewRowOf(deps, second.id, 2)).id }, deps, asSystem)
  await invoke(restoreCustomer, { id }, deps, asSystem)
  const rows = await deps.db.selectFrom('review_rows').select('state').orderBy('closed_at').execute()
  expect(rows.map(({ state }) => state)).toEqual(['fixed', 'ignored'])
}

/** Makes what was decided first the last decision. */
const turnAround = () =>
  deps.db
    .updateTable('review_rows')
    .set({ closed_at: new Date('2090-01-01') })
    .where('state', '=', 'fixed')
    .execute()

describe('of two decisions of people the later one stands', () => {
  test.each([
    ['ignored', false, { skipped: 1 }],
    ['fixed', true, { unchanged: 1 }],
  ])('for a file that comes again: %s', async (_, isTurned, outcomes) => {
    await decideTwice()
    if (isTurned) await turnAround()
    const { id } = await importText(deps, file)
    expect(await outcomesOf(deps, id)).toEqual(outcomes)
  })

  test.each([
    ['ignored', false, { skipped: 1 }],
    ['fixed', true, { unchanged: 1 }],
  ])('for one that was decided before both: %s', async (_, isTurned, outcomes) => {
    const id = await openText(deps, file)
    await runUntil(deps, id, 'apply')
    await decideTwice()
    if (isTurned) await turnAround()
    // As where its decisions were written while the people were at it, and neither saw the other.
    const unknown = { outcome: 'review', customer_id: null, by_person: false } as const
    await deps.db.updateTable('import_records').set(unknown).where('import_id', '=', id).execute()
    await runImport(id, deps, asSystem)
    expect(await outcomesOf(deps, id)).toEqual(outcomes)
  })
})
