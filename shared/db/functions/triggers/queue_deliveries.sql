-- Notes what each webhook that wants to hear of an event is owed: one delivery for each of those whom it is about. Said twice
-- of one in one transaction, it is told once.
create or replace function queue_deliveries(event text, subjects uuid[], told jsonb default '{}') returns void
language plpgsql volatile as $$
begin
  insert into webhook_deliveries (webhook_id, type, about, facts)
  select w.id, event, s.about, told
  from webhooks w cross join unnest(subjects) with ordinality as s (about, n)
  where w.is_on and case event when 'customers.changed' then 'customer.changed' else event end = any (w.events)
  order by s.n
  on conflict do nothing;
end
$$;
