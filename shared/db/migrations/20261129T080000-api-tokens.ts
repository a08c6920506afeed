import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Programs come by tokens: of a person, or of a service, which is a user that nobody signs in as. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table users add is_service boolean not null default false;

    create table api_tokens (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique,
        user_id uuid not null references users (id) on delete cascade,
        name text not null,
        -- Its last characters, by which people know it again.
        hint text not null,
        scopes text[] not null
            check (cardinality(scopes) > 0 and scopes <@ array['read', 'write', 'import', 'admin']),
        created_by uuid references users (id) on delete set null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
    );
    create index api_tokens_user_id_idx on api_tokens (user_id);
    create index api_tokens_created_by_idx on api_tokens (created_by);
  `.execute(db)
}
