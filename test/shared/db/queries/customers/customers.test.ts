import { expect, test } from 'vitest'
import { listHistory } from '../../../../../shared/db/queries/customers/customers.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test('the history has the last hundred changes that stand, the latest first', async () => {
  const id = await addCustomer(db(), { display_name: 'Ann Lee' })
  const other = await addCustomer(db(), { display_name: 'Bob Ray' })
  const change = (customer_id: string, n: number, more: object = {}) => ({
    ...{ customer_id, field: 'city', old: null, new: JSON.stringify(`city ${n}`) },
    ...more,
  })
  const all = Array.from({ length: 103 }, (_, n) => change(id, n, n === 102 ? { withdrawn_at: new Date() } : {}))
  await db()
    .insertInto('field_history')
    .values([...all, change(other, 1_000)])
    .execute()
  const found = await listHistory(db(), id)
  expect([found.length, found[0]?.new, found.at(-1)?.new]).toEqual([100, 'city 101', 'city 2'])
})
