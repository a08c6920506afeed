-- Cells in the order of another file's columns; what has no place there is left out, what is missing is empty.
create or replace function arrange_cells(cells jsonb, columns jsonb, wanted jsonb) returns jsonb
language sql immutable parallel safe
return (
  select coalesce(jsonb_agg(coalesce(cells ->> (had.place - 1)::int, '') order by w.place), '[]')
  from jsonb_array_elements_text(wanted) with ordinality as w (name, place)
  left join jsonb_array_elements_text(columns) with ordinality as had (name, place) on had.name = w.name
);
