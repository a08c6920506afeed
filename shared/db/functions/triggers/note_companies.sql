-- Notes the companies whose customers a statement has written, as they were and as they are, for whoever adds them up.
create or replace function note_companies() returns trigger
language plpgsql volatile as $$
begin
  execute format($query$
    insert into company_changes (name)
    select distinct left(lower(company_primary), 200) from (%s) changed
    where company_primary is not null and deleted_at is null$query$, changed_rows(tg_op));
  return null;
end
$$;
