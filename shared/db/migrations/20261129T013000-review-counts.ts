import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * How many records wait is counted when they begin and end to wait, not when a page asks: of all rows that need review,
 * and of those that each import met, by reason and by what they say. Writers note changes, in rows of their own that
 * nobody waits for; they are added to the two other tables every few seconds, in which the largest groups are found.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    -- The scope is the import that met the rows; nil for all rows, each with the import that holds it.
    create table review_changes (scope uuid not null, reason text not null, value text not null, delta bigint not null)
      with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
    create table review_groups (scope uuid not null, reason text not null, value text not null, records bigint not null,
      primary key (scope, reason, value));
    create index review_groups_by_size on review_groups (scope, reason, (-records), value);
    create table review_reasons (scope uuid not null, reason text not null, records bigint not null, groups bigint not null,
      primary key (scope, reason));

    insert into review_groups (scope, reason, value, records)
    select '00000000-0000-0000-0000-000000000000', h.reason, h.value, count(*)
      from review_rows h left join import_records r
        on r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null
      where h.state = 'open' group by h.reason, h.value
    union all
    select r.import_id, h.reason, h.value, count(*)
      from review_rows h
      join import_records r on r.hash = h.hash and r.outcome = 'review' and r.undone_at is null
      join import_chunks k on k.import_id = r.import_id and k.chunk = r.chunk and k.outcomes is not null
      where h.state = 'open' group by r.import_id, h.reason, h.value;
    insert into review_reasons (scope, reason, records, groups)
    select scope, reason, sum(records), count(*) from review_groups group by scope, reason;
    delete from counts where counted = 'review';

    create trigger counted_on_insert after insert on import_chunks
      referencing new table as rows_now for each statement execute function count_review_chunks();
    create trigger counted_on_update after update on import_chunks
      referencing old table as rows_before new table as rows_now for each statement execute function count_review_chunks();
    create trigger counted_on_delete after delete on import_chunks
      referencing old table as rows_before for each statement execute function count_review_chunks();
  `.execute(db)
}
