import { sql } from 'kysely'
import type { Database } from '../../../shared/db/database.ts'
import { createNaiveFold } from './naive-fold.ts'

/**
 * Customers who are not what the events that stand make of them, each as it is and as it should be; and those of whom
 * `fold_events`, which takes all at once, says something else than the reference, which takes one.
 */
export async function untrueCustomers(db: Database) {
  await createNaiveFold(db)
  const hidden = '{version,created_at,updated_at,deleted_at,merged_into,search,sort_name,name_key,full_name}'
  // What people have given as a further one stands in no event.
  const byHand = sql`cause_import_id is null and cause_merge_id is null`
  const brought = (table: string, item: string) => sql`coalesce((
    select jsonb_object_agg(${sql.ref(item)}, jsonb_strip_nulls(jsonb_build_object(
      'label', label, 'import', cause_import_id, 'merge', cause_merge_id, 'shared', nullif(to_jsonb(f) -> 'is_shared', 'false'))))
    from ${sql.table(table)} f where customer_id = c.id and not (${byHand})), '{}')`
  const withoutLines = (list: string, table: string, item: string) => sql`(
    select coalesce(jsonb_object_agg(key, value - 'line'), '{}') from jsonb_each(f.${sql.ref(list)})
    where not exists (select from ${sql.table(table)} where customer_id = c.id and ${sql.ref(item)} = key and ${byHand}))`
  // A key that another customer has is waited for.
  const wanted = sql`coalesce((select jsonb_object_agg(field, wanted) from undo_conflicts where customer_id = c.id), '{}')`
  const { rows } = await sql<{ is: unknown; should: unknown }>`
    with reference as materialized (
        select c.id as customer_id, f.* from customers c cross join lateral naive_fold(c.id) f
        where not exists (select from merges m where m.survivor_id = c.id and m.unmerged_at is null)
        union all
        select s.id, f.folded, f.origins, f.phones, f.emails, f.addresses
        from (select distinct survivor_id as id from merges where unmerged_at is null) s cross join lateral fold_merged(s.id) f),
      everybody as materialized (select array(select id from customers) as ids)
    select is_ as "is", should from (
      select to_jsonb(c) - ${hidden}::text[] || ${wanted} || jsonb_build_object(
          'phones', ${brought('customer_phones', 'phone')}, 'emails', ${brought('customer_emails', 'email')}, 'addresses', ${brought('customer_addresses', 'address')}) as is_,
        to_jsonb(f.folded) - ${hidden}::text[] || jsonb_build_object(
          'phones', ${withoutLines('phones', 'customer_phones', 'phone')}, 'emails', ${withoutLines('emails', 'customer_emails', 'email')}, 'addresses', ${withoutLines('addresses', 'customer_addresses', 'address')}) as should
      from customers c join reference f on f.customer_id = c.id) told
    where is_ is distinct from should
    union all
    select to_jsonb(told), to_jsonb(f)
    from reference f
    left join (select t.* from everybody, fold_events(ids, true) t) told using (customer_id)
    where row(told.folded, told.origins, told.phones, told.emails, told.addresses)
      is distinct from row(f.folded, f.origins, f.phones, f.emails, f.addresses)
    union all
    select to_jsonb(told), to_jsonb(f)
    from reference f
    left join (select t.* from everybody, fold_events(ids, false) t) told using (customer_id)
    where row(told.folded, by_people(told.origins), told.phones, told.emails, told.addresses)
      is distinct from row(f.folded, by_people(f.origins), f.phones, f.emails, f.addresses)`.execute(db)
  return rows
}
