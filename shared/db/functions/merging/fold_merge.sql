-- A survivor, as {customer, origins, phones, emails, addresses}, after a loser was merged into it. What comes from the loser
-- has the origin that it had there; what is of both, {merge: id}. entered is who had entered it: {} of another customer.
create or replace function fold_merge(state jsonb, loser jsonb, choices jsonb, merge uuid) returns jsonb
language plpgsql stable as $$
declare
  was customers := jsonb_populate_record(null::customers, state -> 'customer');
  other customers := jsonb_populate_record(null::customers, loser -> 'customer');
  cause constant jsonb := jsonb_build_object('merge', merge);
  entered constant jsonb := jsonb_build_object('customer', other.id);
  changes constant jsonb := merged_values(was, other, choices);
  now customers := jsonb_populate_record(was, changes);
  before jsonb := to_jsonb(was);
  after jsonb := to_jsonb(now);
  origins jsonb;
begin
  select coalesce(jsonb_object_agg(place, case
    when value is distinct from theirs then cause
    else coalesce(nullif(loser -> 'origins' -> place, '{}'), entered) end), '{}')
  into origins
  from (
    select key as place, value, to_jsonb(other) -> key as theirs from jsonb_each(changes)
    union all
    select 'extra.' || key, value, other.extra -> key
    from jsonb_each(now.extra) where value is distinct from was.extra -> key
  ) changed;
  return state || jsonb_build_object(
    'customer', after,
    'origins', state -> 'origins' || origins,
    'phones', merged_further('phones', state -> 'phones', loser -> 'phones', before, loser -> 'customer', after, cause),
    'emails', merged_further('emails', state -> 'emails', loser -> 'emails', before, loser -> 'customer', after, cause),
    'addresses', merged_further('addresses', state -> 'addresses', loser -> 'addresses', before, loser -> 'customer', after, cause)
  );
end
$$;
