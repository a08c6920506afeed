import { sql } from 'kysely'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'

const customersLock = 7_303_014

/**
 * Whoever changes customers holds this lock until the end of the transaction. So what a writer sees of the customers can't
 * change under it, and two imports can't create the same customer at once.
 */
export const lockCustomers = (db: Database) => sql`select pg_advisory_xact_lock(${customersLock})`.execute(db)

/** The version of the latest write to any customer. Meaningful while the lock is held. */
export async function getCustomersVersion(db: Database): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select case when is_called then last_value else 0 end as version from customers_versions`.execute(db)
  return theOne(rows).version
}

/** True as long as nothing has ever been put into it. */
export async function hasNoCustomersYet(db: Database): Promise<boolean> {
  const { rows } = await sql<{ untouched: boolean }>`
    select not exists (select from imports) and not exists (select from customers) as untouched`.execute(db)
  return theOne(rows).untouched
}
