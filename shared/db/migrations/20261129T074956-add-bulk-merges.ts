import { sql } from 'kysely'
import type { Database } from '../database.ts'

/** Many merges by one decision: what it was about, how far it is, and by which merges it can be undone. */
export async function up(db: Database): Promise<void> {
  await sql`
    create table bulk_merges (
      id uuid primary key default uuidv7(),
      -- Pairs this sure were merged: the zone same, or a chance from 0 to 1.
      at_least text not null,
      created_by uuid references users,
      created_at timestamptz not null default now(),
      undo_asked_by uuid references users,
      undo_asked_at timestamptz
    );

    create table bulk_merge_groups (
      bulk_merge_id uuid not null references bulk_merges on delete cascade,
      position integer not null,
      -- Who becomes one, each with the version that was looked at; the survivor comes first.
      members jsonb not null,
      state text not null default 'planned'
        check (state in ('planned', 'merged', 'refused', 'unmerging', 'unmerged', 'stays')),
      -- Why it was refused, or stays merged.
      why jsonb,
      primary key (bulk_merge_id, position)
    );
    create index bulk_merge_groups_owed on bulk_merge_groups (bulk_merge_id, position) where state in ('planned', 'unmerging');

    alter table merges add bulk_merge_id uuid;
    create index merges_bulk on merges (bulk_merge_id) where bulk_merge_id is not null;
  `.execute(db)
}
