import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    alter table imports add column error_text jsonb;
  `.execute(db)
}
