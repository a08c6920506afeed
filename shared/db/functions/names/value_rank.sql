-- Which of several values of a field stands where the records of one customer say different ones: the greatest, and of
-- equal ones the last.
create or replace function value_rank(field text, value jsonb) returns int[]
language sql immutable parallel safe
return case
  when field = 'company_primary' then name_rank(value #>> '{}')
  when field in ('position_primary', 'profession', 'address_secondary', 'city', 'region') and value <> 'null'
    then array[(not is_shouted(value #>> '{}'))::int]
  else '{0}'
end;
