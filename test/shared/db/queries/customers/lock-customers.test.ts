import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import {
  getCustomersVersion,
  hasNoCustomersYet,
  lockCustomers,
} from '../../../../../shared/db/queries/customers/lock-customers.ts'
import { addCustomer } from '../../../../functions/customers/people.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { addImport } from '../../ledger-rows.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

test('the version is 0 before the first write, and then that of the latest', async () => {
  await sql`alter sequence customers_versions restart`.execute(db())
  expect(await getCustomersVersion(db())).toBe(0)
  await addCustomer(db(), { display_name: 'Ann Lee' })
  expect(await getCustomersVersion(db())).toBe(1)
  await addCustomer(db(), { display_name: 'Bob Ray' })
  expect(await getCustomersVersion(db())).toBe(2)
})

test('nothing was ever put in where there is neither an import nor a customer', async () => {
  expect(await hasNoCustomersYet(db())).toBe(true)
  await addImport(db())
  expect(await hasNoCustomersYet(db())).toBe(false)
  await emptyDatabase(db())
  await addCustomer(db(), { deleted_at: new Date() })
  expect(await hasNoCustomersYet(db())).toBe(false)
})

test('one holds the lock at a time, until its transaction ends', async () => {
  await db()
    .transaction()
    .execute(async (first) => {
      await lockCustomers(first)
      const second = db()
        .transaction()
        .execute(async (tx) => {
          await sql`set local lock_timeout = '100ms'`.execute(tx)
          await lockCustomers(tx)
        })
      await expect(second).rejects.toMatchObject({ code: '55P03' })
    })
  await db().transaction().execute(lockCustomers)
})
