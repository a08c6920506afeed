import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Names, companies, streets and chosen names are read otherwise from here on: all customers are prepared anew. */
export async function up(db: Database): Promise<void> {
  await sql`
    truncate match_keys, prepared_customers;
    update duplicate_search set keyed_version = 0
  `.execute(db)
}
