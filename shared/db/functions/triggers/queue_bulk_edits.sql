-- Notes what webhooks are owed of bulk edits with which a statement has come to the end, or whose undo has.
create or replace function queue_bulk_edits() returns trigger
language plpgsql volatile as $$
declare
  told record;
begin
  if not exists (select from webhooks where is_on) then return null; end if;
  for told in
    select b.id, b.undo_asked_at is not null as is_undone from bulk_edits b
    where b.id in (select bulk_edit_id from rows_before where state in ('planned', 'reverting')) and not exists (
      select from bulk_edit_customers w where w.bulk_edit_id = b.id and w.state in ('planned', 'reverting'))
  loop
    perform queue_deliveries(case when told.is_undone then 'bulk-edit.undone' else 'bulk-edit.finished' end, array[told.id]);
  end loop;
  return null;
end
$$;
