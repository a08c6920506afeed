-- Notes by how much a statement changes the number of records that wait for a person. Of all rows, each open one counts
-- as many as it stands for, and at least once; of those that an import met, as many records as it has.
create or replace function count_review_rows() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    with changed as (%s)
    insert into review_changes (scope, reason, value, delta)
    select * from (
    select '00000000-0000-0000-0000-000000000000', reason, value, sum(n * greatest(1, (
        select count(*) from import_records r
        where r.import_id = changed.import_id and r.hash = changed.hash and r.outcome = 'review' and r.undone_at is null))) as delta
    from changed where state = 'open' group by reason, value
    union all
    select met.import_id, changed.reason, changed.value, sum(changed.n * met.records)
    from changed
    -- Row by row, by their hash: nothing is known yet of the records of an import that has just come.
    cross join lateral (
      select r.import_id, count(*) as records from import_records r
      where r.hash = changed.hash and r.outcome = 'review' and r.undone_at is null
        and (select k.outcomes is not null from import_chunks k where k.import_id = r.import_id and k.chunk = r.chunk)
      group by r.import_id) met
    where changed.state = 'open' group by met.import_id, changed.reason, changed.value
    ) noted where delta <> 0$query$, changed_rows(tg_op));
  return null;
end
$$;
