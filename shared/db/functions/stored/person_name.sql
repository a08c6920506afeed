-- What a person is called. In Chinese, Japanese and Korean the family name comes first, without a space.
create or replace function person_name(display text, first text, last text) returns text
language sql immutable parallel safe
return coalesce(
  display,
  case
    when first ~ '^[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+$' and last ~ '^[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+$'
      then last || first
    else nullif(trim(coalesce(first, '') || ' ' || coalesce(last, '')), '')
  end
);
