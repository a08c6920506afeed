-- The same text whatever its width, case and accents; what search and the comparison of names work on.
create or replace function fold_text(value text) returns text
language sql immutable strict parallel safe
return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)));
