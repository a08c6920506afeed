import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { matchesFilters } from '../../../../../shared/db/queries/customers/customer-filters.ts'
import { addChunk, addImport, addRecord } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()

test('an import has the customers that its rows are about, or those that these are merged into', async () => {
  const add = async (display_name: string) =>
    (await db().insertInto('customers').values({ display_name, extra: '{}' }).returning('id').executeTakeFirstOrThrow())
      .id
  const merge = async (loser: string, survivor_id: string) => {
    const gone = { merged_into: survivor_id, deleted_at: new Date() }
    await db().updateTable('customers').set(gone).where('id', '=', loser).execute()
    const key = { survivor_id, customer_id: loser, key: 'id', value: loser, name_key: '', sequence: 1 } as const
    await db().insertInto('merged_keys').values(key).execute()
  }
  const [ann, bob, other] = [await add('Ann'), await add('Bob'), await add('Of another import')]
  await merge(bob, await add('Bob’s survivor'))
  await merge(other, await add('Its survivor'))
  await add('Of no import')

  const [importId, another] = [await addImport(db()), await addImport(db())]
  for (const one of [importId, another]) await addChunk(db(), one)
  await addRecord(db(), importId, 2, { customer_id: ann })
  await addRecord(db(), importId, 3, { customer_id: bob })
  await addRecord(db(), importId, 4, { outcome: 'review' })
  await addRecord(db(), another, 2, { customer_id: other })

  const listed = async (id: string) => {
    const { rows } = await sql<{ name: string }>`
      select display_name as name from customers where ${matchesFilters({ search: '', importId: id })} order by 1`.execute(
      db(),
    )
    return rows.map(({ name }) => name)
  }
  expect(await listed(importId)).toEqual(['Ann', 'Bob’s survivor'])
  expect(await listed(another)).toEqual(['Its survivor'])
})
