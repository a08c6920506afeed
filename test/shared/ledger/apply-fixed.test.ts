import { afterAll, beforeEach, expect, test } from 'vitest'
import { fixReviewRow } from '../../../functions/review/fix-review-row.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { addCustomer } from '../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../functions/import-text.ts'
import { outcomesOf } from '../../functions/review/review-file.ts'
import { asSystem, openTestParts } from '../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
const { db } = deps
afterAll(() => parts.close())
beforeEach(() => emptyDatabase(db))

async function fix(email: string) {
  const { id } = await importText(
    deps,
    csv('name,email', 'Bob Ray,bob@gmial.com', 'Cy Wu,cy@gmial.com', 'Bob Ray,bob@gmial.com'),
  )
  const row = await db.selectFrom('review_rows').select('id').where('line', '=', 2).executeTakeFirstOrThrow()
  const applied = await invoke(fixReviewRow, { id: row.id, cells: ['Bob Ray', email] }, deps, asSystem)
  return {
    id,
    applied,
    row: await db.selectFrom('review_rows').selectAll().where('id', '=', row.id).executeTakeFirst(),
  }
}

test('a fixed row is written as an import of one record, and closes its row and its records', async () => {
  const { id, applied, row } = await fix('bob@gmail.com')
  const customer = await db.selectFrom('customers').selectAll().executeTakeFirstOrThrow()
  expect(applied).toEqual({ kind: 'applied', outcome: 'created', customerId: customer.id })
  expect(customer).toMatchObject({ full_name: 'Bob Ray', email: 'bob@gmail.com' })
  const own = await db.selectFrom('imports').selectAll().where('parent_id', '=', id).executeTakeFirstOrThrow()
  expect(own).toMatchObject({ state: 'finished', records: 1 })
  expect(row).toMatchObject({
    ...{ state: 'fixed', fixed_cells: ['Bob Ray', 'bob@gmail.com'], fix_import_id: own.id, customer_id: customer.id },
  })
  expect(await db.selectFrom('staged_records').select('chunk').where('import_id', '=', own.id).execute()).toEqual([
    { chunk: 0 },
  ])
  const chunk = await db.selectFrom('import_chunks').selectAll().where('import_id', '=', own.id).executeTakeFirst()
  expect(chunk).toMatchObject({ outcomes: { created: 1 }, applied_sequence: expect.any(Number) })
  expect(await outcomesOf(deps, id)).toEqual({ created: 1, merged: 1, review: 1 })
})

test('one that leads to somebody else changes nothing, and says whom', async () => {
  const ann = await addCustomer(db, { display_name: 'Ann Lee', email: 'ann@gmail.com' })
  const { id, applied, row } = await fix('ann@gmail.com')
  expect(applied).toMatchObject({ kind: 'review', reasons: [{ code: 'match.different-person' }], candidates: [ann] })
  expect(row).toMatchObject({ state: 'open', fix_import_id: null, fixed_cells: null })
  expect(await db.selectFrom('imports').select('id').execute()).toEqual([{ id }])
  expect(await outcomesOf(deps, id)).toEqual({ review: 3 })
})
