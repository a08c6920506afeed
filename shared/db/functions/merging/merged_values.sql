-- What a survivor takes from a loser, as {column: new value}. Blanks are filled, as far as that makes no false whole: parts
-- of an address, or a position in a firm, only where the others agree. choices names fields of which the loser's value is
-- taken, with all that belongs to it; a custom field is extra.its-name. Tags and notes are joined; do-not-contact stays
-- set once either has it. A stated country is better than an inferred one. Nothing is ever emptied.
create or replace function merged_values(survivor customers, loser customers, choices jsonb) returns jsonb
language plpgsql immutable parallel safe as $$
declare
  had constant jsonb := to_jsonb(survivor);
  more constant jsonb := to_jsonb(loser);
  names constant text[] := '{display_name,first_name,last_name}';
  address constant text[] := '{address_primary,address_secondary,city,region,postal_code}';
  channel constant text[] := '{youtube_handle,youtube_channel_url}';
  -- What is written apart, below, or belongs to the row and not to the customer.
  apart constant text[] := names || address || channel || '{
    id,version,origin_import_id,origin_line,created_by,created_at,updated_at,deleted_at,merged_into,full_name,name_key,
    sort_name,search,email,email_shared,country_code,country_inferred,tags,notes,do_not_contact,extra
  }'::text[];
  of_firm constant text[] := '{position_primary,company_website}';
  taken jsonb := '{}';
  is_same_name constant boolean := coalesce(full_name_of(had) is null or name_key(full_name_of(had)) = name_key(full_name_of(more)), true);
  is_same_firm constant boolean := coalesce(name_key(survivor.company_primary) = name_key(loser.company_primary), true)
    or choices ? 'company_primary';
  is_same_country constant boolean := coalesce(survivor.country_code = loser.country_code, true)
    or survivor.country_inferred or loser.country_inferred;
begin
  taken := taken || taken_group(had, more, names, is_same_name, choices)
    || taken_group(had, more, address, is_same_country and agrees(had, more, address), choices)
    || taken_group(had, more, channel, agrees(had, more, channel), choices);
  if loser.email is not null and (survivor.email is null or choices ? 'email') then
    taken := taken || jsonb_build_object('email', loser.email, 'email_shared', loser.email_shared);
  end if;
  if loser.country_code is not null and (
    survivor.country_code is null or survivor.country_inferred and not loser.country_inferred or choices ? 'country_code'
  ) then
    taken := taken || jsonb_build_object('country_code', loser.country_code, 'country_inferred', loser.country_inferred);
  end if;
  taken := taken || coalesce((
    select jsonb_object_agg(key, value) from jsonb_each(more)
    where value <> 'null' and key <> all (apart)
      and (choices ? key or coalesce(had -> key, 'null') = 'null' and (is_same_firm or key <> all (of_firm)))
  ), '{}');
  taken := taken || jsonb_build_object(
    'tags', to_jsonb(survivor.tags || array(
      select tag from unnest(loser.tags) with ordinality as t (tag, place)
      where lower(tag) <> all (select lower(one) from unnest(survivor.tags) as one)
      order by place
    )),
    'notes', joined_notes(survivor.notes, loser.notes),
    'do_not_contact', survivor.do_not_contact or loser.do_not_contact,
    'extra', loser.extra || survivor.extra || coalesce((
      select jsonb_object_agg(key, value) from jsonb_each(loser.extra) where choices ? ('extra.' || key)
    ), '{}')
  );
  return (
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(taken)
    where value is distinct from coalesce(had -> key, 'null')
  );
end
$$;
