-- A customer after one change by a person: of lists and custom fields only what that person put in or took out. A country that
-- a person writes is stated, whatever was inferred before.
create or replace function replay_change(customer customers, field text, old jsonb, new jsonb) returns customers
language sql stable parallel safe
return (
  select jsonb_populate_record(customer, case field
    when 'tags' then jsonb_build_object('tags', to_jsonb(
      array(
        select tag from unnest((customer).tags) with ordinality as t (tag, place)
        where not (coalesce(old, '[]') ? tag and not coalesce(new, '[]') ? tag)
        order by place
      )
      || array(
        select tag from jsonb_array_elements_text(coalesce(new, '[]')) with ordinality as t (tag, place)
        where not coalesce(old, '[]') ? tag and tag <> all ((customer).tags)
        order by place
      )
    ))
    when 'extra' then jsonb_build_object('extra',
      (customer).extra
      - array(select key from jsonb_object_keys(coalesce(old, '{}')) as key where not coalesce(new, '{}') ? key)
      || coalesce((
        select jsonb_object_agg(key, value) from jsonb_each(coalesce(new, '{}'))
        where value is distinct from coalesce(old, '{}') -> key
      ), '{}')
    )
    when 'country_code' then jsonb_build_object('country_code', new, 'country_inferred', false)
    else jsonb_build_object(field, new)
  end)
);
