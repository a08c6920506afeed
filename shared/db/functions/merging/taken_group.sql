-- Of fields that are one whole: the loser's, all of them, where one is chosen; else its values for the survivor's blanks
-- where the rest agrees.
create or replace function taken_group(had jsonb, more jsonb, fields text[], is_same boolean, choices jsonb) returns jsonb
language sql immutable parallel safe
return (
  select coalesce(jsonb_object_agg(field, coalesce(more -> field, 'null')), '{}')
  from unnest(fields) as field
  where case when choices ?| fields then exists (select from unnest(fields) as any_of where more ->> any_of is not null)
    else is_same and had ->> field is null and more ->> field is not null end
);
