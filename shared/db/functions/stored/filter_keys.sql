-- What conditions of a list look for, as keys that an index finds: `#` and a tag; a field, and a field, a mark and its
-- value; a field that most have behind `-` where there is none. Small letters, 100 characters of a value. A customer who
-- meets a condition has its keys; not everybody who has them meets it.
create or replace function filter_keys(
  tags text[], extra jsonb, do_not_contact boolean, city text, company_primary text, position_primary text,
  profession text, region text, postal_code text, source text, address_primary text, address_secondary text,
  company_website text, linkedin_url text, facebook_url text, instagram_url text, x_url text, notes text
) returns text[]
language plpgsql immutable parallel safe as $$
declare
  keys text[] := array_remove(array[
    case when do_not_contact then 'do_not_contact' end,
    case when city is null then '-city' end,
    case when company_primary is null then '-company_primary' end,
    case when position_primary is not null then 'position_primary' end,
    E'position_primary\x01' || lower(left(position_primary, 100)),
    case when profession is not null then 'profession' end,
    E'profession\x01' || lower(left(profession, 100)),
    case when region is not null then 'region' end,
    E'region\x01' || lower(left(region, 100)),
    case when postal_code is not null then 'postal_code' end,
    E'postal_code\x01' || lower(left(postal_code, 100)),
    case when source is not null then 'source' end,
    E'source\x01' || lower(left(source, 100)),
    case when address_primary is not null then 'address_primary' end,
    case when address_secondary is not null then 'address_secondary' end,
    case when company_website is not null then 'company_website' end,
    case when linkedin_url is not null then 'linkedin_url' end,
    case when facebook_url is not null then 'facebook_url' end,
    case when instagram_url is not null then 'instagram_url' end,
    case when x_url is not null then 'x_url' end,
    case when notes is not null then 'notes' end
  ], null);
begin
  if tags <> '{}' then
    keys := keys || array(select '#' || lower(left(tag, 100)) from unnest(tags) as tag);
  end if;
  if extra <> '{}' then
    keys := keys || array(
      select unnest(array['extra.' || left(name, 100), 'extra.' || left(name, 100) || E'\x01' || lower(left(value, 100))])
      from jsonb_each_text(extra) as cell (name, value) where value <> '');
  end if;
  return keys;
end
$$;
