-- The same text whatever its width, case and accents; what search and the comparison of names work on. Plain ASCII has
-- neither width nor accents, which is told ten times quicker than they are taken away.
create or replace function fold_text(value text) returns text
language plpgsql immutable strict parallel safe as $$
begin
  if octet_length(value) = length(value) then
    return lower(value);
  end if;
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)));
end
$$;
