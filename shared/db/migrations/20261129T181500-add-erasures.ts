import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    -- That somebody was erased: no name and no value, only what came of it in numbers.
    create table erasures (
      id uuid primary key default uuidv7(),
      asked_by uuid references users (id),
      asked_at timestamptz not null default now(),
      counts jsonb not null default '{}' check (jsonb_typeof(counts) = 'object'),
      -- When it was written into the store, where no restore of the database reaches it.
      stored_at timestamptz,
      -- When files were looked through of whose records the database had nothing any more.
      searched_at timestamptz,
      lifted_at timestamptz,
      lifted_by uuid references users (id),
      lift_stored_at timestamptz
    );
    create index on erasures (id) where stored_at is null or searched_at is null or lifted_at is not null and lift_stored_at is null;
    -- By what erased people would be known again, each as a keyed hash.
    create table erased_keys (
      hash bytea not null,
      erasure_id uuid not null references erasures (id) on delete cascade,
      primary key (hash, erasure_id)
    );
    create index on erased_keys (erasure_id);
    -- Which records of which files were theirs, and when the kept file lost them.
    create table erased_records (
      import_id uuid not null references imports (id) on delete cascade,
      line integer not null,
      erasure_id uuid not null references erasures (id) on delete cascade,
      blanked_at timestamptz,
      primary key (import_id, line)
    );
    create index on erased_records (erasure_id);
    create index on erased_records (import_id) where blanked_at is null;
    -- The key of the hashes, as HMAC takes it (RFC 2104): made once, with the first erasure.
    create table erasure_key (
      is_only boolean primary key default true check (is_only),
      inner_pad bytea not null check (length(inner_pad) = 64),
      outer_pad bytea not null check (length(outer_pad) = 64)
    );
    -- Of a file of which erased records were blanked; source_sha256 stays that of the file as it came.
    alter table imports add column blanked_sha256 text;
    -- What is kept is the text of the file, since its own format could not be blanked.
    alter table imports add column is_source_copy boolean not null default false;
  `.execute(db)
}
