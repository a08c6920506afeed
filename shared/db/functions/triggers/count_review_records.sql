-- Notes by how much a statement that changes records changes the number of those that open rows stand for: of all rows
-- those of the import that holds the row, and of those that an import met its own.
create or replace function count_review_records() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    with changed as materialized (
      select import_id, hash, chunk, sum(n) as n from (%s) each_one
      where outcome = 'review' and undone_at is null group by import_id, hash, chunk having sum(n) <> 0
    )
    insert into review_changes (scope, reason, value, delta)
    select '00000000-0000-0000-0000-000000000000', h.reason, h.value,
      sum(greatest(1, now.n) - greatest(1, now.n - changed.n)) as delta
    from (select import_id, hash, sum(n) as n from changed group by import_id, hash) changed
    cross join lateral (
      select * from review_rows h
      where h.hash = changed.hash and h.import_id = changed.import_id and h.state = 'open' limit 1) h
    cross join lateral (
      select count(*) as n from import_records r
      where r.import_id = h.import_id and r.hash = h.hash and r.outcome = 'review' and r.undone_at is null) now
    group by h.reason, h.value
    having sum(greatest(1, now.n) - greatest(1, now.n - changed.n)) <> 0
    union all
    select changed.import_id, h.reason, h.value, sum(changed.n)
    from changed
    cross join lateral (
      select reason, value from review_rows h where h.hash = changed.hash and h.state = 'open' limit 1) h
    where (
      select k.outcomes is not null from import_chunks k where k.import_id = changed.import_id and k.chunk = changed.chunk)
    group by changed.import_id, h.reason, h.value having sum(changed.n) <> 0$query$, changed_rows(tg_op));
  return null;
end
$$;
