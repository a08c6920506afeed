-- Whether a line of the history is a country that a rule worked out, of a customer as it was then.
create or replace function is_by_rule(
  field text, old jsonb, new jsonb, cause_user_id uuid, cause_import_id uuid, cause_merge_id uuid
) returns boolean
language sql immutable parallel safe
return field = 'country_code' and cause_user_id is null and cause_import_id is null and cause_merge_id is null
  -- To confirm a country is no rule's.
  and old is distinct from new;
