-- The further phones, e-mails or addresses of a survivor after a merge, {value: {label, …}}: its own, those of the loser, and
-- the first ones that have lost. `was` and `now` are the survivor before and after, `had` and `more` the further ones
-- of the two, `cause` says of what had no cause of its own that it came by the merge.
create or replace function merged_further(
  list text, had jsonb, more jsonb, was jsonb, loser jsonb, now jsonb, cause jsonb
) returns jsonb
language sql immutable parallel safe
return (
  with firsts as (
    select case list when 'phones' then customer ->> 'phone' when 'emails' then customer ->> 'email'
        else address_line(customer) end as value,
      case list when 'phones' then 'phone' when 'emails' then 'email' else 'address_primary' end as label,
      list = 'emails' and customer -> 'email_shared' = 'true' as is_shared
    from (values (was), (loser)) as one (customer)
    -- An address that agrees with the one that stands is a part of it.
    where list <> 'addresses'
      or not agrees(customer, now, '{address_primary,address_secondary,city,region,postal_code}')
  ), lost as (
    select value, cause || jsonb_build_object('label', label) || case when is_shared then '{"shared": true}'::jsonb else '{}' end as entry
    from firsts where value is not null
  ), gathered as (
    select coalesce((select jsonb_object_agg(value, entry) from lost), '{}') || more || had as entries
  )
  select entries - case list when 'phones' then coalesce(now ->> 'phone', '') when 'emails' then coalesce(now ->> 'email', '')
    else coalesce(address_line(now), '') end
  from gathered
);
