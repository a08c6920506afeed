import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    alter table users add column language text check (language in ('en', 'zh-Hant', 'zh-Hans'));
  `.execute(db)
}
