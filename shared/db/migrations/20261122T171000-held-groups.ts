import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a person once decided about all rows that say the same: each domain after it is put right by itself.
    create table repair_rules (
      id uuid primary key default uuidv7(),
      kind text not null default 'mail-domain' check (kind = 'mail-domain'),
      wrong text not null,
      meant text not null,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      removed_by uuid references users,
      removed_at timestamptz
    );
    create unique index repair_rules_standing on repair_rules (kind, wrong) where removed_at is null;

    -- One decision about many review rows: what it was about, and what it was.
    create table bulk_fixes (
      id uuid primary key default uuidv7(),
      kind text not null check (kind in ('value', 'domain', 'ignore')),
      reason text not null,
      value text not null,
      becomes text,
      rows integer not null,
      rule_id uuid references repair_rules,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      undone_at timestamptz
    );

    -- The rules that stood when a file was planned: what is read under them is the same at any time.
    alter table imports add column repair_rules jsonb not null default '{}';
    -- Rows that one decision has fixed, of one file, are an import of their own.
    alter table imports add column bulk_fix_id uuid references bulk_fixes;
    create index on imports (bulk_fix_id) where bulk_fix_id is not null;

    -- [wrong, meant] where the likely repair of an address is in its domain alone; null for anything else.
    create function domain_repair(reason jsonb) returns text[] language sql immutable parallel safe
    return (
      select case when said ~ '^[^@[:space:]]+@[^@[:space:]]+$' and meant ~ '^[^@[:space:]]+@[^@[:space:]]+$'
        and split_part(said, '@', 1) = split_part(meant, '@', 1) and said <> meant
        then array[split_part(said, '@', 2), split_part(meant, '@', 2)] end
      from (select lower(btrim(reason ->> 'value', E' \\t\\r\\n')) as said, lower(reason ->> 'suggestion') as meant) as r);
    -- What rows that wait together have in common: a misspelt domain, as "@gmial.com"; else the cell; '' where none is to blame.
    create function review_value(reason jsonb) returns text language sql immutable parallel safe
    return (
      select coalesce('@' || (domain_repair(reason))[1],
        case when length(said) > 200 then left(said, 160) || '… ' || md5(said) else said end, '')
      from (select lower(btrim(reason ->> 'value', E' \\t\\r\\n')) as said) as r);
    create function review_answer(reason jsonb) returns text language sql immutable parallel safe
    return coalesce('@' || (domain_repair(reason))[2], reason ->> 'suggestion');

    -- A row with several reasons waits under its first.
    alter table review_rows add column reason text not null generated always as (coalesce(reasons -> 0 ->> 'code', '')) stored,
      add column value text not null generated always as (review_value(reasons -> 0)) stored,
      add column answer text generated always as (review_answer(reasons -> 0)) stored,
      add column bulk_fix_id uuid references bulk_fixes;
    create index review_rows_waiting on review_rows (reason, value, id) where state = 'open';
    create index on review_rows (fix_import_id, line) where fix_import_id is not null;
    create index on review_rows (bulk_fix_id) where bulk_fix_id is not null;
    create index import_records_review on import_records (import_id, hash) where outcome = 'review';

    -- Which record of which import a record says that it is.
    alter table staged_records add column same_import_id uuid, add column same_line integer, add column same_hash uuid;
    -- Cells in the order of another file's columns; what has no place there is left out, what is missing is empty.
    create function arrange_cells(cells jsonb, columns jsonb, wanted jsonb) returns jsonb language sql immutable parallel safe
    return (
      select coalesce(jsonb_agg(coalesce(cells ->> (had.place - 1)::int, '') order by w.place), '[]')
      from jsonb_array_elements_text(wanted) with ordinality as w (name, place)
      left join jsonb_array_elements_text(columns) with ordinality as had (name, place) on had.name = w.name);
    create index staged_records_same on staged_records (import_id) where same_import_id is not null;
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table staged_records drop column same_import_id, drop column same_line, drop column same_hash;
    drop index import_records_review;
    alter table review_rows drop column bulk_fix_id, drop column answer, drop column value, drop column reason;
    drop function arrange_cells, review_answer, review_value, domain_repair;
    delete from imports where bulk_fix_id is not null;
    alter table imports drop column bulk_fix_id, drop column repair_rules;
    drop table bulk_fixes, repair_rules;
  `.execute(db)
}
