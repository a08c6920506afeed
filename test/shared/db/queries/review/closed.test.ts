import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { isClosed } from '../../../../../shared/db/queries/review/closed.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { addImport, addReviewRow } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
const customers: Record<string, string> = { none: randomUUID() }
beforeAll(async () => {
  customers.live = await addCustomer(db(), { display_name: 'Ann Lee' })
  customers.deleted = await addCustomer(db(), { display_name: 'Bob Ray', deleted_at: new Date() })
})

test.each([
  ['open', null, null, false],
  ['open', '["x"]', 'live', false],
  ['ignored', null, null, true],
  ['ignored', null, 'deleted', true],
  ['fixed', '["x"]', 'live', true],
  ['fixed', '["x"]', 'deleted', false],
  ['fixed', '["x"]', 'none', false],
  ['fixed', '["x"]', null, false],
  ['fixed', null, 'live', false],
] as const)('a row that is %s, with the cells %j and a customer who is %s', async (state, fixed, customer, closed) => {
  const values = { state, fixed_cells: fixed, customer_id: customer === null ? null : (customers[customer] ?? null) }
  const id = await addReviewRow(db(), await addImport(db()), 2, values)
  const { rows } = await sql<{ closed: boolean }>`
    select ${isClosed} as closed from review_rows h where h.id = ${id}`.execute(db())
  expect(rows).toEqual([{ closed }])
})
