-- The further phones, e-mails or addresses that a record brings to a customer, who may have them already. What is done with the
-- first one is done with the others.
create or replace function further_of(customer customers, record jsonb, policy jsonb, list text)
returns table (value text, label text)
language sql immutable parallel safe
begin atomic
  select entry ->> n.item, min(entry ->> 'label')
  from (values ('phones', 'phone', 'phone'), ('emails', 'email', 'email'), ('addresses', 'address', 'address_primary')) as n (list, item, first),
    jsonb_array_elements(coalesce(record -> list, '[]')) as entry
  where n.list = further_of.list
    and may_change(n.first, to_jsonb(customer) -> n.first, policy)
    and not coalesce(policy -> 'protected' ? n.list, false)
    and entry ->> n.item is distinct from case when record ? n.first then record else to_jsonb(customer) end ->> n.first
  group by 1;
end;
