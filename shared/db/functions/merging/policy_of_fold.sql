-- What was chosen for an import, with the fields that it must leave as people have made them by then.
create or replace function policy_of_fold(settings jsonb, origins jsonb) returns jsonb
language sql immutable parallel safe
return settings || jsonb_build_object('protected',
  case when settings -> 'protectEdits' = 'true' then by_people(origins) else '[]' end);
