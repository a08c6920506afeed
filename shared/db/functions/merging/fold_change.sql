-- A customer, as {customer, origins, phones, emails, addresses}, after one change by a person, as `fold_events` takes it.
create or replace function fold_change(state jsonb, field text, old jsonb, new jsonb, sequence bigint) returns jsonb
language plpgsql stable as $$
declare
  origin constant jsonb := jsonb_build_object('change', sequence);
  origins jsonb := state -> 'origins' || jsonb_build_object(field, origin);
begin
  if field = 'extra' then
    origins := origins || coalesce((
      select jsonb_object_agg('extra.' || key, origin)
      from jsonb_each(coalesce(old, '{}') || coalesce(new, '{}'))
      where old -> key is distinct from new -> key
    ), '{}');
  end if;
  if field in ('phones', 'emails', 'addresses') then
    state := jsonb_set(state, array[field],
      (state -> field) - array(select jsonb_array_elements_text(old) except select jsonb_array_elements_text(new)));
  end if;
  return state || jsonb_build_object('origins', origins, 'customer', to_jsonb(
    replay_change(jsonb_populate_record(null::customers, state -> 'customer'), field, old, new)));
end
$$;
