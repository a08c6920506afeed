-- Notes by how much a statement that changes records changes the number of those that open rows stand for.
create or replace function count_review_records() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    insert into counts (counted, delta)
    select 'review', sum(greatest(1, now.n) - greatest(1, now.n - changed.n))
    from (
      select import_id, hash, sum(n) as n from (%s) each_one
      where outcome = 'review' and undone_at is null group by import_id, hash having sum(n) <> 0
    ) changed
    join review_rows h on h.hash = changed.hash and h.import_id = changed.import_id and h.state = 'open'
    cross join lateral (
      select count(*) as n from import_records r
      where r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null) now
    having count(*) > 0$query$, changed_rows(tg_op));
  return null;
end
$$;
