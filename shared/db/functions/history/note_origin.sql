-- Who was the last to write each field, after one more change of a customer. A list, a set of custom fields or a yes/no
-- that is empty counts as blank.
create or replace function note_origin(origins jsonb, was customers, now customers, origin jsonb) returns jsonb
language sql immutable parallel safe
return origins || coalesce((
  select jsonb_object_agg(key, origin)
  from (
    select key
    from jsonb_each(to_jsonb(now)) n
    where coalesce(nullif(nullif(nullif(n.value, '[]'), '{}'), 'false'), 'null')
      is distinct from coalesce(nullif(nullif(nullif(to_jsonb(was) -> n.key, '[]'), '{}'), 'false'), 'null')
    union
    select 'extra.' || key from jsonb_each((now).extra) n where n.value is distinct from (was).extra -> n.key
  ) changed
), '{}');
