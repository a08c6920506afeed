import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A held row that a person has mended goes down the same road as its file, as a small import of its own.
    alter table imports add column parent_id uuid references imports on delete cascade;
    alter table imports drop constraint imports_door_check;
    alter table imports add constraint imports_door_check
      check (door in ('browser', 'bucket', 'command-line', 'sample', 'held'));
    create index on imports (parent_id) where parent_id is not null;

    alter table held_rows add column fix_import_id uuid references imports;
    create index held_rows_settled on held_rows (hash) where state <> 'open';
    create index import_records_waiting on import_records (hash) where fate in ('held', 'skipped');
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index held_rows_settled, import_records_waiting;
    alter table held_rows drop column fix_import_id;
    delete from imports where parent_id is not null;
    alter table imports drop constraint imports_door_check;
    alter table imports add constraint imports_door_check check (door in ('browser', 'bucket', 'command-line', 'sample'));
    alter table imports drop column parent_id;
  `.execute(db)
}
