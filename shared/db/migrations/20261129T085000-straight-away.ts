import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Of each user, whether their imports from the browser are written without a preview. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table users add column imports_straight_away boolean not null default false;
  `.execute(db)
}
