import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database.ts'

/** The hashes by which somebody is looked for: pg_temp.sought (hash). */
export const gatherSought = (db: Database, hashes: readonly string[]) =>
  sql`create temp table sought on commit drop as select decode(h, 'hex') as hash from unnest(${hashes}::text[]) as h`.execute(
    db,
  )

const isSought = (kind: string, value: RawBuilder<unknown>) =>
  sql`keyed_hash(${kind}, ${value}) in (select hash from sought)`

/** The customers whom one of the hashes of `gatherSought` is of, deleted and merged ones too. */
export async function findHashedCustomers(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select c.id from customers c where ${isSought('id', sql`c.id::text`)}
      or c.email is not null and not c.email_shared and ${isSought('email', sql`c.email`)}
      or c.external_id is not null and ${isSought('external_id', sql`c.external_id`)}
      or c.youtube_handle is not null and ${isSought('youtube_handle', sql`c.youtube_handle`)}
      or c.youtube_channel_url is not null and ${isSought('youtube_channel_url', sql`c.youtube_channel_url`)}
      or c.phone is not null and c.name_key <> '' and ${isSought('phone', sql`c.phone || ' ' || c.name_key`)}
    union select customer_id from customer_emails where not is_shared and ${isSought('email', sql`email`)}
    union select f.customer_id from customer_phones f join customers c on c.id = f.customer_id
      where c.name_key <> '' and ${isSought('phone', sql`f.phone || ' ' || c.name_key`)}`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Adds to pg_temp.erasing_lines the records that one of the hashes is of, and those that were erased by their lines, as far
 * as their import is there and they are nobody else's.
 */
export async function addHashedRecords(
  db: Database,
  lines: readonly { readonly importId: string; readonly line: number }[],
): Promise<void> {
  await sql`
    insert into erasing_lines (import_id, line)
    select f.import_id, f.line from (
      select import_id, line from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l ("importId" uuid, line int)
      cross join lateral (select l."importId" as import_id) named
      union
      select import_id, line from import_records r where ${isSought('record', sql`r.hash::text`)}
      union
      select s.import_id, s.line from staged_records s where s.verdict is distinct from 'blank' and exists (
        select from (
          select 'email' as kind, unnest(s.key_emails) as value
          union all select 'id', s.key_id::text
          union all select 'external_id', s.key_external_id
          union all select 'youtube_handle', s.key_youtube_handle
          union all select 'youtube_channel_url', s.key_youtube_channel_url
          union all select 'phone', phone || ' ' || name_key(s.name) from unnest(s.key_phones) as phone
        ) k where k.value is not null and keyed_hash(k.kind, k.value) in (select hash from sought))
      union
      select h.import_id, h.line from review_rows h where ${isSought('record', sql`h.hash::text`)} or exists (
        select from jsonb_array_elements_text(h.cells) as cell where ${isSought('email', sql`lower(btrim(cell))`)})
    ) f join imports i on i.id = f.import_id
    where not exists (
      select from import_records r join customers c on c.id = r.customer_id
      where r.import_id = f.import_id and r.line = f.line and c.id not in (select id from erasing))
    on conflict do nothing`.execute(db)
}
