-- What a record changes in the name of a customer, as far as the policy lets it: where a part that has a value may not
-- follow, no part changes; a blank one that may not be filled stays blank.
create or replace function name_changes(customer jsonb, record jsonb, inferred jsonb, policy jsonb) returns jsonb
language sql immutable parallel safe
return (
  with part as (
    select key as field, value as becomes, customer -> key as was,
      may_change(key, customer -> key, policy) as may
    from jsonb_each(name_after(customer, record, inferred))
  )
  select case
    when coalesce(bool_or(not may and was <> 'null') filter (where becomes is distinct from was), false) then '{}'
    else coalesce(jsonb_object_agg(field, becomes) filter (where becomes is distinct from was and may), '{}')
  end
  from part
);
