-- The whole name of a customer, as `customers.full_name` has it.
create or replace function full_name_of(customer jsonb) returns text
language sql immutable parallel safe
return coalesce(
  customer ->> 'display_name', nullif(trim(concat_ws(' ', customer ->> 'first_name', customer ->> 'last_name')), ''));
