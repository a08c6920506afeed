import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** People sign in by providers of SAML too, whose answers come before the browser says which it is. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table provider_requests
        alter column nonce drop not null,
        alter column verifier drop not null,
        -- Of SAML: who they are, verified; it waits for the browser that was sent.
        add column person jsonb;
    create unique index provider_requests_state_idx on provider_requests (provider, state);

    -- Those that came in by SAML, until nobody may use them any more: none counts twice.
    create table saml_assertions (
        issuer text not null,
        id text not null,
        expires_at timestamptz not null,
        primary key (issuer, id)
    );
    create index saml_assertions_expires_at_idx on saml_assertions (expires_at);
  `.execute(db)
}
