import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** What a list is narrowed to most, besides what has an index already. */
export async function up(db: Database): Promise<void> {
  await sql`
    create index customers_owner on customers (lower(owner)) where deleted_at is null and owner is not null;
    create index customers_follow_up on customers (next_follow_up) where deleted_at is null and next_follow_up is not null;
  `.execute(db)
}
