-- The name that several records state one after the other, {stated, inferred}: records are [{record, inferred}].
create or replace function fold_names(records jsonb) returns jsonb
language plpgsql immutable parallel safe as $$
declare
  one jsonb;
  record jsonb;
  inferred jsonb;
  says jsonb;
  said jsonb;
  name jsonb := '{}';
  fields text[] := '{}';
begin
  for one in select value from jsonb_array_elements(records) with ordinality as r (value, place) order by place loop
    record := one -> 'record';
    inferred := one -> 'inferred';
    says := jsonb_build_array(
      record -> 'id', record -> 'display_name', record -> 'first_name', record -> 'last_name',
      record ? 'display_name', record ? 'first_name', record ? 'last_name',
      inferred -> 'first_name', inferred -> 'last_name'
    );
    -- Mostly all lines of a customer say one name, and to say it again changes nothing.
    continue when says = said;
    said := says;
    if name = '{}' and not 'null'::jsonb = any (array[record -> 'display_name', record -> 'first_name', record -> 'last_name']) is true
      and record ?| '{display_name,first_name,last_name}'
    then
      -- As name_after, where there was none.
      name := jsonb_build_object(
        'display_name', record -> 'display_name',
        'first_name', coalesce(record -> 'first_name', case when record ? 'display_name' then inferred -> 'first_name' end),
        'last_name', coalesce(record -> 'last_name', case when record ? 'display_name' then inferred -> 'last_name' end)
      );
    else
      name := name_after(name, record, inferred);
    end if;
    fields := fields || array_remove(array[
      case when record ? 'display_name' then 'display_name' end,
      case when record ? 'first_name' then 'first_name' end,
      case when record ? 'last_name' then 'last_name' end
    ], null);
  end loop;
  return jsonb_build_object(
    'stated', (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(name) where key = any (fields)),
    'inferred', (
      select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(name)
      where not key = any (fields) and value <> 'null'
    )
  );
end
$$;
