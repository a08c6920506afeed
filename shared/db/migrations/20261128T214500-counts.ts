import { sql } from 'kysely'
import type { Database } from '../database.ts'

/**
 * What pages count stands in a small table, as signed rows that the writing statement itself puts there: no writer can
 * forget it, a rollback takes it back, and nobody waits for a row that somebody else holds. The sum of a count's rows is
 * the count; they are folded into one now and then.
 */
export async function up(db: Database): Promise<void> {
  await sql`
    create table counts (counted text not null, delta bigint not null)
      with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

    insert into counts (counted, delta)
    select concat_ws(':', 'customers', customer_type, status, coalesce(country_code, 'none'),
        case when country_code is null then 'none' when country_inferred then 'inferred' else 'stated' end) as counted, count(*)
      from customers where deleted_at is null group by 1
    union all
    select 'created:' || to_char(created_at at time zone 'UTC', 'YYYY-MM-DD'), count(*)
      from customers where deleted_at is null group by 1
    union all
    select 'creators:' || case when youtube_subscribers is null then 'none'
        when youtube_subscribers < 1000 then 'under-1k' when youtube_subscribers < 10000 then '1k-10k'
        when youtube_subscribers < 100000 then '10k-100k' when youtube_subscribers < 1000000 then '100k-1m' else 'over-1m' end, count(*)
      from customers where deleted_at is null and customer_type = 'youtube_creator' and coalesce(youtube_subscribers, 0) >= 0
      group by 1
    union all
    select counted, sum(n)
      from (
        select count(*) filter (where email is null) as e, count(*) filter (where phone is null) as p,
          count(origin_import_id) as i, count(*) filter (where do_not_contact) as d,
          count(youtube_handle) filter (where customer_type = 'youtube_creator') as h,
          count(youtube_channel_url) filter (where customer_type = 'youtube_creator') as c
        from customers where deleted_at is null
      ) found
      cross join lateral (values ('without-email', e), ('without-phone', p), ('imported', i), ('do-not-contact', d),
        ('creators:with-handle', h), ('creators:with-channel', c)) each_one (counted, n)
      where n > 0 group by 1
    union all
    select 'review', count(*)
      from review_rows h left join import_records r
        on r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null
      where h.state = 'open' having count(*) > 0;

    create trigger counted_on_insert after insert on customers
      referencing new table as rows_now for each statement execute function count_customers();
    create trigger counted_on_update after update on customers
      referencing old table as rows_before new table as rows_now for each statement execute function count_customers();
    create trigger counted_on_delete after delete on customers
      referencing old table as rows_before for each statement execute function count_customers();

    create trigger counted_on_insert after insert on review_rows
      referencing new table as rows_now for each statement execute function count_review_rows();
    create trigger counted_on_update after update on review_rows
      referencing old table as rows_before new table as rows_now for each statement execute function count_review_rows();
    create trigger counted_on_delete after delete on review_rows
      referencing old table as rows_before for each statement execute function count_review_rows();

    create trigger counted_on_insert after insert on import_records
      referencing new table as rows_now for each statement execute function count_review_records();
    create trigger counted_on_update after update on import_records
      referencing old table as rows_before new table as rows_now for each statement execute function count_review_records();
    create trigger counted_on_delete after delete on import_records
      referencing old table as rows_before for each statement execute function count_review_records();
  `.execute(db)
}
