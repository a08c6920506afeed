import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * Each page finds its rows without those that others have closed, or that came in with a large import. None of the
 * indexes has an entry for a record that is simply created.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    -- The rows that need review one by one: all, and those of a reason.
    create index review_rows_in_order on review_rows (id) where state = 'open';
    create index review_rows_of_reason on review_rows (reason, id) where state = 'open';
    -- The report counts the rows of an import by what has become of them.
    drop index review_rows_import_id_line_idx;
    create index review_rows_import on review_rows (import_id, line) include (state);
    -- The page of an import tells what its undo has kept.
    create index import_records_kept on import_records (import_id) where kept is not null;
    create index undo_conflicts_import on undo_conflicts (import_id);
    -- Every page tells people which of their imports have ended of late, and how many move.
    create index imports_of_late on imports (created_by, coalesce(finished_at, created_at)) where parent_id is null;
    create index imports_not_over on imports (created_by) where parent_id is null and finished_at is null;
  `.execute(db)
}
