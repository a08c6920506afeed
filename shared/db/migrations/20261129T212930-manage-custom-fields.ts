import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Custom fields are renamed, ordered and deleted; the key under which customers hold their values never changes. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table custom_fields
      add column id uuid not null default uuidv7() unique,
      add column place integer,
      add column earlier_names text[] not null default '{}',
      add column created_by uuid,
      add column created_import_id uuid references imports (id) on delete set null,
      add column deleted_at timestamptz`.execute(db)
}
