-- How a customer began that a person made: with the first value that each field had, but for a country that was inferred
-- from these, which nobody has said. Null for one that an import brought: it began as nothing.
create or replace function begun_customer(c customers)
returns customers
language sql stable as $$
  select case when c.origin_import_id is null and c.id is not null then (
    select jsonb_populate_record(c, coalesce(jsonb_object_agg(f.field, f.old), '{}') || case
      when coalesce(bool_or(f.old = 'true') filter (where f.field = 'country_inferred'), c.country_inferred)
      then '{"country_code": null, "country_inferred": false}' else '{}' end::jsonb)
    from (
      select h.field, (array_agg(h.old order by h.sequence))[1] as old
      from field_history h
      where h.customer_id = c.id and h.field <> 'deleted_at'
      group by h.field
    ) f
  ) end
$$;
