import { sql } from 'kysely'
import { recordHash } from '../../../importing/record/record-hash.ts'
import type { Database } from '../../database.ts'

/** What the cells of a blanked record are known by: it says nothing. */
export const blankHash = recordHash([], [])

/**
 * Whom an erasure is about, by what they are known, and which records are theirs: pg_temp.erasing (id), erasing_keys
 * (kind, value) and erasing_lines (import_id, line). Nothing is written.
 */
export async function gatherPeople(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    create temp table erasing on commit drop as
    select distinct family_of(shown_of(w.id)) as id from unnest(${ids}::uuid[]) as w (id)`.execute(db)
  await gatherKeys(db)
  await gatherRecords(db)
}

const isTheirs = (id: string) => sql`${sql.ref(id)} in (select id from erasing)`

/** What they have, had, and what their records say. A shared address is nobody's, and what somebody else has too is theirs. */
async function gatherKeys(db: Database): Promise<void> {
  await sql`
    create temp table erasing_keys on commit drop as
    with records as materialized (
      select r.hash, s.name, s.key_emails, s.key_phones, s.key_external_id, s.key_youtube_handle, s.key_youtube_channel_url
      from import_records r left join staged_records s on s.import_id = r.import_id and s.line = r.line
      where ${isTheirs('r.customer_id')}
    ), changed as materialized (
      select h.field, said.value
      from field_history h cross join lateral (values (h.old), (h.new)) as both_sides (side)
      cross join lateral (
        select side #>> '{}' as value where jsonb_typeof(side) = 'string'
        union all
        select jsonb_array_elements_text(side) where jsonb_typeof(side) = 'array') said
      where ${isTheirs('h.customer_id')} and h.field in ('email', 'emails', 'phone', 'phones', 'external_id', 'youtube_handle', 'youtube_channel_url')
    ), people as materialized (select c.* from customers c where ${isTheirs('c.id')}),
    phones (phone) as (
      select phone from people union select phone from customer_phones f where ${isTheirs('f.customer_id')}
      union select unnest(key_phones) from records union select value from changed where field in ('phone', 'phones')
      union select value from merged_keys k where k.key = 'phone' and ${isTheirs('k.customer_id')}
    ), names (name_key) as (
      select name_key from people union select name_key(name) from records
      union select name_key from merged_keys k where ${isTheirs('k.customer_id')}
    ), said (kind, value) as (
      select 'id', id::text from erasing
      union select 'email', email from people where not email_shared
      union select 'email', email from customer_emails f where ${isTheirs('f.customer_id')} and not is_shared
      union select 'email', unnest(key_emails) from records
      union select 'email', value from changed where field in ('email', 'emails')
      union select field, value from changed where field in ('external_id', 'youtube_handle', 'youtube_channel_url')
      union select key, value from merged_keys k where k.key not in ('id', 'phone') and ${isTheirs('k.customer_id')}
      union select 'external_id', external_id from people union select 'external_id', key_external_id from records
      union select 'youtube_handle', youtube_handle from people union select 'youtube_handle', key_youtube_handle from records
      union select 'youtube_channel_url', youtube_channel_url from people
      union select 'youtube_channel_url', key_youtube_channel_url from records
      union select 'phone', phone || ' ' || name_key from phones, names where name_key <> ''
      union select 'record', hash::text from records
      union select 'record', hash::text from review_rows h where ${isTheirs('h.customer_id')}
    )
    select kind, value from said
    where value is not null and value <> ${blankHash}::uuid::text and not exists (
      select from customers c where c.deleted_at is null and not ${isTheirs('c.id')} and case kind
        when 'email' then c.email = value
        when 'external_id' then c.external_id = value
        when 'youtube_handle' then c.youtube_handle = value
        when 'youtube_channel_url' then c.youtube_channel_url = value
        when 'phone' then c.phone = split_part(value, ' ', 1) and c.phone || ' ' || c.name_key = value end)`.execute(db)
  await sql`create unique index on erasing_keys (kind, value)`.execute(db)
}

const valuesOf = (kind: string) => sql`array(select value from erasing_keys where kind = ${kind})`

/** A record that carries one of their keys is theirs, as in matching, unless it made or changed somebody else. */
async function gatherRecords(db: Database): Promise<void> {
  await sql`
    create temp table erasing_lines on commit drop as
    with keys as materialized (
      select ${valuesOf('record')}::uuid[] as hashes, ${valuesOf('email')} as emails, ${valuesOf('external_id')} as external_ids,
        ${valuesOf('youtube_handle')} as handles, ${valuesOf('youtube_channel_url')} as channels, ${valuesOf('phone')} as phones
    ), found as (
      select r.import_id, r.line, true as is_theirs from import_records r where ${isTheirs('r.customer_id')}
      union
      select r.import_id, r.line, false from import_records r, keys where r.hash = any(keys.hashes)
      union
      select s.import_id, s.line, false from staged_records s, keys
      where s.verdict is distinct from 'blank' and (${isTheirs('s.key_id')} or s.key_emails && keys.emails or s.email = any(keys.emails)
        or s.external_id = any(keys.external_ids) or s.youtube_handle = any(keys.handles) or s.youtube_channel_url = any(keys.channels)
        or s.key_phones <> '{}' and array(select phone || ' ' || name_key(s.name) from unnest(s.key_phones) as phone) && keys.phones)
      union
      select h.import_id, h.line, false from review_rows h, keys
      where ${isTheirs('h.customer_id')} or h.hash = any(keys.hashes) or exists (
        select from jsonb_array_elements_text(h.cells || coalesce(h.fixed_cells, '[]')) as cell where lower(btrim(cell)) = any(keys.emails))
    ), placed as (
      select f.import_id, f.line, f.is_theirs, i.source_key from found f join imports i on i.id = f.import_id
    ), around as (
      select o.id as import_id, p.line, bool_or(p.is_theirs) as is_theirs, p.source_key
      from placed p join imports o on o.source_key = p.source_key
      where o.id = p.import_id or o.parent_id is null
        or exists (select from import_records r where r.import_id = o.id and r.line = p.line)
      group by o.id, p.line, p.source_key
    ), others as (
      -- Records of somebody else who is there.
      select a.import_id, a.line, a.source_key from around a
      join import_records r on r.import_id = a.import_id and r.line = a.line
      join customers c on c.id = r.customer_id where not ${isTheirs('c.id')}
    )
    select distinct a.import_id, a.line from around a
    where not exists (select from others o where o.import_id = a.import_id and o.line = a.line)
      and (a.is_theirs or not exists (select from others o where o.source_key = a.source_key and o.line = a.line))`.execute(
    db,
  )
  await sql`create unique index on erasing_lines (import_id, line)`.execute(db)
  await sql`analyze erasing_lines`.execute(db)
}
