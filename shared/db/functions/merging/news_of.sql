-- What a record says that its customer did not have, by the `changes` that it makes in it: {record, inferred}. The rest
-- was known, and is no news for the customer that this one is merged into, where it may stand otherwise.
create or replace function news_of(record jsonb, inferred jsonb, side jsonb, changes jsonb) returns jsonb
language sql immutable parallel safe
return (
  with states as (
    select coalesce(side -> 'customer', '{}') as customer,
      changes ?| '{display_name,first_name,last_name}' as is_name_new
  )
  select jsonb_build_object(
    'record', coalesce((
      select jsonb_object_agg(key, case key
        when 'tags' then case when value = 'null' then value else to_jsonb(array(
          select tag from jsonb_array_elements_text(value) with ordinality as t (tag, place)
          where lower(tag) <> all (select lower(had) from jsonb_array_elements_text(coalesce(customer -> 'tags', '[]')) as had)
          order by place
        )) end
        when 'extra' then coalesce((
          select jsonb_object_agg(e.key, e.value) from jsonb_each(value) e
          where e.value is distinct from customer -> 'extra' -> e.key
        ), '{}')
        when 'phones' then further_news(value, 'phone', side -> 'phones', customer ->> 'phone')
        when 'emails' then further_news(value, 'email', side -> 'emails', customer ->> 'email')
        when 'addresses' then further_news(value, 'address', side -> 'addresses', customer ->> 'address_primary')
        else value
      end)
      from jsonb_each(coalesce(record, '{}'))
      where key in ('id', 'phones', 'emails', 'addresses') or changes ? key
        or is_name_new and key in ('display_name', 'first_name', 'last_name')
        or key = 'country_code' and changes ? 'country_inferred'
        or key = 'email' and changes ? 'email_shared' or key = 'email_shared' and changes ? 'email'
        or key = 'extra_moved' and changes ? 'extra'
    ), '{}'),
    'inferred', coalesce((
      select jsonb_object_agg(key, value) from jsonb_each(coalesce(inferred, '{}'))
      where changes ? key or is_name_new and key in ('display_name', 'first_name', 'last_name')
    ), '{}')
  )
  from states
);
