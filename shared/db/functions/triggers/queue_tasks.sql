-- Notes what webhooks are owed of tasks that a statement has completed. That one is due is told by a timer: no statement
-- makes a day begin.
create or replace function queue_tasks() returns trigger
language plpgsql volatile as $$
begin
  if exists (select from webhooks where is_on) then
    perform queue_deliveries('task.done', array(
      select n.id from rows_now n join rows_before o on o.id = n.id
      where o.done_at is null and n.done_at is not null order by n.id));
  end if;
  return null;
end
$$;
