import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    alter table users add column has_shortcuts boolean not null default true;
  `.execute(db)
}
