import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- How files are imported that come under a prefix of the inbox, again and again.
    create table automatic_imports (
      id uuid primary key default uuidv7(),
      name text not null,
      -- Without the inbox/ in front; where several fit a file, the longest has it.
      prefix text not null unique check (prefix <> ''),
      policy text not null check (policy in ('strict', 'repair', 'keep')),
      settings jsonb not null default '{}',
      -- Whether each stops when everything is decided, for somebody to look.
      preview boolean not null default false,
      -- While it is set, files under the prefix stay in the inbox.
      paused_at timestamptz,
      created_by uuid references users,
      created_at timestamptz not null default now()
    );
    alter table imports add column automatic_import_id uuid references automatic_imports on delete set null;
    create index on imports (automatic_import_id, created_at desc) where automatic_import_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table imports drop column automatic_import_id; drop table automatic_imports`.execute(db)
}
