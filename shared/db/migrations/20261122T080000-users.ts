import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table users (
      id uuid primary key default uuidv7(),
      email text not null unique check (email = lower(email)),
      name text not null,
      role text not null check (role in ('viewer', 'editor', 'administrator')),
      password_hash text,
      created_at timestamptz not null default now(),
      disabled_at timestamptz
    );

    -- Only a hash of the token: who reads this table can't sign in with it.
    create table sessions (
      token_hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      created_at timestamptz not null default now(),
      seen_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    create index on sessions (user_id);
    create index on sessions (expires_at);

    create table sign_in_failures (
      email text not null,
      address text not null,
      at timestamptz not null default now()
    );
    create index on sign_in_failures (email, at);
    create index on sign_in_failures (address, at);
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table sign_in_failures, sessions, users`.execute(db)
}
