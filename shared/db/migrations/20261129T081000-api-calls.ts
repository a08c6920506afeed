import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** What each caller of the API has used up of its calls, and what was answered to a write, in case it is sent again;
 * and an import may come by the API. */
export async function up(db: Database): Promise<void> {
  await sql`
    -- Nothing is lost by a crash but who has called how often in the last minute.
    create unlogged table api_calls (
        subject text primary key,
        -- Each call moves it on; what is ahead of now is used up.
        used_until timestamptz not null
    );
    create table idempotency_keys (
        subject text not null,
        key text not null,
        -- Of the request: the same key may not come with another one.
        request_hash bytea not null,
        -- Null while it is being done, or where nobody knows whether it was.
        status int,
        body text,
        created_at timestamptz not null default now(),
        primary key (subject, key)
    );
    create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

    alter table imports drop constraint imports_via_check;
    alter table imports add constraint imports_via_check
        check (via in ('api', 'browser', 'bucket', 'command-line', 'sample', 'review'));
  `.execute(db)
}
