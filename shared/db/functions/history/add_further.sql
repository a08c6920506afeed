-- What further phones, e-mails or addresses imports have brought, {value: {label, import, line}}, with those of one more record.
create or replace function add_further(
  had jsonb, customer customers, record jsonb, policy jsonb, list text, origin jsonb
) returns jsonb
language sql immutable parallel safe
return coalesce((
  select jsonb_object_agg(value, origin || jsonb_build_object('label', label))
  from further_of(customer, record, policy, list)
), '{}') || had;
