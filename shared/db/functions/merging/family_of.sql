-- A customer and all who are merged into it, through others too.
create or replace function family_of(root uuid) returns setof uuid
language plpgsql stable parallel safe as $$
begin
  return query
  with recursive family as (
    select root as id
    union
    select m.loser_id from family f join merges m on m.survivor_id = f.id where m.unmerged_at is null
  )
  select id from family;
end
$$;
