-- What the records of an import that are decided, and not written, would change in a customer into whom others were
-- merged: {field: {was, becomes}}.
create or replace function merged_changes(root uuid, pending uuid) returns jsonb
language plpgsql stable as $$
begin
  return (
    select coalesce(jsonb_object_agg(field, jsonb_build_object('was', was, 'becomes', becomes)), '{}')
    from fold_merged(root) b cross join fold_merged(root, pending) a
    cross join lateral (
      select key as field, to_jsonb(b.folded) -> key as was, value as becomes from jsonb_each(to_jsonb(a.folded))
      union all
      select list, nullif(to_jsonb(array(select jsonb_object_keys(had) order by 1)), '[]'), to_jsonb(array(select jsonb_object_keys(has) order by 1))
      from (values ('phones', b.phones, a.phones), ('emails', b.emails, a.emails), ('addresses', b.addresses, a.addresses)) as l (list, had, has)
      where had <> has
    ) told
    where was is distinct from becomes
  );
end
$$;
