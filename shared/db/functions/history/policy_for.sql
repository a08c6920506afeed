-- What was chosen for an import, with the fields of one customer that it must leave as people have made them. Most
-- customers have never been edited: for those nothing is folded.
create or replace function policy_for(settings jsonb, target uuid) returns jsonb
language plpgsql stable as $$
begin
  if settings -> 'protectEdits' is distinct from 'true'
    or not exists (select from customers where id = target and origin_import_id is null)
      and not exists (
        select from field_history where customer_id = target and cause_user_id is not null and withdrawn_at is null
      )
      and not exists (select from merges where survivor_id = target and unmerged_at is null)
  then
    return settings;
  end if;
  return settings || jsonb_build_object('protected', (select by_people(origins) from fold_events(array[target], false)));
end
$$;
