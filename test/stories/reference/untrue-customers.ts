import { sql } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'

/** Model who are not what the events that stand make of them, each as it is and as it should be. */
export async function untrueCustomers(db: Database) {
  const hidden = '{version,created_at,updated_at,deleted_at,search,sort_name,name_key,full_name}'
  const brought = (table: string, item: string) => sql`coalesce((
    select jsonb_object_agg(${sql.ref(item)}, jsonb_build_object('label', label, 'import', cause_import_id))
    from ${sql.table(table)} where customer_id = c.id), '{}')`
  const withoutLines = (list: string) => sql`(
    select coalesce(jsonb_object_agg(key, value - 'line'), '{}') from jsonb_each(f.${sql.ref(list)}))`
  const { rows } = await sql<{ is: unknown; should: unknown }>`
    select is_ as "is", should from (
      select to_jsonb(c) - ${hidden}::text[] || jsonb_build_object(
          'phones', ${brought('customer_phones', 'phone')}, 'emails', ${brought('customer_emails', 'email')}, 'addresses', ${brought('customer_addresses', 'address')}) as is_,
        to_jsonb(f.folded) - ${hidden}::text[] || jsonb_build_object(
          'phones', ${withoutLines('phones')}, 'emails', ${withoutLines('emails')}, 'addresses', ${withoutLines('addresses')}) as should
      from customers c cross join lateral fold_events(c.id) f) told
    where is_ is distinct from should`.execute(db)
  return rows
}
