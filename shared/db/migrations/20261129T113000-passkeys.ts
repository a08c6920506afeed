import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** People sign in with passkeys: the public part of each, and the challenges that browsers have been given. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table passkeys (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        -- In base64url, as browsers write it.
        credential_id text not null unique,
        public_key bytea not null,
        -- What the passkey has counted to; many stay at 0.
        counter bigint not null,
        transports text[] not null default '{}',
        name text not null,
        created_at timestamptz not null default now(),
        used_at timestamptz
    );
    create index passkeys_user_id_idx on passkeys (user_id);

    create table passkey_challenges (
        challenge_hash bytea primary key,
        -- Who adds a passkey; null for who signs in with one.
        user_id uuid references users (id) on delete cascade,
        expires_at timestamptz not null
    );
    create index passkey_challenges_user_id_idx on passkey_challenges (user_id);
  `.execute(db)
}
