-- How well a name is written, the better the greater: in mixed case before capitals, in Chinese or Korean script before
-- its reading, in more words before fewer.
create or replace function name_rank(name text) returns int[]
language sql immutable parallel safe
return case
  when coalesce(name, '') = '' then '{0,0,0}'
  else array[
    (not is_shouted(name))::int + 1, (name ~ '[\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]')::int,
    cardinality(public.name_tokens(name))
  ]
end;
