-- The parts of a name as one text, so that an index finds who has the same name: 'Wei, LI' has the key 'li wei'. Most names
-- are two plain words, which are put in order without a look at their letters.
create or replace function name_key(name text) returns text
language sql immutable parallel safe
return case
  when name !~ '^[a-zA-Z0-9]+ [a-zA-Z0-9]+$' then public.joined_tokens(name)
  when lower(split_part(name, ' ', 1)) = lower(split_part(name, ' ', 2)) then lower(split_part(name, ' ', 1))
  else least(lower(split_part(name, ' ', 1)), lower(split_part(name, ' ', 2)))
    || ' ' || greatest(lower(split_part(name, ' ', 1)), lower(split_part(name, ' ', 2)))
end;
