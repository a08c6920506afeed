-- Whether a name is another one with words of it cut to their first letters: MOREAU P. of Paul Moreau.
create or replace function is_abbreviated(name text, whole text) returns boolean
language sql immutable parallel safe
return coalesce(
  (
    select bool_and(token = any (public.name_tokens(whole)) or is_initial) and bool_or(is_initial)
    from (
      select token, length(token) = 1 and exists (
          select from unnest(public.name_tokens(whole)) as word
          where starts_with(word, token) and not word = any (public.name_tokens(name))
        ) as is_initial
      from unnest(public.name_tokens(name)) as token
    ) as tokens
  ),
  false
);
