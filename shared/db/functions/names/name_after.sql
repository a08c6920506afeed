-- A name, {display_name, first_name, last_name}, after a record has stated parts of it; it changes as a whole:
-- - what the record states overwrites, and null empties; capitals never replace the same name in mixed case, nor, without
--   our id, do letters without accents those with them, or initials the words that they stand for;
-- - parts that stand in a new full name are written as it is;
-- - parts that no longer fit a new full name, or whose family name has grown in it, become those worked out of it, or none;
-- - a full name that no longer fits new parts goes, for the parts are the name.
create or replace function name_after(was jsonb, record jsonb, inferred jsonb) returns jsonb
language sql immutable parallel safe
return (
  with stated as (
    select field, case
        when not record ? field then was ->> field
        when record ->> field is null then inferred ->> field
        when stays_written(was ->> field, record ->> field, record ? 'id') then was ->> field
        when not record ? 'id' and length(record ->> field) < length(was ->> field)
          and is_abbreviated(record ->> field, was ->> field) then was ->> field
        else record ->> field
      end as value
    from unnest('{display_name,first_name,last_name}'::text[]) as field
  ),
  next as (
    select any_value(value) filter (where field = 'display_name') as display,
      any_value(value) filter (where field = 'first_name') as first,
      any_value(value) filter (where field = 'last_name') as last
    from stated
  ),
  judged as (
    select *,
      record ->> 'display_name' is not null as is_whole,
      -- Parts that the record does not state, and that are those of another name.
      record ->> 'display_name' is not null and display is distinct from was ->> 'display_name'
        and (
          not (
            (record ->> 'first_name' is not null or name_fits(first, display))
            and (record ->> 'last_name' is not null or name_fits(last, display))
          )
          -- The family name at the end has become another: Schmidt-Bauer of Schmidt, Costa Ramos of Costa.
          or record ->> 'last_name' is null
            and substring(was ->> 'display_name' from '\S+$') = substring(last from '\S+$')
            and (
              starts_with(display, (was ->> 'display_name') || '-')
              or starts_with(display, (was ->> 'display_name') || ' ')
              or right(display, length(last) + 1) = '-' || last
            )
        ) as is_other,
      record ->> 'display_name' is null
        and (first is distinct from was ->> 'first_name' or last is distinct from was ->> 'last_name')
        and not (name_fits(first, display) and name_fits(last, display)) as is_split,
      display = record ->> 'display_name' and display is distinct from was ->> 'display_name' as is_new
    from next
  )
  select case
    when not coalesce(record, '{}') ?| '{display_name,first_name,last_name}' then was
    else jsonb_build_object(
      'display_name', case when not is_split then display end,
      'first_name', case
        when record ->> 'first_name' is not null or not is_whole then first
        when is_other or is_new and public.name_key(first) = public.name_key(inferred ->> 'first_name')
          and not stays_written(first, inferred ->> 'first_name', false) then inferred ->> 'first_name'
        else coalesce(first, inferred ->> 'first_name')
      end,
      'last_name', case
        when record ->> 'last_name' is not null or not is_whole then last
        when is_other or is_new and public.name_key(last) = public.name_key(inferred ->> 'last_name')
          and not stays_written(last, inferred ->> 'last_name', false) then inferred ->> 'last_name'
        else coalesce(last, inferred ->> 'last_name')
      end
    )
  end
  from judged
);
