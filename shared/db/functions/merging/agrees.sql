-- Whether two customers say nothing in some fields that differs: case and accents aside.
create or replace function agrees(one jsonb, other jsonb, fields text[]) returns boolean
language sql immutable parallel safe
return not exists (
  select from unnest(fields) as field where fold_text(one ->> field) <> fold_text(other ->> field)
);
