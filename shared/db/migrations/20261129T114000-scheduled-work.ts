import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** What runs on a timer: when it is next due, and how it went the last time. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table scheduled_work (
      name text primary key,
      every_ms integer not null check (every_ms > 0),
      next_at timestamptz not null default now(),
      -- Later than finished_at while it runs; what runs every few seconds notes its ends alone.
      started_at timestamptz,
      finished_at timestamptz,
      took_ms integer,
      failed boolean not null default false,
      succeeded_at timestamptz,
      -- Somebody wants it now.
      wanted_at timestamptz,
      created_at timestamptz not null default now()
    );
  `.execute(db)
}
