import { type Insertable, sql } from 'kysely'
import type { Call } from '../../../shared/contract/call.ts'
import type { Database } from '../../../shared/db/database.ts'
import { lockCustomers } from '../../../shared/db/queries/customers/lock-customers.ts'
import type { CustomersTable } from '../../../shared/db/tables/customers.ts'

/** Somebody who may edit, with a row of their own, to whom changes can be put down. */
export async function addEditor(db: Database, name: string): Promise<Call> {
  const user = { email: `${name.toLowerCase()}@harbour.test`, name, role: 'editor' as const, password_hash: null }
  const { id } = await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()
  return { actor: { kind: 'user', id, ...user }, requestId: 'test' }
}

/** Writes to the customers as everybody does who is no import: in a turn of their own. */
export const writeAsPerson = <T>(db: Database, write: (tx: Database) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await lockCustomers(tx)
    return write(tx)
  })

/** The version of the latest write to any customer. */
export async function getCustomersVersion(db: Database): Promise<number> {
  const { rows } = await sql<{ version: number }>`select last_value as version from customers_versions`.execute(db)
  return rows[0]?.version ?? 0
}

export async function addCustomer(
  db: Database,
  values: Omit<Insertable<CustomersTable>, 'extra'> & { extra?: string },
): Promise<string> {
  const row = { extra: '{}', ...values }
  return (await db.insertInto('customers').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** What stands in the history of a customer, in its order. */
export async function historyOf(db: Database, customerId: string) {
  const rows = await db
    .selectFrom('field_history')
    .leftJoin('users', 'users.id', 'cause_user_id')
    .select(['field', 'old', 'new', 'users.name as by'])
    .where('customer_id', '=', customerId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ field, old, new: now, by }) => [field, old, now, by])
}
