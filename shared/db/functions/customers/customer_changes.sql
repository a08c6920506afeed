-- What a record would change in a customer, as {field: new value}; {} when it changes nothing. As far as the policy
-- lets them:
-- - stated values overwrite, and null empties; worked-out ones only fill what is blank or emptied;
-- - the name changes as a whole; a shared address is so as long as it is that address;
-- - tags and custom fields are added to; what has got a place of its own, or is read now, is no custom field any more;
-- - do-not-contact is only ever set;
-- - a country that the importer states of the whole file (inferred says "country_inferred": false) is not inferred;
-- - a stated country takes the place of an inferred one, which counts as blank and is nobody's word.
create or replace function customer_changes(customer customers, record jsonb, inferred jsonb, policy jsonb default '{}')
returns jsonb
language sql immutable parallel safe
return (
  with existing as (
    select to_jsonb(customer) as was
  ),
  wanted as (
    select key, case when value = 'null' then coalesce(inferred -> key, value) else value end as value
    from jsonb_each(coalesce(record, '{}'))
    where key not in (
      'id', 'tags', 'extra', 'extra_moved', 'phones', 'emails', 'addresses', 'do_not_contact', 'country_inferred',
      'email_shared', 'display_name', 'first_name', 'last_name'
    )
    union all
    select key, value from existing, jsonb_each(name_changes(was, record, inferred, policy))
    union all
    select 'email_shared', coalesce(record -> 'email_shared', 'false')
    from existing
    where record ? 'email' and record ->> 'email' is distinct from was ->> 'email'
    union all
    select key, value
    from existing, jsonb_each(coalesce(inferred, '{}'))
    where not coalesce(record, '{}') ? key and coalesce(was -> key, 'null') = 'null'
      and key not in ('country_inferred', 'first_name', 'last_name')
    union all
    select 'tags', case
      when record -> 'tags' = 'null' then '[]'
      else to_jsonb((customer).tags || array(
        select tag from jsonb_array_elements_text(record -> 'tags') with ordinality as t (tag, place)
        where lower(tag) <> all (select lower(had) from unnest((customer).tags) as had)
        order by place
      ))
    end
    union all
    select 'extra', extra_kept((customer).extra, record -> 'extra_moved') - raws_read(was, record, policy) || coalesce((
      select jsonb_object_agg(key, value) from jsonb_each(record -> 'extra')
      where may_change('extra.' || key, (customer).extra -> key, policy)
    ), '{}')
    from existing
    union all
    select 'do_not_contact', 'true' where record -> 'do_not_contact' = 'true'
    union all
    select 'country_inferred', to_jsonb(
      record -> 'country_code' = 'null' and inferred ? 'country_code'
      and inferred -> 'country_inferred' is distinct from 'false'
    )
    where record ? 'country_code'
    union all
    select 'country_inferred', 'true'
    from existing
    where inferred ? 'country_code' and not coalesce(record, '{}') ? 'country_code'
      and was ->> 'country_code' is null
      and inferred -> 'country_inferred' is distinct from 'false'
  ),
  named as (
    select key, value,
      case key when 'country_inferred' then 'country_code' when 'email_shared' then 'email' else key end as field
    from wanted
  )
  select coalesce(jsonb_object_agg(key, value), '{}')
  from named, existing
  where value is distinct from was -> key and (
    key = 'extra' or may_change(field, was -> field, policy)
    or field = 'country_code' and was -> 'country_inferred' = 'true' and record ->> 'country_code' is not null and policy -> 'rules' ->> 'country_code' is distinct from 'never'
  )
);
