-- Whether a part of a name is in the whole name: each of its words, or, written without spaces, as it is.
create or replace function name_fits(part text, whole text) returns boolean
language sql immutable parallel safe
return part is null or whole is null or coalesce(
  public.name_tokens(part) <@ public.name_tokens(whole)
  or part ~ '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]' and strpos(public.fold_text(whole), public.fold_text(part)) > 0,
  false
);
