import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What is compared of a customer is prepared once and kept, with its keys in one row, by which they are found again when
 * they are replaced. All customers get their keys anew: these are hashed otherwise from here on.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table prepared_customers (
        customer_id uuid primary key,
        keys bigint[] not null,
        -- JSON, as packPrepared makes it: nothing here reads it.
        prepared text not null
    );
    drop index match_keys_customer;
    truncate match_keys;
    update duplicate_search set keyed_version = 0
  `.execute(db)
}
