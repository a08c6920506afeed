-- Notes what webhooks are owed of bulk merges with which a statement has come to the end, or whose undo has.
create or replace function queue_bulk_merges() returns trigger
language plpgsql volatile as $$
declare
  told record;
begin
  if not exists (select from webhooks where is_on) then return null; end if;
  for told in
    select b.id, b.undo_asked_at is not null as is_undone from bulk_merges b
    where b.id in (select bulk_merge_id from rows_before where state in ('planned', 'unmerging')) and not exists (
      select from bulk_merge_groups w where w.bulk_merge_id = b.id and w.state in ('planned', 'unmerging'))
  loop
    perform queue_deliveries(case when told.is_undone then 'bulk-merge.undone' else 'bulk-merge.finished' end, array[told.id]);
  end loop;
  return null;
end
$$;
