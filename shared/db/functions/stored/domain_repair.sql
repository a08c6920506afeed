-- [wrong, meant] where the likely repair of an address is in its domain alone; null for anything else.
create or replace function domain_repair(reason jsonb) returns text[]
language sql immutable parallel safe
return (
  select case
    when said ~ '^[^@[:space:]]+@[^@[:space:]]+$'
      and meant ~ '^[^@[:space:]]+@[^@[:space:]]+$'
      and split_part(said, '@', 1) = split_part(meant, '@', 1)
      and said <> meant
      then array[split_part(said, '@', 2), split_part(meant, '@', 2)]
  end
  from (
    select lower(btrim(reason ->> 'value', E' \t\r\n')) as said, lower(reason ->> 'suggestion') as meant
  ) as r
);
