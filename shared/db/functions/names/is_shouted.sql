-- Whether a name is written in capitals, a word of it, or without any: IVO PETROV, PETROV Ivo, ivo petrov.
create or replace function is_shouted(name text) returns boolean
language sql immutable parallel safe
return coalesce(
  name = lower(name) and name <> upper(name)
  or exists (
    select from regexp_split_to_table(name, '[^[:alpha:]]+') as word
    where length(word) > 1 and word = upper(word) and word <> lower(word)
  ),
  false
);
