-- A customer, as {customer, origins, phones, emails, addresses}, after a rule worked its country out, as `fold_events` takes it.
create or replace function fold_inference(state jsonb, country jsonb, sequence bigint) returns jsonb
language plpgsql stable as $$
declare
  customer constant customers := jsonb_populate_record(null::customers, state -> 'customer');
begin
  return case when is_country_stated(customer) then state else state || jsonb_build_object(
    'customer', to_jsonb(infer_country(customer, country)),
    'origins', state -> 'origins' || inferred_origins(sequence)) end;
end
$$;
