import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** People sign in by a provider (OpenID Connect): who they are there, and those who are on their way. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table provider_accounts (
        issuer text not null,
        subject text not null,
        user_id uuid not null references users (id) on delete cascade,
        -- As the settings name the provider.
        provider text not null,
        created_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        primary key (issuer, subject)
    );
    create index provider_accounts_user_id_idx on provider_accounts (user_id);

    create table provider_requests (
        -- Of what the browser was given that started it.
        token_hash bytea primary key,
        provider text not null,
        state text not null,
        nonce text not null,
        verifier text not null,
        redirect_uri text not null,
        is_again boolean not null,
        -- The page that they wanted.
        next text not null,
        expires_at timestamptz not null
    );

    -- The provider by whom somebody signed in.
    alter table sessions add column provider text;
  `.execute(db)
}
