-- The customer that is shown for this one: itself, or the last into whom it is merged.
create or replace function shown_of(id uuid) returns uuid
language plpgsql stable parallel safe as $$
begin
  return (
  with recursive above as (
    select shown_of.id as member, 0 as depth
    union
    select m.survivor_id, a.depth + 1 from above a join merges m on m.loser_id = a.member and m.unmerged_at is null
  )
  select member from above order by depth desc limit 1);
end
$$;
