import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imports (
      id uuid primary key,
      file_name text not null,
      via text not null check (via in ('browser', 'bucket', 'command-line', 'sample')),
      policy text not null check (policy in ('strict', 'repair', 'keep')),
      state text not null default 'planning' check (state in
        ('planning', 'waiting', 'cleaning', 'resolving', 'applying', 'finishing', 'finished', 'failed', 'cancelled')),
      -- The copy that everything reads, and its ETag: a range of any other object is refused.
      source_key text not null,
      source_etag text not null,
      source_bytes bigint not null,
      source_sha256 text,
      -- Which object of the inbox it came from; the same version of it is taken in once.
      inbox_key text,
      inbox_version text,
      -- What the chunks are ranges of: the source itself, or a copy of it in UTF-8.
      data_key text,
      data_etag text,
      layout jsonb,
      mapping jsonb,
      records integer,
      customers_version bigint,
      error_code text,
      error_message text,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      started_at timestamptz,
      finished_at timestamptz,
      unique (inbox_key, inbox_version)
    );
    create index on imports (created_at desc);

    -- The ledger: a piece of the file, and what became of its records.
    create table import_chunks (
      import_id uuid not null references imports on delete cascade,
      chunk integer not null,
      byte_start bigint not null,
      byte_end bigint not null,
      first_line integer not null,
      records integer not null,
      outcomes jsonb,
      primary key (import_id, chunk)
    );

    -- The work that an import owes. Whoever holds the claim may commit; the queue only says that there is work.
    create table import_steps (
      import_id uuid not null references imports on delete cascade,
      step text not null check (step in ('plan', 'clean', 'resolve', 'apply', 'finish')),
      chunk integer not null default 0,
      state text not null default 'ready' check (state in ('ready', 'running', 'done')),
      attempt integer not null default 0,
      -- How often it met a bug, and how often whoever held the claim died; work that always does fails the import.
      failures integer not null default 0,
      deaths integer not null default 0,
      claim uuid,
      lease_until timestamptz,
      queued_at timestamptz not null default now(),
      primary key (import_id, step, chunk)
    );
    create index import_steps_owed on import_steps (queued_at) where state <> 'done';

    -- Cleaned records on their way; swept when the import is old.
    create table staged_records (
      import_id uuid not null references imports on delete cascade,
      line integer not null,
      chunk integer not null,
      hash uuid not null,
      cells jsonb not null,
      verdict text check (verdict in ('review', 'blank')),
      reasons jsonb,
      record jsonb,
      inferred jsonb,
      notes jsonb,
      name text,
      name_key text generated always as (name_key(name)) stored,
      key_id uuid,
      key_external_id text,
      key_email text,
      key_youtube_handle text,
      key_youtube_channel_url text,
      key_phones text[] not null default '{}',
      -- On the first line of several that are one customer: what all of them together say.
      folded jsonb,
      primary key (import_id, line)
    );
    -- No query asks for what is inside these; without this, to take statistics of them takes longer than to decide.
    alter table staged_records
      alter cells set statistics 0, alter record set statistics 0, alter inferred set statistics 0,
      alter notes set statistics 0, alter reasons set statistics 0, alter folded set statistics 0;

    -- The ledger of records: each ends in one outcome, counted from here.
    create table import_records (
      import_id uuid not null references imports on delete cascade,
      line integer not null,
      chunk integer not null,
      hash uuid not null,
      outcome text not null check (outcome in ('created', 'updated', 'unchanged', 'merged', 'review', 'skipped', 'blank')),
      customer_id uuid,
      customer_version bigint,
      -- The first line of the file that is the same customer; the effect of all of them is its.
      leader_line integer not null,
      reasons jsonb,
      candidates uuid[],
      primary key (import_id, line)
    );
    create index import_records_chunk on import_records (import_id, chunk);
    create index import_records_hash on import_records (hash) where customer_id is not null;
    create index import_records_customer on import_records (customer_id) where customer_id is not null;

    -- Rows that wait for a person. The hash of the cells says that it is the same row again.
    create table review_rows (
      id uuid primary key default uuidv7(),
      hash uuid not null,
      import_id uuid not null references imports,
      line integer not null,
      columns jsonb not null,
      cells jsonb not null,
      reasons jsonb not null,
      candidates uuid[] not null default '{}',
      state text not null default 'open' check (state in ('open', 'fixed', 'ignored')),
      fixed_cells jsonb,
      customer_id uuid,
      created_at timestamptz not null default now(),
      closed_at timestamptz,
      closed_by uuid references users
    );
    create unique index review_rows_open on review_rows (hash) where state = 'open';
    create index on review_rows (import_id, line);

    -- Jobs asked for in a transaction and not yet handed to the queue.
    create table outbox (
      id bigint generated always as identity primary key,
      job text not null,
      job_id text not null,
      data jsonb not null,
      created_at timestamptz not null default now()
    );
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table outbox, review_rows, import_records, staged_records, import_steps, import_chunks, imports`.execute(
    db,
  )
}
