import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- By what a file's source is known again; in what its columns differ from the last file of it; and whether a person
    -- wants to see the columns before it goes on.
    alter table imports add column source_name text, add column drift jsonb, add column look boolean not null default false;

    -- A mapping that has run, one a source and header.
    create table mapping_memories (
      source_name text not null,
      fingerprint text not null,
      mapping jsonb not null,
      -- How the file had to be read, where a person said so.
      choices jsonb not null default '{}',
      by_person boolean not null,
      from_inbox boolean not null,
      file_name text not null,
      used_at timestamptz not null default now(),
      primary key (source_name, fingerprint)
    );
    create index on mapping_memories (fingerprint);

    -- What is kept beside the fields, without what has got a place of its own since: that is moved, {key: text}, as far
    -- as nobody has written something else there.
    create function extra_kept(extra jsonb, moved jsonb) returns jsonb language sql immutable parallel safe
    return extra - array(select key from jsonb_each(coalesce(moved, '{}')) where extra -> key = value);

    -- As before, but for what has been moved, and for a country that the importer states of the whole file
    -- (inferred says "country_inferred": false): it fills what is blank, and is not inferred.
    create or replace function customer_changes(customer customers, record jsonb, inferred jsonb)
    returns jsonb language sql immutable parallel safe
    return (
      with book as (select to_jsonb(customer) as was),
      wanted as (
        select key, value from jsonb_each(coalesce(record, '{}'))
          where key not in ('tags', 'extra', 'extra_moved', 'phones', 'addresses', 'do_not_contact', 'country_inferred')
        union all
        select key, value from book, jsonb_each(coalesce(inferred, '{}'))
          where not coalesce(record, '{}') ? key and coalesce(was -> key, 'null') = 'null' and key <> 'country_inferred'
        union all
        select 'tags', to_jsonb((customer).tags || array(
            select tag from jsonb_array_elements_text(record -> 'tags') with ordinality as t (tag, place)
            where lower(tag) <> all (select lower(had) from unnest((customer).tags) as had) order by place))
          where record ? 'tags'
        union all
        select 'extra', extra_kept((customer).extra, record -> 'extra_moved') || coalesce(record -> 'extra', '{}')
          where record ?| '{extra,extra_moved}'
        union all
        select 'do_not_contact', 'true' where record -> 'do_not_contact' = 'true'
        union all
        select 'country_inferred', 'false' where record ? 'country_code'
        union all
        select 'country_inferred', 'true' from book
          where inferred ? 'country_code' and not coalesce(record, '{}') ? 'country_code' and was ->> 'country_code' is null
            and inferred -> 'country_inferred' is distinct from 'false'
      )
      select coalesce(jsonb_object_agg(key, value), '{}')
      from wanted, book
      where value is distinct from was -> key
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function customer_changes(customer customers, record jsonb, inferred jsonb)
    returns jsonb language sql immutable parallel safe
    return (
      with book as (select to_jsonb(customer) as was),
      wanted as (
        select key, value from jsonb_each(coalesce(record, '{}'))
          where key not in ('tags', 'extra', 'phones', 'addresses', 'do_not_contact', 'country_inferred')
        union all
        select key, value from book, jsonb_each(coalesce(inferred, '{}'))
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
        select 'country_inferred', 'true' from book
          where inferred ? 'country_code' and not coalesce(record, '{}') ? 'country_code' and was ->> 'country_code' is null
      )
      select coalesce(jsonb_object_agg(key, value), '{}')
      from wanted, book
      where value is distinct from was -> key
    );
    drop function extra_kept;
    drop table mapping_memories;
    alter table imports drop column source_name, drop column drift, drop column look;
  `.execute(db)
}
