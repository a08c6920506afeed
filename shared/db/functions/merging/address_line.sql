-- The address of a customer in one line, as further addresses are kept: null for none.
create or replace function address_line(customer jsonb) returns text
language sql immutable parallel safe
return nullif(concat_ws(', ',
  customer ->> 'address_primary', customer ->> 'address_secondary',
  nullif(concat_ws(' ', customer ->> 'postal_code', customer ->> 'city'), ''), customer ->> 'region'), '');
