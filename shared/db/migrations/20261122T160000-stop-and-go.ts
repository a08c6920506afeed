import { type Kysely, sql } from 'kysely'

const before = `'planning', 'waiting', 'cleaning', 'resolving', 'applying', 'finishing', 'finished', 'failed', 'cancelled',
  'undoing', 'undone'`

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table imports drop constraint imports_state_check;
    alter table imports add constraint imports_state_check check (state in (${sql.raw(before)}, 'ready'));
    -- Whether it stops when everything is decided, for somebody to look, and what was decided then.
    alter table imports add column preview boolean not null default false, add column previewed_outcomes jsonb;
    -- Whether it rests; and in which state it was when it was cancelled or failed.
    alter table imports add column paused_at timestamptz, add column stopped_state text;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    update imports set state = 'cancelled' where state = 'ready';
    alter table imports drop constraint imports_state_check;
    alter table imports add constraint imports_state_check check (state in (${sql.raw(before)}));
    alter table imports drop column preview, drop column previewed_outcomes, drop column paused_at,
      drop column stopped_state;
  `.execute(db)
}
