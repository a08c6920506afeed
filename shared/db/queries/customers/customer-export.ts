import { type SqlBool, sql } from 'kysely'
import type { CustomerFilters } from '../../../customers/filters.ts'
import type { ExportedCustomer } from '../../../importing/exporting/export-cells.ts'
import type { Database } from '../../database.ts'
import { theOne } from '../the-one.ts'
import { matchesFilters } from './customer-filters.ts'

/** These customers, in this order, with their further phones, e-mails and addresses. */
export async function listForExport(db: Database, ids: readonly string[]): Promise<ExportedCustomer[]> {
  const rows = await db
    .selectFrom('customers')
    .selectAll()
    .select([
      sql<string[]>`array(select phone from customer_phones where customer_id = customers.id order by phone)`.as(
        'phones',
      ),
      sql<string[]>`array(select email from customer_emails where customer_id = customers.id order by email)`.as(
        'emails',
      ),
      sql<string[]>`array(select address from customer_addresses where customer_id = customers.id order by address)`.as(
        'addresses',
      ),
    ])
    .where(sql<SqlBool>`customers.id = any(${ids}::uuid[])`)
    .orderBy(sql`array_position(${ids}::uuid[], customers.id)`)
    .execute()
  return rows
}

/** How many phones, e-mails and addresses the customer with the most of them has, the ones in the row included. */
export async function countSeveral(db: Database, filters: CustomerFilters) {
  const most = (table: string) => sql<number>`(
    select coalesce(max(n), 0) from (
      select count(*) as n from ${sql.table(table)} f join customers on customers.id = f.customer_id
      where ${matchesFilters(filters)} group by f.customer_id) each_one)`
  const { rows } = await sql<{ phone: number; email: number; address_primary: number }>`
    select 1 + ${most('customer_phones')} as phone, 1 + ${most('customer_emails')} as email, 1 + ${most('customer_addresses')} as address_primary`.execute(
    db,
  )
  return theOne(rows)
}

/** The names of all custom fields that the customers have. */
export async function listExtraKeys(db: Database, filters: CustomerFilters): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select distinct key from customers, jsonb_object_keys(extra) as key
    where ${matchesFilters(filters)} order by key`.execute(db)
  return rows.map((row) => row.key)
}

/** Whether some customer has a text longer than so many characters. */
export async function hasLongText(db: Database, filters: CustomerFilters, lengthMax: number): Promise<boolean> {
  const { rows } = await sql`
    select from customers
    where ${matchesFilters(filters)} and octet_length(customers::text) > ${lengthMax}
      and (exists (select from jsonb_each_text(to_jsonb(customers) - '{search,extra}'::text[]) where length(value) > ${lengthMax})
        or exists (select from jsonb_each_text(extra) where length(value) > ${lengthMax}))
    limit 1`.execute(db)
  return rows.length > 0
}
