-- A record as a customer takes it who has another e-mail, phone or address: that of the customer stays the first, and that
-- of the record is a further one. With an address goes what belongs to it; its country is kept as a custom field where
-- the customer states another. Not where our id or that of the list it comes from says who it is, or the policy says to
-- overwrite.
create or replace function as_further(customer customers, record jsonb, policy jsonb) returns jsonb
language sql immutable parallel safe
return case
  when (
    record ->> 'email' <> (customer).email or record ->> 'phone' <> (customer).phone
    or record ->> 'address_primary' <> (customer).address_primary
  ) is not true
    or coalesce(record ->> 'id' = (customer).id::text or record ->> 'external_id' = (customer).external_id, false) then record
  else (
    with others as (
      select n.list, n.first, jsonb_build_object(n.item, n.value, 'label', n.first) as entry
      from (values
        ('emails', 'email', 'email', record ->> 'email', (customer).email),
        ('phones', 'phone', 'phone', record ->> 'phone', (customer).phone),
        ('addresses', 'address', 'address_primary', address_line(record), (customer).address_primary)
      ) as n (list, item, first, value, had)
      where record ->> n.first <> n.had and policy -> 'rules' ->> n.first is distinct from 'overwrite'
        and may_change(n.first, to_jsonb(n.had), policy)
    ), gone as (
      select coalesce(array_agg(field), '{}') as fields,
        coalesce(bool_or(field = 'country_code'), false) as is_elsewhere
      from (
        select first as field from others
        union all
        select 'email_shared' from others where first = 'email'
        union all
        select field
        from others, unnest('{address_secondary,city,region,postal_code,country_code}'::text[]) as field
        where first = 'address_primary' and (
          field <> 'country_code' or record ->> 'country_code' <> (customer).country_code and not (customer).country_inferred
          and policy -> 'rules' ->> 'country_code' is distinct from 'overwrite'
          and may_change('country_code', to_jsonb((customer).country_code), policy)
        )
      ) field
    )
    select record - fields
      || coalesce((select jsonb_object_agg(list, jsonb_build_array(entry) || coalesce(record -> list, '[]')) from others), '{}')
      || case when is_elsewhere then jsonb_build_object('extra', coalesce(record -> 'extra', '{}') || jsonb_build_object(
        'country_code_also', keep_also((customer).extra, jsonb_build_array(jsonb_build_array('country_code', record ->> 'country_code')))
          -> 'country_code_also')) else '{}' end
    from gone
  )
end;
