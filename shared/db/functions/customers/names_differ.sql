-- True only where no reading of the two names makes them one person's: both given, in the same script, and without a
-- part in common. A name in Chinese and one in Latin letters can't be told apart by this.
create or replace function names_differ(one text, other text) returns boolean
language sql immutable parallel safe
return coalesce(
  public.name_key(one) <> '' and public.name_key(other) <> ''
  and not public.name_tokens(one) && public.name_tokens(other)
  and (public.fold_text(one) ~ '[a-z]') = (public.fold_text(other) ~ '[a-z]'),
  false
);
