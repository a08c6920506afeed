-- The rows that a statement has changed, as a query with how often each is there now and not before: n. It is a text since
-- only what the function of a trigger says itself finds those rows, and one of the two is missing but after an update.
create or replace function changed_rows(operation text) returns text
language sql immutable parallel safe
return case operation
  when 'INSERT' then 'select 1 as n, * from rows_now'
  when 'DELETE' then 'select -1 as n, * from rows_before'
  else 'select 1 as n, * from rows_now union all select -1 as n, * from rows_before'
end;
