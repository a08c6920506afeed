import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- A review row that a person has fixed goes down the same road as its file, as a small import of its own.
    alter table imports add column parent_id uuid references imports on delete cascade;
    alter table imports drop constraint imports_via_check;
    alter table imports add constraint imports_via_check
      check (via in ('browser', 'bucket', 'command-line', 'sample', 'review'));
    create index on imports (parent_id) where parent_id is not null;

    alter table review_rows add column fix_import_id uuid references imports;
    create index review_rows_closed on review_rows (hash) where state <> 'open';
    create index import_records_waiting on import_records (hash) where outcome in ('review', 'skipped');
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop index review_rows_closed, import_records_waiting;
    alter table review_rows drop column fix_import_id;
    delete from imports where parent_id is not null;
    alter table imports drop constraint imports_via_check;
    alter table imports add constraint imports_via_check check (via in ('browser', 'bucket', 'command-line', 'sample'));
    alter table imports drop column parent_id;
  `.execute(db)
}
