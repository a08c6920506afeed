-- A customer, as {customer, origins, phones, emails, addresses}, after one record of an import, as `fold_events` takes it.
-- What the customer has at first is nothing: then customer is null.
create or replace function fold_record(
  state jsonb, target uuid, record jsonb, inferred jsonb, settings jsonb, import_id uuid, line int
) returns jsonb
language plpgsql stable as $$
declare
  origin constant jsonb := jsonb_build_object('import', import_id, 'line', line);
  customer customers;
  changed customers;
  receiver customers;
  policy jsonb := '{}';
begin
  if coalesce(state -> 'customer', 'null') = 'null' then
    changed := new_customer(record, inferred, target);
    changed.id := target;
    changed.origin_import_id := fold_record.import_id;
    changed.origin_line := fold_record.line;
    receiver := changed;
  else
    customer := jsonb_populate_record(null::customers, state -> 'customer');
    policy := policy_of_fold(settings, state -> 'origins');
    changed := jsonb_populate_record(customer, customer_changes(customer, record, inferred, policy));
    receiver := customer;
  end if;
  return jsonb_build_object(
    'customer', to_jsonb(changed),
    'origins', note_origin(coalesce(state -> 'origins', '{}'), customer, changed, origin),
    'phones', add_further(coalesce(state -> 'phones', '{}'), receiver, record, policy, 'phones', origin),
    'emails', add_further(coalesce(state -> 'emails', '{}'), receiver, record, policy, 'emails', origin),
    'addresses', add_further(coalesce(state -> 'addresses', '{}'), receiver, record, policy, 'addresses', origin)
  );
end
$$;
