-- Single characters and pairs of the scripts that are written without spaces. A trigram index can't answer for two
-- Chinese characters; an index on these can.
create or replace function cjk_grams(value text) returns text[]
language plpgsql immutable strict parallel safe as $$
begin
  if value !~ '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]' then
    return '{}';
  end if;
  return (
    select array_agg(distinct gram)
    from regexp_matches(value, '[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+', 'g') as run,
      generate_series(1, length(run[1])) as at,
      lateral (values (substr(run[1], at, 1)), (substr(run[1], at, 2))) as pair (gram)
  );
end
$$;
