-- Whether a name stays as it is written when the same name is said another time: capitals never replace mixed case, nor,
-- but of somebody whom our id names, letters without accents those with them.
create or replace function stays_written(was text, said text, is_by_id boolean) returns boolean
language sql immutable parallel safe
return coalesce(
  public.name_key(said) = public.name_key(was)
  and not is_shouted(was)
  and (
    is_shouted(said)
    or not is_by_id and octet_length(said) = length(said) and octet_length(was) > length(was)
  ),
  false
);
