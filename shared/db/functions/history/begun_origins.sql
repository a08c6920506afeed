-- Who wrote each field of a customer that a person entered, in the beginning. A country that was inferred is nobody's word.
create or replace function begun_origins(customer customers) returns jsonb
language sql immutable parallel safe
return note_origin('{}', null, customer, '{}') || case when (customer).country_inferred then inferred_origins(0) else '{}' end;
