-- A customer with the country that a rule worked out, or with none where it took one out.
create or replace function infer_country(customer customers, country jsonb) returns customers
language sql stable parallel safe
return jsonb_populate_record(customer, jsonb_build_object('country_code', country, 'country_inferred', coalesce(country, 'null') <> 'null'));
