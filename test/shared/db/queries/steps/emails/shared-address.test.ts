import { afterAll, beforeEach, expect, test } from 'vitest'
import { addCustomer } from '../../../../../functions/customers/people.ts'
import { csv, emptyDatabase, importText } from '../../../../../functions/import-text.ts'
import { openTestParts } from '../../../../../support/test-parts.ts'

const parts = await openTestParts()
const { deps } = parts
beforeEach(() => emptyDatabase(deps.db))
afterAll(() => parts.close())

const desk = 'harbour@alpha-works.com'
const addAnn = (shared: boolean) =>
  addCustomer(deps.db, { display_name: 'Ann Lee', email: desk, email_shared: shared, customer_type: 'individual' })
const outcomesOf = async (...lines: string[]) => {
  const { id, outcomes } = await importText(deps, csv('name,email,second email,city', ...lines))
  const rows = await deps.db.selectFrom('import_records').select('customer_id').where('import_id', '=', id).execute()
  const happened = Object.entries(outcomes).filter(([, count]) => count > 0)
  return { outcomes: Object.fromEntries(happened), customers: rows.map((row) => row.customer_id) }
}

test.each([
  ['as its address', `Ann Lee,${desk},,Paris`],
  ['as a further address', `Ann Lee,ann@alpha-works.com,${desk},Paris`],
  ['as the address of somebody else', `Bob Ray,${desk},,Paris`],
])('an address that is marked as shared is no match key: a record with it %s is somebody new', async (_, line) => {
  const ann = await addAnn(true)
  const { outcomes, customers } = await outcomesOf(line)
  expect(outcomes).toEqual({ created: 1 })
  expect(customers).not.toContain(ann)
})

test.each([
  ['as its address', `Ann Lee,${desk},,Paris`],
  ['as a further address', `Ann Lee,ann@alpha-works.com,${desk},Paris`],
])('the same address, not shared, is one: a record with it %s is about that customer', async (_, line) => {
  const ann = await addAnn(false)
  const { outcomes, customers } = await outcomesOf(line)
  expect(outcomes).toEqual({ updated: 1 })
  expect(customers).toEqual([ann])
})
