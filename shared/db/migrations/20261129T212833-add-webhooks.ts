import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Where others are told what happens; what they are owed is written by the statement that changes something. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table webhooks (
      id uuid primary key default uuidv7(),
      url text not null check (length(url) between 1 and 2000),
      description text not null check (length(description) <= 200),
      events text[] not null check (cardinality(events) between 1 and 50),
      is_on boolean not null default true,
      -- Since when it is told anything: what was due before is not its business.
      on_since timestamptz not null default now(),
      -- Why it was turned off by itself.
      off_reason text check (off_reason in ('failing', 'gone')),
      -- In base 64. The one before is signed with as well until then.
      secret text not null,
      previous_secret text,
      previous_until timestamptz,
      -- Of tries one after the other, all in vain: how many, since when, and when the next one may be.
      failures integer not null default 0,
      failing_since timestamptz,
      retry_at timestamptz,
      created_by uuid references users on delete set null,
      created_at timestamptz not null default now(),
      check (is_on or retry_at is null),
      check ((previous_secret is null) = (previous_until is null))
    );
    create table webhook_deliveries (
      id uuid primary key default uuidv7(),
      -- Of one customer, the order of the changes: whoever changes it has its row.
      sequence bigint not null generated always as identity,
      webhook_id uuid not null references webhooks on delete cascade,
      type text not null,
      about uuid,
      facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
      -- What one transaction does to one customer is told once.
      happened_at timestamptz not null default now(),
      transaction xid8 not null default pg_current_xact_id(),
      state text not null default 'owed' check (state in ('owed', 'delivered', 'given-up')),
      attempts integer not null default 0,
      next_at timestamptz not null default now(),
      -- Of who sends it right now.
      claim uuid,
      tried_at timestamptz,
      -- What was sent first is sent each time; null before, and once somebody in it was erased.
      body text,
      status integer,
      answer text check (length(answer) <= 2000),
      problem text,
      took_ms integer,
      unique nulls not distinct (webhook_id, type, about, happened_at, transaction)
    );
    create index webhook_deliveries_owed on webhook_deliveries (webhook_id, sequence) where state = 'owed';
    create index webhook_deliveries_of_one on webhook_deliveries (webhook_id, about, sequence) where state = 'owed';
    create index webhook_deliveries_listed on webhook_deliveries (webhook_id, sequence);
    create index webhook_deliveries_about on webhook_deliveries (about) where about is not null;

    create trigger queued_on_insert after insert on customers
      referencing new table as rows_now for each statement execute function queue_customers();
    create trigger queued_on_update after update on customers
      referencing old table as rows_before new table as rows_now for each statement execute function queue_customers();
    create trigger queued_on_delete after delete on customers
      referencing old table as rows_before for each statement execute function queue_customers();
    create trigger queued_on_update after update on tasks
      referencing old table as rows_before new table as rows_now for each statement execute function queue_tasks();
    create trigger queued_on_update after update on bulk_edit_customers
      referencing old table as rows_before for each statement execute function queue_bulk_edits();
    create trigger queued_on_update after update on bulk_merge_groups
      referencing old table as rows_before for each statement execute function queue_bulk_merges();
  `.execute(db)
}
