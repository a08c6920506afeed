-- Notes by how much a statement changes the number of records that wait for a person: each open row counts as many as it
-- stands for, and at least once.
create or replace function count_review_rows() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    insert into counts (counted, delta)
    select 'review', sum(n * greatest(1, (
      select count(*) from import_records r
      where r.import_id = changed.import_id and r.hash = changed.hash and r.outcome = 'review' and r.undone_at is null)))
    from (%s) changed where state = 'open'
    having count(*) > 0$query$, changed_rows(tg_op));
  return null;
end
$$;
