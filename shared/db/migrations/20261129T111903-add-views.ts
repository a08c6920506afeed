import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Lists of customers that people have named, and with which of them each begins. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table views (
      id uuid primary key default uuidv7(),
      name text not null check (length(name) between 1 and 60),
      owner_id uuid not null references users on delete cascade,
      is_shared boolean not null default false,
      -- What its list is: filters, order and columns, by their names in the address.
      state jsonb not null check (jsonb_typeof(state) = 'object'),
      created_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index views_by_owner on views (owner_id);
    create index views_shared on views (created_at) where is_shared and deleted_at is null;

    -- The view with which the list opens, for a person who has chosen one.
    create table default_views (
      user_id uuid primary key references users on delete cascade,
      view_id uuid not null references views on delete cascade
    );
    create index default_views_by_view on default_views (view_id);
  `.execute(db)
}
