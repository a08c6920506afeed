-- The parts of a name as one text, so that an index finds who has the same name: 'Wei, LI' has the key 'li wei'.
create or replace function name_key(name text) returns text
language sql immutable strict parallel safe
return array_to_string(public.name_tokens(name), ' ');
