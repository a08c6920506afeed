-- What rows that wait together have in common: a misspelt domain, as "@gmial.com"; else the cell; '' where none is to
-- blame. A long cell is cut, since an index entry has to fit on a page; its hash keeps it apart from others.
create or replace function review_value(reason jsonb) returns text
language sql immutable parallel safe
return (
  select coalesce(
    '@' || (domain_repair(reason))[1],
    case when length(said) > 200 then left(said, 160) || '… ' || md5(said) else said end,
    ''
  )
  from (select lower(btrim(reason ->> 'value', E' \t\r\n')) as said) as r
);
