import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** People may have a second factor: codes of an authenticator app, and recovery codes for when they have lost it. */
export async function up(db: Database): Promise<void> {
  await sql`
    alter table users
        -- Since when somebody has to give a code after the password.
        add second_factor_at timestamptz;

    create table totp_secrets (
        user_id uuid primary key references users (id) on delete cascade,
        -- In base 32. Codes are made of it, so that no hash would do.
        secret text not null,
        -- The last step of which a code was used: none of it, or from before it, works again.
        used_step integer not null
    );
    create table recovery_codes (
        user_id uuid not null references users (id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (user_id, code_hash)
    );
    -- Sign-ins whose password was right, and which wait for a code.
    create table started_sign_ins (
        token_hash bytea primary key,
        user_id uuid not null references users (id) on delete cascade,
        password_hash text not null,
        expires_at timestamptz not null
    );
    create index started_sign_ins_user_id_idx on started_sign_ins (user_id);
  `.execute(db)
}
