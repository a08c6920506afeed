-- Notes that the records of chunks which have been applied from now on, or no longer, count among those that their import
-- met.
create or replace function count_review_chunks() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    insert into review_changes (scope, reason, value, delta)
    select r.import_id, h.reason, h.value, sum(changed.n)
    from (
      select import_id, chunk, sum(n) as n from (%s) each_one
      where outcomes is not null group by import_id, chunk having sum(n) <> 0
    ) changed
    join import_records r
      on r.import_id = changed.import_id and r.chunk = changed.chunk and r.outcome = 'review' and r.undone_at is null
    cross join lateral (
      select reason, value from review_rows h where h.hash = r.hash and h.state = 'open' limit 1) h
    group by r.import_id, h.reason, h.value$query$, changed_rows(tg_op));
  return null;
end
$$;
