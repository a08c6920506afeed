import { sql } from 'kysely'
import type { Database } from '../database.ts'

export const rewrites = {
  joined_tokens: 'e50cb2b0def95383815d4adc26305829080d709c53517149ba4543f5419708b5',
}

/**
 * Chunks of one import write beside each other. Who may write is told by turns, which count writers and not writes: a
 * person's write is one, and all chunks of an import that nobody comes between are one. Plans no longer stand on an
 * analysis after every step. Words wait for the index of the search in a longer list, which is sorted into it as a whole.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table customers_turn (
      is_only boolean primary key default true check (is_only),
      turn bigint not null default 1,
      -- The import whose chunks write in this turn.
      import_id uuid
    );
    insert into customers_turn default values;

    -- An import that was resolved before this knows no turn, and decides again.
    alter table imports add customers_turn bigint, drop customers_version;

    -- Of an import that has just come, statistics say that it has a single record. Without them the planner takes every
    -- import for a small part of the table, and looks records up by their key.
    alter table staged_records alter import_id set statistics 0;
    alter table import_records alter import_id set statistics 0;
    select pg_clear_attribute_stats('public', 'staged_records', 'import_id', false),
      pg_clear_attribute_stats('public', 'import_records', 'import_id', false);

    alter index customers_search set (gin_pending_list_limit = 4096);
    alter index customers_search_cjk set (gin_pending_list_limit = 1024);
  `.execute(db)
}
