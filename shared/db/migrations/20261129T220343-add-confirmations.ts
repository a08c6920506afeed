import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** What an assistant has asked its person, until it is answered. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table confirmations (
      -- Who called, by the token.
      subject text not null,
      code text not null check (length(code) <= 100),
      -- Of the code, the tool and what it was called with.
      request_hash bytea not null,
      created_at timestamptz not null default now(),
      primary key (subject, code)
    );
    create index confirmations_created_at_idx on confirmations (created_at);
  `.execute(db)
}
