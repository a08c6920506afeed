import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a record would change in a customer, as {field: new value}; {} when it changes nothing. Stated values
    -- overwrite, worked-out ones only fill what is blank, tags and custom fields are added to, and do-not-contact is
    -- only ever set.
    create function customer_changes(customer customers, record jsonb, inferred jsonb)
    returns jsonb language sql immutable parallel safe
    return (
      with existing as (select to_jsonb(customer) as was),
      wanted as (
        select key, value from jsonb_each(coalesce(record, '{}'))
          where key not in ('tags', 'extra', 'phones', 'addresses', 'do_not_contact', 'country_inferred')
        union all
        select key, value from existing, jsonb_each(coalesce(inferred, '{}'))
          where not coalesce(record, '{}') ? key and coalesce(was -> key, 'null') = 'null' and key <> 'country_inferred'
        union all
        select 'tags', to_jsonb((customer).tags || array(
            select tag from jsonb_array_elements_text(record -> 'tags') with ordinality as t (tag, place)
            where lower(tag) <> all (select lower(had) from unnest((customer).tags) as had) order by place))
          where record ? 'tags'
        union all
        select 'extra', (customer).extra || (record -> 'extra') where record ? 'extra'
        union all
        select 'do_not_contact', 'true' where record -> 'do_not_contact' = 'true'
        union all
        select 'country_inferred', 'false' where record ? 'country_code'
        union all
        select 'country_inferred', 'true' from existing
          where inferred ? 'country_code' and not coalesce(record, '{}') ? 'country_code' and was ->> 'country_code' is null
      )
      select coalesce(jsonb_object_agg(key, value), '{}')
      from wanted, existing
      where value is distinct from was -> key
    );

    -- Whether a record brings a further phone or address that the customer does not have yet.
    create function has_news(customer uuid, record jsonb) returns boolean language sql stable parallel safe
    return exists (
        select from jsonb_to_recordset(record -> 'phones') as p (phone text)
        where not exists (select from customer_phones had where had.customer_id = customer and had.phone = p.phone)
          and not exists (select from customers c where c.id = customer and c.phone = p.phone))
      or exists (
        select from jsonb_to_recordset(record -> 'addresses') as a (address text)
        where not exists (select from customer_addresses had where had.customer_id = customer and had.address = a.address)
          and not exists (select from customers c where c.id = customer and c.address_primary = a.address));
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function has_news, customer_changes`.execute(db)
}
