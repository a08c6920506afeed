-- Notes by how much a statement changes each count of the live customers, in rows of its own that no other writer waits
-- for. Says the same as the filters of the list: a test and the sweep compare them.
create or replace function count_customers() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    insert into counts (counted, delta)
    select counted, sum(n) from (
      select customer_type as type, status, coalesce(country_code, 'none') as country,
        case when country_code is null then 'none' when country_inferred then 'inferred' else 'stated' end as country_from,
        email is null as without_email, phone is null as without_phone, do_not_contact,
        youtube_handle is not null as with_handle, youtube_channel_url is not null as with_channel,
        case when customer_type <> 'youtube_creator' then null when youtube_subscribers is null then 'none'
          when youtube_subscribers < 0 then null when youtube_subscribers < 1000 then 'under-1k'
          when youtube_subscribers < 10000 then '1k-10k' when youtube_subscribers < 100000 then '10k-100k'
          when youtube_subscribers < 1000000 then '100k-1m' else 'over-1m' end as band,
        origin_import_id is not null as imported, (created_at at time zone 'UTC')::date as day, sum(n) filter (where deleted_at is null) as n
      from (%s) changed
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
    ) same cross join unnest(array[
      concat_ws(':', 'customers', type, status, country, country_from),
      'created:' || to_char(day, 'YYYY-MM-DD'),
      case when without_email then 'without-email' end,
      case when without_phone then 'without-phone' end,
      case when imported then 'imported' end,
      case when do_not_contact then 'do-not-contact' end,
      'creators:' || band,
      case when type = 'youtube_creator' and with_handle then 'creators:with-handle' end,
      case when type = 'youtube_creator' and with_channel then 'creators:with-channel' end
    ]) as counted
    where counted is not null group by counted having sum(n) <> 0$query$, changed_rows(tg_op));
  return null;
end
$$;
