-- The fields that a person was the last to write, as a list.
create or replace function by_people(origins jsonb) returns jsonb
language sql immutable parallel safe
return (select coalesce(jsonb_agg(key), '[]') from jsonb_each(origins) where not value ?| '{import,rule}'::text[]);
