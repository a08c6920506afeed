-- How a customer began that a person made: with the first value that each field had. Null for one that an import brought: it began as nothing.
create or replace function begun_customer(c customers)
returns customers
language sql stable as $$
  select case when c.origin_import_id is null and c.id is not null then (
    select jsonb_populate_record(c, coalesce(jsonb_object_agg(f.field, f.old), '{}'))
    from (
      select h.field, (array_agg(h.old order by h.sequence))[1] as old
      from field_history h
      where h.customer_id = c.id and h.field <> 'deleted_at'
      group by h.field
    ) f
  ) end
$$;
