import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Two customers who are one. The loser stays as it is, in `customers`, and is shown no more: the survivor is what the
 * events of both make of it. A merge has its place among these: `sequence` is one of `field_history`. No reference leads to
 * customers: an undo of many would look each up.
 *
 * `merged_keys` has by what each side of a live customer is known, the survivor's own side among them: an import that finds
 * one of these finds that side. `customer_id` is the side, `survivor_id` the customer that is shown.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table merges (
      id uuid primary key default uuidv7(),
      survivor_id uuid not null,
      loser_id uuid not null,
      -- The fields of which the survivor takes what the loser has; a custom field is extra.its-name.
      choices text[] not null default '{}',
      sequence bigint not null,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      unmerged_at timestamptz,
      unmerged_by uuid references users,
      check (survivor_id <> loser_id)
    );
    create unique index merges_standing on merges (loser_id) where unmerged_at is null;
    create index merges_survivor on merges (survivor_id);
    create index merges_loser on merges (loser_id);

    create table merged_keys (
      survivor_id uuid not null,
      customer_id uuid not null,
      key text not null check (key in ('id', 'external_id', 'email', 'youtube_handle', 'youtube_channel_url', 'phone')),
      value text not null,
      name_key text not null,
      sequence bigint not null,
      primary key (customer_id, key, value)
    );
    create index merged_keys_value on merged_keys (value, key);
    create index merged_keys_survivor on merged_keys (survivor_id);

    alter table customers add merged_into uuid;
    alter table field_history add cause_merge_id uuid;
    alter table customer_phones add cause_merge_id uuid;
    alter table customer_emails add cause_merge_id uuid;
    alter table customer_addresses add cause_merge_id uuid;
    -- An address that several people share is nobody's key, as a further one either.
    alter table customer_emails add is_shared boolean not null default false;
    -- An un-merge may have to wait for a key as well.
    alter table undo_conflicts alter import_id drop not null;
  `.execute(db)
}
