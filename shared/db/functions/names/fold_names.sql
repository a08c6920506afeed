-- The name that several records state one after the other, {stated, inferred}: records are [{record, inferred}].
create or replace function fold_names(records jsonb) returns jsonb
language plpgsql immutable parallel safe as $$
declare
  one jsonb;
  name jsonb := '{}';
  fields text[] := '{}';
begin
  for one in select value from jsonb_array_elements(records) with ordinality as r (value, place) order by place loop
    name := name_after(name, one -> 'record', one -> 'inferred');
    fields := fields || array(
      select jsonb_object_keys(one -> 'record') intersect select unnest('{display_name,first_name,last_name}'::text[])
    );
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
