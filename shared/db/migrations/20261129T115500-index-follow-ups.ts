import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Whom somebody is to contact again, by the name of the owner: each page of Today asks for them. */
export async function up(db: Database): Promise<void> {
  await sql`
    create index customers_follow_ups on customers (lower(owner), next_follow_up, id)
      where next_follow_up is not null and owner is not null and deleted_at is null`.execute(db)
}
