-- By what a member of a family is known, as (key, value): what it has by itself, without those merged into it. An address
-- that several people share is nobody's key.
create or replace function side_keys(member uuid, side jsonb) returns table (key text, value text)
language plpgsql stable parallel safe as $$
#variable_conflict use_column
begin
  return query
  select 'id', member::text
  union
  select k.key, k.value from (values
    ('external_id', side -> 'customer' ->> 'external_id'),
    ('email', case when side -> 'customer' -> 'email_shared' = 'true' then null else side -> 'customer' ->> 'email' end),
    ('youtube_handle', side -> 'customer' ->> 'youtube_handle'),
    ('youtube_channel_url', side -> 'customer' ->> 'youtube_channel_url'),
    ('phone', side -> 'customer' ->> 'phone')
  ) as k (key, value)
  where k.value is not null
  union
  select 'email', e.key from jsonb_each(side -> 'emails') e where e.value -> 'shared' is null
  union
  select 'phone', p.key from jsonb_each(side -> 'phones') p
  union
  select 'email', f.email from customer_emails f
  where f.customer_id = member and f.cause_import_id is null and f.cause_merge_id is null and not f.is_shared
  union
  select 'phone', f.phone from customer_phones f
  where f.customer_id = member and f.cause_import_id is null and f.cause_merge_id is null;
end
$$;
