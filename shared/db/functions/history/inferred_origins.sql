-- The origin of a country that a rule worked out at this place of the history.
create or replace function inferred_origins(sequence bigint) returns jsonb
language sql immutable parallel safe
return (
  select jsonb_build_object('country_code', origin, 'country_inferred', origin)
  from jsonb_build_object('rule', sequence) as origin
);
