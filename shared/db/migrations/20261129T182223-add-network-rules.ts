import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** From where people, programs and the store's events may come; no row: from everywhere. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table network_rules (
      caller text primary key check (caller in ('people', 'api', 'events')),
      networks text[] not null check (cardinality(networks) between 1 and 100),
      updated_by uuid references users on delete set null,
      updated_at timestamptz not null default now()
    )
  `.execute(db)
}
