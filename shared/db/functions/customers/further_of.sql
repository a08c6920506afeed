-- The further phones, e-mails or addresses that a record brings to a customer, who may have them already. What is done with the
-- first one is done with the others. The first address, with all that belongs to it, is no further one.
create or replace function further_of(customer customers, record jsonb, policy jsonb, list text)
returns table (value text, label text)
language sql immutable parallel safe
begin atomic
  select entry ->> n.item, min(entry ->> 'label')
  from (values ('phones', 'phone', 'phone'), ('emails', 'email', 'email'), ('addresses', 'address', 'address_primary')) as n (list, item, first),
    as_further(customer, record, policy) as said,
    jsonb_array_elements(coalesce(said -> list, '[]')) as entry
  where n.list = further_of.list
    and may_change(n.first, to_jsonb(customer) -> n.first, policy)
    and not coalesce(policy -> 'protected' ? n.list, false)
    and entry ->> n.item is distinct from case when said ? n.first then said else to_jsonb(customer) end ->> n.first
    and (n.list <> 'addresses' or entry ->> n.item is distinct from address_line(to_jsonb(customer) || said))
  group by 1;
end;
