-- Notes what webhooks are owed of customers whom a statement has changed. Nothing where its transaction is told as one, such
-- as a chunk of an import; of more than 100 at once, that they are many.
create or replace function queue_customers() returns trigger
language plpgsql volatile as $$
declare
  told record;
begin
  if current_setting('harbour.told_as_one', true) = 'on' or not exists (select from webhooks where is_on) then
    return null;
  end if;
  if tg_op = 'DELETE' then
    perform queue_deliveries('customer.erased', array(select id from rows_before order by id));
  elsif (select count(*) from (select from rows_now limit 101) few) > 100 then
    perform queue_deliveries('customers.changed', array[null]::uuid[]);
  elsif tg_op = 'INSERT' then
    perform queue_deliveries('customer.created', array(select id from rows_now where deleted_at is null order by id));
  else
    for told in
      select event, array_agg(id order by id) as ids from (
        select n.id, case
            when o.merged_into is null and n.merged_into is not null then 'customer.merged'
            when o.merged_into is not null and n.merged_into is null then 'customer.unmerged'
            when o.deleted_at is null and n.deleted_at is not null then 'customer.deleted'
            when o.deleted_at is not null and n.deleted_at is null then 'customer.restored'
            else 'customer.changed' end as event
        from rows_now n join rows_before o on o.id = n.id
        where n.version <> o.version
      ) each_one
      -- Of who was made in the same transaction, that they were made is enough.
      where event <> 'customer.changed' or not exists (
        select from webhook_deliveries d where d.about = each_one.id and d.type = 'customer.created'
          and d.transaction = pg_current_xact_id() and d.happened_at = now())
      group by event
    loop
      perform queue_deliveries(told.event, told.ids);
    end loop;
  end if;
  return null;
end
$$;
