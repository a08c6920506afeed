-- The parts of a name, each once, in order: 'Li Wei' and 'Wei, LI' are the same.
create or replace function name_tokens(name text) returns text[]
language sql immutable strict parallel safe
return (
  select coalesce(array_agg(distinct token order by token), '{}')
  from regexp_split_to_table(public.fold_text(name), '[^[:alnum:]]+') as token
  where token <> ''
);
