-- A customer as an import's record makes it where there is none. A foreign id that the record has is kept beside.
create or replace function new_customer(record jsonb, inferred jsonb, target uuid) returns customers
language sql stable parallel safe
return jsonb_populate_record(
  null::customers,
  jsonb_build_object(
    'customer_type', 'individual',
    'status', 'lead',
    'email_shared', coalesce(record ->> 'email' is not null and record -> 'email_shared' = 'true', false),
    'country_inferred', inferred ? 'country_code' and record ->> 'country_code' is null,
    'tags', '[]'::jsonb,
    'do_not_contact', false,
    'extra', '{}'::jsonb
  )
  || inferred
  || jsonb_strip_nulls(record) - 'email_shared'
  || case
    when record ->> 'id' <> target::text
      then jsonb_build_object(
        'extra', jsonb_strip_nulls(coalesce(record -> 'extra', '{}')) || jsonb_build_object('id_raw', record -> 'id'))
    else '{}'
  end
);
