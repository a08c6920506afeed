-- Cells that nobody could read, kept beside a customer as <field>_raw, whose field a record now fills: they have been read.
-- Of a status, which always has a value, that another one is stated.
create or replace function raws_read(customer jsonb, record jsonb, policy jsonb) returns text[]
language sql immutable parallel safe
return case when customer -> 'extra' = '{}' then '{}'::text[] else array(
  select raw
  from jsonb_object_keys(customer -> 'extra') as raw,
    regexp_replace(raw, '_raw(_\d+)?$', '') as name,
    unnest(case name when 'youtube' then '{youtube_handle,youtube_channel_url}' else array[name] end) as field
  where raw <> name and record ->> field is not null and not coalesce(record -> 'extra' ? raw, false)
    and (customer ->> field is null or field = 'status' and customer ->> field <> record ->> field)
    and may_change(field, customer -> field, policy) and may_change('extra.' || raw, customer -> 'extra' -> raw, policy)
) end;
