import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * People are invited, sign in within limits, and see their sessions. A try is taken off what is left of an account, a
 * network or a browser, in one row each, where it used to be one row a failure.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table users
        add joined_at timestamptz default now(),
        add seen_at timestamptz,
        -- When so many passwords were tried from unknown places that the account was closed to them for a while.
        add guessed_at timestamptz;
    update users set joined_at = created_at,
      seen_at = (select max(seen_at) from sessions where sessions.user_id = users.id);

    alter table sessions
        add id uuid not null default uuidv7(),
        add browser text not null default '',
        add address text not null default '',
        add confirmed_at timestamptz not null default now(),
        add constraint sessions_id_key unique (id);
    update sessions set confirmed_at = created_at;

    drop table sign_in_failures;
    create table sign_in_tries (
        subject text primary key,
        -- Each try moves it on; what is ahead of now is used up.
        used_until timestamptz not null
    );
    create index sign_in_tries_used_until_idx on sign_in_tries (used_until);

    create table known_browsers (
        user_id uuid not null references users (id) on delete cascade,
        token_hash bytea not null,
        seen_at timestamptz not null default now(),
        primary key (user_id, token_hash)
    );
    create table known_networks (
        user_id uuid not null references users (id) on delete cascade,
        network text not null,
        seen_at timestamptz not null default now(),
        primary key (user_id, network)
    );
    create table access_links (
        token_hash bytea primary key,
        kind text not null check (kind in ('invitation', 'reset')),
        user_id uuid not null references users (id) on delete cascade,
        created_by uuid references users (id) on delete set null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        replaced_at timestamptz
    );
    create index access_links_user_id_idx on access_links (user_id);
    create index access_links_created_by_idx on access_links (created_by);
  `.execute(db)
}
