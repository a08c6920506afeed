-- The parts of any name as one text.
create or replace function joined_tokens(name text) returns text
language sql immutable strict parallel safe
return array_to_string(public.name_tokens(name), ' ');
