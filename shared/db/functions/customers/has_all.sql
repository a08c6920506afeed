-- Whether a customer, as jsonb, has all that a record says, so that it changes nothing in the row, whatever the policy. Most
-- records that come again do, and this is told ten times quicker than what they would change. False tells nothing.
create or replace function has_all(customer jsonb, record jsonb, inferred jsonb) returns boolean
language sql immutable parallel safe
return customer @> (record - '{phones,emails,addresses,email_shared}'::text[])
  and not (customer -> 'country_inferred' = 'true' and record ? 'country_code')
  -- What the customer has replaces all that is worked out.
  and inferred || jsonb_strip_nulls(customer) = jsonb_strip_nulls(customer);
