-- Whether a line of the history is a country that a rule worked out, of a customer as it was then.
create or replace function is_by_rule(h field_history) returns boolean
language sql immutable parallel safe
return (h).field = 'country_code' and (h).cause_user_id is null and (h).cause_import_id is null and (h).cause_merge_id is null
  -- To confirm a country is no rule's.
  and (h).old is distinct from (h).new;
