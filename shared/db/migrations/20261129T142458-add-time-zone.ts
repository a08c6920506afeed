import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    alter table users add column time_zone text check (length(time_zone) between 1 and 64);
  `.execute(db)
}
