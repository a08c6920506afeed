import { sql } from 'kysely'
import type { Database } from '../database.ts'

export async function up(db: Database): Promise<void> {
  await sql`
    -- Who did what, and what was refused. Ids without references: a row says what was, whatever becomes of the others.
    create table audit (
      id uuid primary key default uuidv7(),
      at timestamptz not null default now(),
      action text not null,
      result text not null check (result in ('done', 'refused', 'broken-off')),
      reason text check ((reason is not null) = (result = 'refused')),
      times integer not null default 1 check (times > 0),
      actor text not null check (actor in ('user', 'command', 'system', 'stranger')),
      user_id uuid,
      token_id uuid,
      subject uuid,
      route text,
      facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
      address text,
      request_id text not null
    );
    create index on audit (at);
    create index on audit (user_id, id);
    create index on audit (action, id);
    create index on audit (subject);
  `.execute(db)
}
