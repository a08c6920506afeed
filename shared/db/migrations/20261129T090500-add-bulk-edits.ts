import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** One change of many customers: what it is about, how far it is, and what became of each. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table bulk_edits (
      id uuid primary key default uuidv7(),
      action text not null,
      value jsonb,
      customers integer not null default 0,
      -- Its place among the changes of the history: what comes behind it was changed since.
      sequence bigint not null,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      undo_asked_by uuid references users,
      undo_asked_at timestamptz
    );

    -- No reference to the customers: one that is gone is told of.
    create table bulk_edit_customers (
      bulk_edit_id uuid not null references bulk_edits on delete cascade,
      customer_id uuid not null,
      -- The version of the customer when it was selected.
      version bigint not null,
      state text not null default 'planned'
        check (state in ('planned', 'changed', 'unchanged', 'refused', 'reverting', 'reverted', 'stays')),
      -- Why it was refused, or stays as it is.
      why text check (why in ('gone', 'deleted', 'merged', 'changed', 'taken')),
      primary key (bulk_edit_id, customer_id)
    );
    create index bulk_edit_customers_owed on bulk_edit_customers (bulk_edit_id, customer_id) where state in ('planned', 'reverting');

    alter table field_history add cause_bulk_edit_id uuid;
  `.execute(db)
}
