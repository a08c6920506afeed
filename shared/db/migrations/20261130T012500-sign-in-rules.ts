import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** A password that was made for somebody ends; and a second factor may be asked of everybody. */
export async function up(db: Database): Promise<void> {
  await sql`alter table users add first_password_until timestamptz`.execute(db)
  await sql`alter table sessions add has_second_factor boolean not null default false`.execute(db)
  await sql`
    create table sign_in_rules (
      is_only boolean primary key default true check (is_only),
      needs_second_factor boolean not null,
      updated_by uuid references users on delete set null,
      updated_at timestamptz not null default now()
    )
  `.execute(db)
}
